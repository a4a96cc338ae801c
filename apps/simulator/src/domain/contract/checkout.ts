import type { Money, Quantity } from '@rkeeper-kit/core'
import type { AskedBinding, ReceiptBindings } from './bindings.ts'
import type { CardInput } from './cards.ts'
import type { Authorisation, IntentReceipt, Invoice, Order, Prepayment, Receipt } from './order.ts'
import type { OrderInput, OrderKey, WriteOptions } from './orders.ts'
import type { Guid, RefKey } from './references.ts'

export interface PaymentInput {
  readonly currency: RefKey
  readonly amount: Money
  /** Part of the amount that is for the staff. */
  readonly tip?: Money
  /** The mark-up that carries the tip; it makes the tip a part of the sum of the receipt. */
  readonly tipCharge?: RefKey
  /** The client's number of a fast payment (SBP), by which it can be stopped. */
  readonly sbpPayGuid?: string
  /** The personal card that it comes from. */
  readonly card?: CardInput
}

export interface ReceiptRemoval {
  readonly checkNum: number
  readonly manager: RefKey
  readonly password: string
}

/** What a return order says of itself; its type is otherwise that of the sale. */
export type ReturnHeading = Pick<
  OrderInput,
  'externalProps' | 'nonPersistentComment' | 'orderType' | 'persistentComment'
>

export interface CheckoutDomain {
  /** Adds a prepayment without closing the order; more than is due is `overpaid`. */
  prepay(
    key: OrderKey,
    input: { currency: RefKey; amount: Money; card?: CardInput },
    options?: WriteOptions,
  ): Order
  /**
   * Pays, and closes the order when all its lines are paid. Promised prepayments count as confirmed; without payments those of the intent
   * receipts are. `exact` refuses a sum above the due one (`overpaid`), otherwise the rest is change. `bySeats` makes a receipt for each
   * seat, or for those named. Too little is `paymentTooSmall`, an order closed already `orderClosed`, a seat with nothing to pay `seatEmpty`.
   */
  pay(
    key: OrderKey,
    input: {
      station?: RefKey
      cashier?: RefKey
      payments: readonly PaymentInput[]
      exact?: boolean
      bySeats?: {
        /** Only this seat; 0 or absent: all. */
        readonly seat?: number
        /** Receipts with payments of their own, named by seat or by the GUID of a bill. `payments` are then for the others. */
        readonly checks?: readonly {
          readonly seat?: number
          readonly receiptGuid?: Guid
          readonly payments: readonly PaymentInput[]
        }[]
      }
    },
    options?: WriteOptions,
  ): { order: Order; receipt: Receipt; receipts: readonly Receipt[] }
  /** Closes an order whose prepayments cover it, else `notFullyPaid`; at the station named, or at that of the order. */
  complete(key: OrderKey, options?: WriteOptions & { station?: RefKey }): { order: Order; receipt: Receipt }
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
  /**
   * Prints an intent receipt with the payments the guest intends, and a bill: for a seat, for all (seat 0 or none), or one for each of the
   * checks. Too little is `paymentTooSmall`, a seat with nothing to pay `seatEmpty`.
   */
  intend(
    key: OrderKey,
    input: {
      station?: RefKey
      cashier?: RefKey
      seat?: number
      payments: readonly PaymentInput[]
      /** Instead of `seat` and `payments`. */
      checks?: readonly { readonly seat: number; readonly payments: readonly PaymentInput[] }[]
    },
    options?: WriteOptions,
  ): { order: Order; receipt: IntentReceipt; receipts: readonly IntentReceipt[] }
  /** Withdraws the intent receipt of a seat, or all (seat 0 or none). Nothing to withdraw is fine. A reason needs `ImplOnBillCancel`. */
  correctIntent(
    key: OrderKey,
    input: { cashier?: RefKey; seat?: number; reason?: RefKey },
    options?: WriteOptions,
  ): Order
  /** Stops a fast payment that the bank has not confirmed, and with it the intent receipt. Throws `sbpPaymentNotFound`. */
  cancelFastPayment(sbpPayGuid: string): Order
  /** Puts money that a bank terminal is asked for into the order, as a promised prepayment in progress. */
  startAuthorisation(
    key: OrderKey,
    input: { currency: RefKey; amount: Money; station?: RefKey; waiter: RefKey; only?: boolean },
    options?: WriteOptions,
  ): { order: Order; prepayment: Prepayment }
  /** The terminal's verdict on the authorisation named, or on the only one in progress. Throws `noAuthorisation`. */
  endAuthorisation(
    key: OrderKey,
    verdict: { lineGuid?: Guid } & (
      | { paid: true; details?: Omit<Authorisation, 'status'> }
      | { paid: false; errorText?: string }
    ),
    options?: WriteOptions,
  ): Order
  /** Annuls a paid receipt: its order goes back to editing. Not after a return. A reason needs `ImplOnCheckUndo`. */
  undoReceipt(input: ReceiptRemoval & { reason?: RefKey }, options?: WriteOptions): Order
  /** Deletes a receipt together with its order. The reason needs `ImplOnCheckVoid`. */
  deleteReceipt(input: ReceiptRemoval & { reason: RefKey }, options?: WriteOptions): Order
  /** What has really to be paid, promised prepayments counted: of all that is open, or of one seat. */
  toPay(order: Order, seat?: number): Money
  /** What money of a currency is worth in the basic one. */
  worth(currency: RefKey, amount: Money): Money
  /** How much of each currency pays a sum: rounded by its own rule, at its rate. */
  offers(sum: Money): readonly { readonly currencyId: number; readonly amount: Money }[]
  /** What the till kept of each prepayment and payment of a sale, in the basic currency: change and tips are gone. By line GUID. */
  kept(sale: Receipt): ReadonlyMap<Guid, { readonly currencyId: number; readonly amount: Money }>
  /** Says who the receipt of an order is made out to. */
  createInvoice(key: OrderKey, invoice: Omit<Invoice, 'guid'> & { guid?: Guid }): Invoice
  /** Throws `invoiceNotFound`. */
  invoice(key: OrderKey | { invoiceGuid: Guid }): Invoice
  /** Makes a return order with a receipt of its own. Never more than was sold. An order with several receipts is `receiptAmbiguous`. */
  returnDishes(input: {
    station: RefKey
    cashier: RefKey
    reason: RefKey
    receiptGuid?: Guid
    orderGuid?: Guid
    dishes: readonly { lineGuid: Guid; quantity: Quantity }[]
    /** Of the return order. */
    heading?: ReturnHeading
  }): { order: Order; receipt: Receipt }
  receipts(filter?: { orderGuid?: Guid; lineGuid?: Guid }): readonly Receipt[]
  receiptsVersion(): number
  /** How the payments of each receipt that holds spread over the lines of an order. */
  bindings(key: OrderKey): readonly ReceiptBindings[]
  /** How payments would spread over the open lines, of one seat or of all. */
  askedBindings(
    order: Order,
    asked: readonly { readonly currency: RefKey; readonly amount: Money }[],
    seat?: number,
  ): readonly AskedBinding[]
}
