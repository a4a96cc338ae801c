import { Money } from '@rkeeper-kit/core'
import type { Payment, Prepayment, Receipt, RestaurantDomain } from '../../../domain/contract.ts'
import type { LocalTime } from '../local-time.ts'
import { employeeView, refView } from './refs.ts'

/** A receipt as `PrintCheck` shows it. */
export function receiptView(restaurant: RestaurantDomain, time: LocalTime, receipt: Receipt) {
  return {
    uni: receipt.uni,
    line_guid: receipt.lineGuid,
    CheckNum: receipt.checkNum,
    amount: receipt.sum,
    unpaidSum: Money.zero,
    state: receipt.state,
    deleted: receipt.state === 7,
    bill: receipt.state === 4,
    printTime: time.text(receipt.printedAt),
    Author: employeeView(restaurant, receipt.cashierId),
    Pay: receipt.payments.map((payment) => paymentView(restaurant, payment, receipt.state)),
    Prepay: receipt.prepayments.map((prepayment) => prepaymentView(restaurant, prepayment)),
    ...(receipt.reasonId !== undefined && { Reason: refView(restaurant, 'ORDERVOIDS', receipt.reasonId) }),
  }
}

function paymentView(restaurant: RestaurantDomain, payment: Payment, state: Receipt['state']) {
  return {
    ...refView(restaurant, 'CURRENCIES', payment.currencyId),
    uni: payment.uni,
    line_guid: payment.lineGuid,
    state,
    amount: payment.amount,
    basicSum: payment.amount,
  }
}

export function prepaymentView(restaurant: RestaurantDomain, prepayment: Prepayment) {
  return {
    ...refView(restaurant, 'CURRENCIES', prepayment.currencyId),
    uni: prepayment.uni,
    line_guid: prepayment.lineGuid,
    state: prepayment.state,
    amount: prepayment.amount,
    basicSum: prepayment.amount,
    promised: prepayment.promised,
    deleted: prepayment.state === 7,
  }
}
