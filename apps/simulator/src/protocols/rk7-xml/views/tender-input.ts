import type { Money } from '@rkeeper-kit/core'
import type { PaymentInput, RefKey } from '../../../domain/contract.ts'
import { cardInput } from './card.ts'
import { given, refKey } from './refs.ts'

type Requested = RefKey & {
  readonly amount: Money
  readonly tipAmount?: Money
  readonly sbpPayGuid?: string
  readonly cardCode?: string
  readonly Interface?: RefKey
}

/** Payments of a request: common ones and those of single receipts, which are not told apart here. */
export function paymentInputs({
  Payment,
  PrintCheck,
}: {
  readonly Payment: readonly Requested[]
  readonly PrintCheck: readonly { readonly Payment: readonly Requested[] }[]
}): readonly PaymentInput[] {
  return [...Payment, ...PrintCheck.flatMap((check) => check.Payment)].map((payment) => ({
    currency: refKey(payment),
    amount: payment.amount,
    ...cardInput(payment),
    ...(payment.tipAmount !== undefined && { tip: payment.tipAmount }),
    ...(given(payment.sbpPayGuid) && { sbpPayGuid: payment.sbpPayGuid }),
  }))
}
