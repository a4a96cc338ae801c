import type { Money } from '@rkeeper-kit/core'
import type { PaymentInput, RefKey } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
import { cardInput, cardSystemDelay } from './card.ts'
import { given, refKey } from './refs.ts'

type Requested = RefKey & {
  readonly amount: Money
  readonly tipAmount?: Money
  readonly sbpPayGuid?: string
  readonly cardCode?: string
  readonly Interface?: RefKey
}

interface RequestedPayments {
  readonly Payment: readonly Requested[]
  readonly PrintCheck: readonly { readonly Payment: readonly Requested[] }[]
}

const allOf = ({ Payment, PrintCheck }: RequestedPayments): readonly Requested[] => [
  ...Payment,
  ...PrintCheck.flatMap((check) => check.Payment),
]

/** How long the card systems take that are to pay. */
export const delayOfPayments = (params: RequestedPayments, context: HandlerContext): number =>
  cardSystemDelay(
    context,
    allOf(params).flatMap(({ cardCode, Interface }) => (given(cardCode) && Interface ? [Interface] : [])),
  )

/** Payments of a request: common ones and those of single receipts, which are not told apart here. */
export const paymentInputs = (params: RequestedPayments): readonly PaymentInput[] =>
  allOf(params).map((payment) => ({
    currency: refKey(payment),
    amount: payment.amount,
    ...cardInput(payment),
    ...(payment.tipAmount !== undefined && { tip: payment.tipAmount }),
    ...(given(payment.sbpPayGuid) && { sbpPayGuid: payment.sbpPayGuid }),
  }))
