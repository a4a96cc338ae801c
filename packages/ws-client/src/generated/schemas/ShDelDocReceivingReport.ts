// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const ShDelDocReceivingReport = {
  params: addressed({ docRid: z.int() }),
  taskResponse: z.looseObject({}),
}
