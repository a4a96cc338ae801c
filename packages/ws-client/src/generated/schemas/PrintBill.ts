// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { guid, itemId } from '../../schemas/values.ts'
import { z } from 'zod'

export const PrintBill = {
  params: addressed({ cashStationId: itemId.optional(), orderGuid: guid, stationCode: z.int().optional(), cashierCode: z.int().optional() }),
  taskResponse: z.looseObject({}),
}
