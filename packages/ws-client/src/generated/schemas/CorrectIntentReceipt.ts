// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { guid, itemId } from '../../schemas/values.ts'
import { z } from 'zod'

export const CorrectIntentReceipt = {
  params: addressed({ cashStationId: itemId.optional(), orderGuid: guid, voidReasonCode: z.int() }, ['sync']),
  taskResponse: z.unknown().optional(),
}
