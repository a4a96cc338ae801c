import { objectOf } from '../wire/codec.ts'
import { type Order, orderCodec } from './order.ts'
import { defineTask } from './task.ts'

export interface GetOrderParams {
  readonly orderGuid: string
}

export interface GetOrderResult {
  readonly order: Order
}

/** All data of one order. */
export const GetOrder = defineTask<GetOrderParams, GetOrderResult>({
  taskType: 'GetOrder',
  effect: 'read',
  result: objectOf<GetOrderResult>({ order: orderCodec }, ['order']),
})
