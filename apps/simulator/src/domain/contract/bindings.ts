import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Payment, Prepayment, Receipt } from './order.ts'
import type { Guid } from './references.ts'

/** What of a payment falls on one line of the order. */
export interface LineBinding {
  readonly lineGuid: Guid
  readonly amount: Money
  readonly quantity: Quantity
  /** Discounts on the line and its share of those on the order; below zero for mark-ups. */
  readonly discounts: readonly { readonly lineGuid: Guid; readonly amount: Money }[]
  /** `percent` in hundredths. */
  readonly taxes: readonly {
    readonly rate: { readonly id: number; readonly taxId: number; readonly percent: number }
    readonly amount: Money
  }[]
}

/** A payment or prepayment, and the lines it was for. */
export interface TenderBinding {
  readonly tender: { readonly payment: Payment } | { readonly prepayment: Prepayment }
  readonly lines: readonly LineBinding[]
}

/** What of a payment that is only asked about would fall on a line. */
export interface AskedBinding extends Pick<LineBinding, 'lineGuid' | 'amount' | 'quantity'> {
  readonly currencyId: number
}

export interface ReceiptBindings {
  readonly receipt: Receipt
  readonly tenders: readonly TenderBinding[]
}
