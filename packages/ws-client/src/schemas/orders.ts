import { z } from 'zod'
import { addressed } from './envelope.ts'
import { newOrder, order, partialOrder, rejectingReason, status } from './order-parts.ts'
import { amount, amountNotNegative, guid, itemId } from './values.ts'

const cashStationId = itemId.optional()

export const CreateOrder = {
  params: addressed({ cashStationId, order: newOrder }),
  taskResponse: z.looseObject({
    order: z.looseObject({
      orderGuid: guid.optional(),
      status,
      substate: z.string().optional(),
      tableCode: z.int().optional(),
      rejectingReason: rejectingReason.optional(),
    }),
  }),
}

export const GetOrder = {
  params: addressed({ orderGuid: guid }),
  taskResponse: z.looseObject({ order }),
}

export const GetOrderState = {
  // Which of the two is missing is for the agent to say: WsaNoOneGuidSpecifiedForOrderSearching.
  params: addressed({ orderGuid: guid.optional(), taskGuid: guid.optional() }),
  taskResponse: z.looseObject({
    order: z.looseObject({
      taskGuid: guid.optional(),
      orderGuid: guid.optional(),
      status,
      substate: z.string().optional(),
      rejectingReason: rejectingReason.optional(),
    }),
  }),
}

export const PayOrder = {
  params: addressed({
    cashStationId,
    orderGuid: guid,
    // Empty after IntentPayOrder: its payments count.
    payments: z.array(
      z.looseObject({ amount: amountNotNegative, currency: guid, cardCode: z.string().optional() }),
    ),
    isFullOrderRequired: z.boolean().optional(),
    cashierId: itemId.optional(),
  }),
  taskResponse: z.looseObject({ order: partialOrder.optional() }),
}

export const CompleteOrder = {
  params: addressed({ cashStationId, orderGuid: guid }),
  taskResponse: z.looseObject({
    order: z.looseObject({ price: z.looseObject({ total: amount }) }),
  }),
}

export const CancelOrder = {
  params: addressed({
    cashStationId,
    orderGuid: guid,
    voidReasonCode: z.int().optional(),
    comment: z.string().optional(),
    attributes: z.array(z.string()).optional(),
  }),
  taskResponse: z.looseObject({ status: z.string() }),
}
