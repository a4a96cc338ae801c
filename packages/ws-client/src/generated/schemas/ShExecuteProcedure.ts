// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const ShExecuteProcedure = {
  params: addressed({ query: z.looseObject({}) }),
  taskResponse: z.looseObject({}),
}
