// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const ShSetEDocCompared = {
  params: addressed({ rid: z.int(), isCompared: z.literal([0, 1]) }),
  taskResponse: z.looseObject({ filter: z.looseObject({ fsRarId: z.string().optional(), attributes: z.string().optional() }), rid: z.int(), isCompared: z.int() }),
}
