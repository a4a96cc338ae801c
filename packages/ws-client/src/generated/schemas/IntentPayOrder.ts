// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { amount, guid, itemId } from '../../schemas/values.ts'
import { z } from 'zod'

export const IntentPayOrder = {
  params: addressed({ cashStationId: itemId.optional(), orderGuid: guid, currencyGuid: guid, amount: amount }, ['sync']),
  taskResponse: z.unknown().optional(),
}
