import type { Money } from '@rkeeper-kit/core'
import { listOf, money, objectOf } from '../wire/codec.ts'
import { type Order, partialOrderCodec } from './order.ts'
import { defineTask } from './task.ts'

export interface OrderPayment {
  /** All payments together must be the sum due: an agent of version 2 refuses more and less. */
  readonly amount: Money
  /** GUID of an r_keeper currency. */
  readonly currency: string
  /** Loyalty card. */
  readonly cardCode?: string
}

export interface PayOrderParams {
  readonly orderGuid: string
  /** Empty: those of the intent receipt (IntentPayOrder). */
  readonly payments: readonly OrderPayment[]
  /** Id of the till. Default: the station of the order creation parameters. */
  readonly cashStationId?: number
  /** Asks for the whole order in the answer. Default false. */
  readonly isFullOrderRequired?: boolean
  readonly cashierId?: number
}

export interface PayOrderResult {
  /** The shape is only partly documented: nothing in it is sure to be there. */
  readonly order?: Partial<Order>
}

/** Pays an order in full and closes it. */
export const PayOrder = defineTask<PayOrderParams, PayOrderResult>({
  taskType: 'PayOrder',
  effect: 'write',
  params: objectOf<PayOrderParams>({ payments: listOf(objectOf<OrderPayment>({ amount: money })) }),
  result: objectOf<PayOrderResult>({ order: partialOrderCodec }),
  findOut: ({ orderGuid }) => ({
    advice: `GetOrder for ${orderGuid} tells whether it is paid; do not pay again before that.`,
    facts: { orderGuid },
  }),
})
