import { Money } from '@rkeeper-kit/core'
import { inBasic } from '../../../domain/calculation/currency.ts'
import type {
  Authorisation,
  Bill,
  IntentReceipt,
  Order,
  Payment,
  Prepayment,
  Receipt,
  RestaurantDomain,
} from '../../../domain/contract.ts'
import type { LocalTime } from '../local-time.ts'
import { cardKeyView } from './card.ts'
import { employeeView, refView } from './refs.ts'

/** Bills and receipts of an order. */
export const checkViews = (restaurant: RestaurantDomain, time: LocalTime, order: Order) => [
  ...(order.bills ?? []).map((bill) => billView(restaurant, time, bill)),
  ...(order.intents ?? []).map((intent) => intentView(restaurant, time, intent)),
  ...order.receipts.map((receipt) => receiptView(restaurant, time, receipt)),
]

function billView(restaurant: RestaurantDomain, time: LocalTime, bill: Bill) {
  return {
    uni: bill.uni,
    line_guid: bill.lineGuid,
    seat: bill.seat,
    amount: bill.sum,
    unpaidSum: bill.state === 4 ? bill.sum : Money.zero,
    state: bill.state,
    deleted: bill.state === 7,
    bill: true,
    printTime: time.text(bill.printedAt),
    Author: employeeView(restaurant, bill.cashierId),
    ...(bill.reasonId !== undefined && { Reason: refView(restaurant, 'ORDERVOIDS', bill.reasonId) }),
  }
}

/** An intent receipt as `PrintCheck` shows it; its payments are promises. */
export function intentView(restaurant: RestaurantDomain, time: LocalTime, intent: IntentReceipt) {
  return {
    uni: intent.uni,
    line_guid: intent.lineGuid,
    seat: intent.seat,
    CheckNum: intent.checkNum,
    amount: intent.sum,
    state: intent.state,
    deleted: intent.state === 7,
    bill: intent.state === 3,
    printTime: time.text(intent.printedAt),
    intentReceiptType: 'OneCheck' as const,
    intentReceiptStage: 'First stage' as const,
    Author: employeeView(restaurant, intent.cashierId),
    Prepay: intent.payments.map((payment) => ({
      ...paymentView(restaurant, payment, intent.state),
      promised: true,
    })),
    ...(intent.reasonId !== undefined && { Reason: refView(restaurant, 'ORDERVOIDS', intent.reasonId) }),
  }
}

/** A receipt as `PrintCheck` shows it. */
export function receiptView(restaurant: RestaurantDomain, time: LocalTime, receipt: Receipt) {
  return {
    uni: receipt.uni,
    line_guid: receipt.lineGuid,
    CheckNum: receipt.checkNum,
    ...(receipt.seat !== undefined && { seat: receipt.seat }),
    amount: receipt.sum,
    unpaidSum: Money.zero,
    state: receipt.state,
    deleted: receipt.state === 7,
    bill: receipt.state === 4,
    printTime: time.text(receipt.printedAt),
    Author: employeeView(restaurant, receipt.cashierId),
    Pay: receipt.payments.map((payment) => paymentView(restaurant, payment, receipt.state)),
    Prepay: receipt.prepayments.map((prepayment) => prepaymentView(restaurant, prepayment)),
    ...(receipt.intended && {
      intentReceiptType: 'OneCheck' as const,
      intentReceiptStage: 'Completed' as const,
    }),
    ...(receipt.managerId !== undefined && {
      DeleteManager: employeeView(restaurant, receipt.managerId),
    }),
    ...(receipt.reasonId !== undefined && { Reason: refView(restaurant, 'ORDERVOIDS', receipt.reasonId) }),
  }
}

export function paymentView(
  restaurant: RestaurantDomain,
  payment: Payment,
  state: Receipt['state'] | IntentReceipt['state'],
) {
  return {
    ...refView(restaurant, 'CURRENCIES', payment.currencyId),
    uni: payment.uni,
    line_guid: payment.lineGuid,
    state,
    amount: payment.amount,
    basicSum: inBasic(payment),
    ...cardKeyView(restaurant, payment.card),
  }
}

export function prepaymentView(restaurant: RestaurantDomain, prepayment: Prepayment) {
  return {
    ...refView(restaurant, 'CURRENCIES', prepayment.currencyId),
    uni: prepayment.uni,
    line_guid: prepayment.lineGuid,
    state: prepayment.state,
    amount: prepayment.amount,
    basicSum: inBasic(prepayment),
    ...(prepayment.seat !== undefined && { seat: prepayment.seat }),
    promised: prepayment.promised,
    ...cardKeyView(restaurant, prepayment.card),
    deleted: prepayment.state === 7,
    ...(prepayment.authorisation && authorisationView(prepayment.authorisation)),
  }
}

const authorisationView = ({ status, authCode, cardCode, owner, transactionId }: Authorisation) => ({
  TransactionStatus: status,
  ...(authCode !== undefined && { authcode: authCode }),
  ...(cardCode !== undefined && { cardCode }),
  ...(owner !== undefined && { owner }),
  ...(transactionId !== undefined && { transactionNumber: transactionId }),
})
