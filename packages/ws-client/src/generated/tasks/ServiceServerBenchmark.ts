// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What ServiceServerBenchmark takes. */
export interface ServiceServerBenchmarkParams {
  /** PostgreSQL query iterations. */
  readonly sqlSelectIterations?: number
  readonly redis1KeysIterations?: number
  readonly redis2KeysIterations?: number
  readonly jsonParsingIterations?: number
}

/** What ServiceServerBenchmark answers. */
export interface ServiceServerBenchmarkResult {
  readonly sqlSelectsTimeSeconds: number
  readonly redis1KeysTimeSeconds: number
  readonly redis2KeysTimeSeconds: number
  readonly jsonParsingTimeSeconds: number
}

/** Benchmark of the White Server environment (restricted service method). */
export const ServiceServerBenchmark = defineTask<ServiceServerBenchmarkParams, ServiceServerBenchmarkResult>({
  taskType: 'ServiceServerBenchmark',
  effect: 'read',
  addressed: false,
  result: objectOf<ServiceServerBenchmarkResult>({}, ['sqlSelectsTimeSeconds', 'redis1KeysTimeSeconds', 'redis2KeysTimeSeconds', 'jsonParsingTimeSeconds']),
})
