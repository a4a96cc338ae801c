import type { Money } from '@rkeeper-kit/core'
import type { CheckoutDomain, PaymentInput, RefKey } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
import { cardInput, cardSystemDelay } from './card.ts'
import { given, refKey } from './refs.ts'
import { warnWithoutEffect } from './without-effect.ts'

type Requested = RefKey & {
  readonly amount: Money
  readonly tipAmount?: Money
  readonly sbpPayGuid?: string
  readonly cardCode?: string
  readonly Interface?: RefKey
  readonly TipCharge?: RefKey
  readonly TerminalMaket?: RefKey
}

interface RequestedPayments {
  readonly Payment: readonly Requested[]
  readonly PrintCheck: readonly {
    readonly line_guid?: string
    readonly seat?: number
    readonly Payment: readonly Requested[]
  }[]
  readonly calcBySeats?: boolean
  readonly seat?: number
}

const allOf = ({ Payment, PrintCheck }: RequestedPayments): readonly Requested[] => [
  ...Payment,
  ...PrintCheck.flatMap((check) => check.Payment),
]

/** Layouts for bank terminals: nothing is printed there. */
export function warnOfTerminalLayouts(params: RequestedPayments, context: HandlerContext): void {
  for (const payment of allOf(params)) warnWithoutEffect(payment, ['TerminalMaket'], context)
}

/** How long the card systems take that are to pay. */
export const delayOfPayments = (params: RequestedPayments, context: HandlerContext): number =>
  cardSystemDelay(
    context,
    allOf(params).flatMap(({ cardCode, Interface }) => (given(cardCode) && Interface ? [Interface] : [])),
  )

/** Payments of a request, whatever receipt they are for. */
const paymentInputs = (params: RequestedPayments): readonly PaymentInput[] => allOf(params).map(paymentInput)

function paymentInput(payment: Requested): PaymentInput {
  const { TipCharge, amount, sbpPayGuid, tipAmount } = payment
  return {
    currency: refKey(payment),
    amount,
    ...cardInput(payment),
    ...(tipAmount !== undefined && { tip: tipAmount }),
    ...(TipCharge && { tipCharge: refKey(TipCharge) }),
    ...(given(sbpPayGuid) && { sbpPayGuid }),
  }
}

type PayInput = Parameters<CheckoutDomain['pay']>[1]

/** Payments for all receipts of the order, and those of single ones. A `PrintCheck` that names none is for all. */
export function paymentsOf(params: RequestedPayments): Pick<PayInput, 'payments' | 'bySeats'> {
  const { Payment, PrintCheck, calcBySeats, seat = 0 } = params
  const named = PrintCheck.filter((check) => check.seat !== undefined || given(check.line_guid))
  const common = [
    ...Payment,
    ...PrintCheck.filter((check) => !named.includes(check)).flatMap((check) => check.Payment),
  ]
  const bySeats = calcBySeats ?? (seat !== 0 || named.length > 0)
  if (!bySeats) return { payments: paymentInputs(params) }
  const checks = named.map((check) => ({
    payments: check.Payment.map(paymentInput),
    ...(check.seat !== undefined && { seat: check.seat }),
    ...(given(check.line_guid) && { receiptGuid: check.line_guid }),
  }))
  return { payments: common.map(paymentInput), bySeats: { seat, checks } }
}

type IntendInput = Parameters<CheckoutDomain['intend']>[1]

/** Payments of intent receipts: one for all or for a seat, or one for each seat that a `PrintCheck` names. Common payments then go to the last. */
export function intendedPayments(
  params: RequestedPayments,
): Pick<IntendInput, 'payments' | 'checks' | 'seat'> {
  const { bySeats, payments } = paymentsOf(params)
  const checks = bySeats?.checks?.flatMap(({ seat, payments: own }) =>
    seat === undefined ? [] : [{ seat, payments: own }],
  )
  const last = checks?.pop()
  if (!checks || !last) return { payments, ...(bySeats?.seat !== undefined && { seat: bySeats.seat }) }
  return { payments: [], checks: [...checks, { ...last, payments: [...last.payments, ...payments] }] }
}
