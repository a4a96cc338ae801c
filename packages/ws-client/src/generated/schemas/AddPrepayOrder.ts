// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { amount, guid, itemId } from '../../schemas/values.ts'
import { z } from 'zod'

export const AddPrepayOrder = {
  params: addressed({ cashStationId: itemId.optional(), orderGuid: guid, amount: amount, currencyGuid: guid.optional(), cardCode: z.string().optional(), promised: z.boolean().optional() }),
  taskResponse: z.looseObject({}),
}
