// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/**
 * What ServiceAgentBenchmark answers.
 * @experimental Inferred.
 */
export type ServiceAgentBenchmarkResult = Readonly<Record<string, unknown>>

/**
 * Benchmark of an agent (restricted service method).
 * @experimental The vendor lists the task without describing it: its fields are inferred.
 */
export const ServiceAgentBenchmark = defineTask<object, ServiceAgentBenchmarkResult>({
  taskType: 'ServiceAgentBenchmark',
  effect: 'read',
})
