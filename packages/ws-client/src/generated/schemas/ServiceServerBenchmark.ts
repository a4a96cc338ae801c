// Generated from the catalogue by tools/codegen. Do not edit.
import { z } from 'zod'

export const ServiceServerBenchmark = {
  params: z.looseObject({ sqlSelectIterations: z.int().optional(), redis1KeysIterations: z.int().optional(), redis2KeysIterations: z.int().optional(), jsonParsingIterations: z.int().optional() }),
  taskResponse: z.looseObject({ sqlSelectsTimeSeconds: z.number(), redis1KeysTimeSeconds: z.number(), redis2KeysTimeSeconds: z.number(), jsonParsingTimeSeconds: z.number() }),
}
