import type { TillContext } from '../context.ts'
import type { CheckoutDomain } from '../contract.ts'
import { printBill, undoBill } from './bill.ts'
import { complete, pay, prepay } from './pay.ts'
import { removePrepayments } from './prepayments.ts'
import { receiptsOf } from './receipts.ts'
import { returnDishes } from './returns.ts'

/** Money: prepayments, payments, receipts and returns. */
export function createCheckout(context: TillContext): CheckoutDomain {
  return {
    prepay: (key, input, options) => prepay(context, key, input, options),
    pay: (key, input, options) => pay(context, key, input, options),
    complete: (key, options) => complete(context, key, options),
    removePrepayments: (key, input, options) => removePrepayments(context, key, input, options),
    printBill: (key, input, options) => printBill(context, key, input, options),
    undoBill: (key, input, options) => undoBill(context, key, input, options),
    returnDishes: (input) => returnDishes(context, input),
    receipts: (filter) => receiptsOf(context, filter),
    receiptsVersion: () => context.state.orders.receiptsVersion,
  }
}
