// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { amount, dateTime, guid, itemId } from '../../schemas/values.ts'
import { z } from 'zod'

export const GetOrderList = {
  params: addressed({ tableCode: z.int().nullable().optional(), withClosed: z.boolean().optional() }),
  taskResponse: z.looseObject({ orders: z.array(z.looseObject({ orderGuid: guid, tableCode: z.int(), waiterId: itemId, sum: amount, unpaid: amount, isFinished: z.boolean(), openTime: dateTime, isReserve: z.boolean(), duration: z.string().optional() })) }),
}
