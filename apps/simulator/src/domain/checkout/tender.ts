import { Money } from '@rkeeper-kit/core'
import { basicValue, currencyRule, inBasic } from '../calculation/currency.ts'
import { payingCard } from '../cards/money.ts'
import type { TillContext } from '../context.ts'
import type { Payment, PaymentInput } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { largestSum } from '../orders/commit.ts'
import type { Numbering } from '../orders/numbering.ts'

/** A payment as it will stand in a receipt. A tip is a part of it. */
export function tender(context: TillContext, input: PaymentInput, numbering: Numbering): Payment {
  const { amount, card, currency, sbpPayGuid, tip, tipCharge } = input
  const { restaurant, state } = context
  const { id } = restaurant.find('CURRENCIES', currency)
  assertPossible(amount)
  if (tip !== undefined && tip > amount)
    throw new DomainError('tipTooLarge', { tip: Money.toString(tip), amount: Money.toString(amount) })
  const rule = currencyRule(state, id)
  const basicSum = basicValue(rule, amount)
  return {
    ...numbering.next(),
    currencyId: id,
    amount,
    ...(basicSum !== undefined && { basicSum }),
    ...(tip && { tip: basicValue(rule, tip) ?? tip }),
    ...(tip && tipCharge && { tipChargeId: restaurant.find('DISCOUNTS', tipCharge).id }),
    ...(sbpPayGuid !== undefined && { sbpPayGuid }),
    ...(card && { card: payingCard(context, card) }),
  }
}

/** Throws `paymentNegative`, and `amountImpossible` for more than any till holds. */
export function assertPossible(amount: Money): void {
  if (amount < 0) throw new DomainError('paymentNegative', { amount: Money.toString(amount) })
  if (amount > largestSum) throw new DomainError('amountImpossible', { amount })
}

/** The tips in payments. */
export const tipsIn = (payments: readonly Payment[]): Money =>
  Money.sum(payments.map(({ tip }) => tip ?? Money.zero))

/** What payments hold for the order itself, in the basic currency. */
export const withoutTips = (payments: readonly Payment[]): Money =>
  Money.subtract(Money.sum(payments.map(inBasic)), tipsIn(payments))
