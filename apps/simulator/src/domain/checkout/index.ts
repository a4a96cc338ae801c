import type { TillContext } from '../context.ts'
import type { CheckoutDomain } from '../contract.ts'
import { askedBindings } from './asked-bindings.ts'
import { endAuthorisation, startAuthorisation } from './authorisation.ts'
import { printBill, undoBill } from './bill.ts'
import { bindingsOf } from './bindings.ts'
import { cancelFastPayment } from './fast-payment.ts'
import { correctIntent, intend } from './intent.ts'
import { createInvoice, findInvoice } from './invoice.ts'
import { complete, pay, prepay } from './pay.ts'
import { removePrepayments } from './prepayments.ts'
import { receiptsOf } from './receipts.ts'
import { keptByLine } from './refund.ts'
import { deleteReceipt, undoReceipt } from './remove-receipt.ts'
import { returnDishes } from './returns.ts'
import { offers, toPay, worth } from './to-pay.ts'

/** Money: prepayments, payments, receipts and returns. */
export function createCheckout(context: TillContext): CheckoutDomain {
  return {
    prepay: (key, input, options) => prepay(context, key, input, options),
    pay: (key, input, options) => pay(context, key, input, options),
    complete: (key, options) => complete(context, key, options),
    removePrepayments: (key, input, options) => removePrepayments(context, key, input, options),
    printBill: (key, input, options) => printBill(context, key, input, options),
    undoBill: (key, input, options) => undoBill(context, key, input, options),
    intend: (key, input, options) => intend(context, key, input, options),
    correctIntent: (key, input, options) => correctIntent(context, key, input, options),
    cancelFastPayment: (guid) => cancelFastPayment(context, guid),
    startAuthorisation: (key, input, options) => startAuthorisation(context, key, input, options),
    endAuthorisation: (key, verdict, options) => endAuthorisation(context, key, verdict, options),
    undoReceipt: (input, options) => undoReceipt(context, input, options),
    deleteReceipt: (input, options) => deleteReceipt(context, input, options),
    toPay,
    worth: (currency, amount) => worth(context, currency, amount),
    offers: (sum) => offers(context, sum),
    kept: (sale) => keptByLine(context.state, sale),
    createInvoice: (key, invoice) => createInvoice(context, key, invoice),
    invoice: (key) => findInvoice(context, key),
    returnDishes: (input) => returnDishes(context, input),
    receipts: (filter) => receiptsOf(context, filter),
    bindings: (key) => bindingsOf(context, key),
    askedBindings: (order, asked, seat) => askedBindings(context, order, asked, seat),
    receiptsVersion: () => context.state.orders.receiptsVersion,
  }
}
