import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Order, Receipt } from './order.ts'
import type { OrderKey, WriteOptions } from './orders.ts'
import type { Guid, RefKey } from './references.ts'

export interface CheckoutDomain {
  /** Adds a prepayment without closing the order; more than is due is `overpaid`. */
  prepay(key: OrderKey, input: { currency: RefKey; amount: Money }, options?: WriteOptions): Order
  /**
   * Pays and closes. `exact` refuses a sum above the due one (`overpaid`), otherwise the rest is change.
   * Too little is `paymentTooSmall`, an order closed already `orderClosed`.
   */
  pay(
    key: OrderKey,
    input: {
      station?: RefKey
      cashier?: RefKey
      payments: readonly { currency: RefKey; amount: Money }[]
      exact?: boolean
    },
    options?: WriteOptions,
  ): { order: Order; receipt: Receipt }
  /** Closes an order whose prepayments cover it, else `notFullyPaid`. */
  complete(key: OrderKey, options?: WriteOptions): { order: Order; receipt: Receipt }
  /**
   * Takes open prepayments back: those named, or all. A reason needs the flag `ImplOnPrepayDeletion`. Throws `prepaymentNotFound`
   * when a named one is not there or has been used up.
   */
  removePrepayments(
    key: OrderKey,
    input: { lineGuids?: readonly Guid[]; manager?: RefKey; reason?: RefKey },
    options?: WriteOptions,
  ): Order
  /** Prints the bill, for one seat or for all. An order without dishes is `orderEmpty`. */
  printBill(
    key: OrderKey,
    input: { station?: RefKey; cashier?: RefKey; seat?: number },
    options?: WriteOptions,
  ): Order
  /** Takes the bill of a seat back, or all (seat 0 or none). Throws `billNotFound`; a reason needs `ImplOnBillCancel`. */
  undoBill(
    key: OrderKey,
    input: { station?: RefKey; cashier?: RefKey; seat?: number; reason?: RefKey },
    options?: WriteOptions,
  ): Order
  /** Makes a return order with a receipt of its own. Never more than was sold. */
  returnDishes(input: {
    station: RefKey
    cashier: RefKey
    reason: RefKey
    receiptGuid?: Guid
    orderGuid?: Guid
    dishes: readonly { lineGuid: Guid; quantity: Quantity }[]
  }): { order: Order; receipt: Receipt }
  receipts(filter?: { orderGuid?: Guid; lineGuid?: Guid }): readonly Receipt[]
  receiptsVersion(): number
}
