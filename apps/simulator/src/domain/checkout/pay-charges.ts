import { Money } from '@rkeeper-kit/core'
import { withCharge } from '../calculation/charges.ts'
import type { TillContext } from '../context.ts'
import type { ChargeSource, DiscountLine, Guid, Order, Payment } from '../contract.ts'
import { DomainError } from '../errors.ts'
import type { Reckoning } from './reckon.ts'
import { withoutTips } from './tender.ts'

/** An order with the charges that a payment brings: roundings, and tips that a mark-up carries. */
export interface PayCharges {
  readonly order: Order
  /** How much of each charge of the order they are, by its GUID. */
  readonly added: Readonly<Record<Guid, Money>>
  /** What they add to the sum of the receipt. */
  readonly sum: Money
  /** The tips among them. */
  readonly tips: Money
}

type Charge = Pick<DiscountLine, 'amount' | 'discountId'> & { readonly source: ChargeSource }

/** Throws `overpaid` for money without change where nothing in the scenario carries what is too much. */
export function withPayCharges(
  context: TillContext,
  before: Order,
  payments: readonly Payment[],
  { changeTip, rounding }: Reckoning,
): PayCharges {
  const { rounding: rule, tipDiscountId } = context.state.restaurant.money
  if (changeTip > 0 && tipDiscountId === undefined) refuseExcess(before, withoutTips(payments), changeTip)
  const tips = carriedTips(payments)
  const charges: readonly Charge[] = [
    ...(rule ? [{ discountId: rule.discountId, source: 'currencyRound' as const, amount: rounding }] : []),
    ...tips,
    ...(tipDiscountId === undefined
      ? []
      : [{ discountId: tipDiscountId, source: 'changeTip' as const, amount: Money.negate(changeTip) }]),
  ]
  const added: Record<Guid, Money> = {}
  let order = before
  for (const charge of charges) {
    const next = withCharge(context, order, charge)
    order = next.order
    if (next.line)
      added[next.line.lineGuid] = Money.add(added[next.line.lineGuid] ?? Money.zero, charge.amount)
  }
  return {
    order,
    added,
    sum: Money.negate(Money.sum(Object.values(added))),
    tips: Money.negate(Money.sum(tips.map(({ amount }) => amount))),
  }
}

const carriedTips = (payments: readonly Payment[]): readonly Charge[] =>
  payments.flatMap(({ tip, tipChargeId }) =>
    tip !== undefined && tipChargeId !== undefined
      ? [{ discountId: tipChargeId, source: 'pay' as const, amount: Money.negate(tip) }]
      : [],
  )

function refuseExcess({ name }: Order, paid: Money, excess: Money): never {
  const due = Money.toString(Money.subtract(paid, excess))
  throw new DomainError('overpaid', { name, amount: Money.toString(paid), due })
}
