import type { Money } from '@rkeeper-kit/core'
import { money, objectOf } from '../wire/codec.ts'
import { defineTask } from './task.ts'

export interface CompleteOrderParams {
  readonly orderGuid: string
  /** Id of the till. Default: the station of the order creation parameters. */
  readonly cashStationId?: number
}

export interface CompleteOrderResult {
  readonly order: { readonly price: { readonly total: Money } }
}

/** Closes an order whose prepayments equal its total. */
export const CompleteOrder = defineTask<CompleteOrderParams, CompleteOrderResult>({
  taskType: 'CompleteOrder',
  effect: 'write',
  result: objectOf<CompleteOrderResult>(
    {
      order: objectOf<CompleteOrderResult['order']>({
        price: objectOf<CompleteOrderResult['order']['price']>({ total: money }),
      }),
    },
    ['order'],
  ),
  findOut: ({ orderGuid }) => ({
    advice: `GetOrderState for ${orderGuid} tells whether it is closed.`,
    facts: { orderGuid },
  }),
})
