import type { TillContext } from '../context.ts'
import type { CheckoutDomain } from '../contract.ts'
import { complete, pay, prepay } from './pay.ts'
import { receiptsOf } from './receipts.ts'
import { returnDishes } from './returns.ts'

/** Money: prepayments, payments, receipts and returns. */
export function createCheckout(context: TillContext): CheckoutDomain {
  return {
    prepay: (key, input, options) => prepay(context, key, input, options),
    pay: (key, input, options) => pay(context, key, input, options),
    complete: (key, options) => complete(context, key, options),
    returnDishes: (input) => returnDishes(context, input),
    receipts: (filter) => receiptsOf(context, filter),
    receiptsVersion: () => context.state.orders.receiptsVersion,
  }
}
