import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { DiscountLine, Order } from '../contract.ts'
import { discountOf } from '../orders/discounts.ts'
import { numberingAfter } from '../orders/numbering.ts'
import { automaticDiscounts } from '../usages/choose.ts'
import { saleOf } from '../usages/sale-of.ts'
import { netByLine } from './due.ts'

/**
 * Adds what comes by itself, such as a service charge, and takes away what does not any more. The moment that counts is the opening
 * of the order, so that a charge does not come and go while guests sit there.
 */
export function withAutomaticCharges(context: TillContext, draft: Order): Order {
  const others = (draft.charges ?? []).filter(({ source }) => source !== 'automatic')
  const known = (draft.charges ?? []).filter(({ source }) => source === 'automatic')
  const wanted = automaticDiscounts(context, { ...saleOf(draft), at: draft.openTime })
  if (wanted.length === 0 && known.length === 0) return draft

  const order = { ...draft, charges: others }
  const numbering = numberingAfter(draft, context.ids)
  let rest = Money.sum(netByLine(order).values())
  const base = rest
  const ids = [...new Set([...known.map(({ discountId }) => discountId), ...wanted])]
  const charges = ids.flatMap((discountId): readonly DiscountLine[] => {
    const line = known.find((each) => each.discountId === discountId)
    const { closed = Money.zero } = line ?? {}
    const full = wanted.includes(discountId) ? discountOf(context, { discountId, closed }, base) : Money.zero
    const open = Money.fromHundredths(Math.min(full, rest))
    if (open === 0 && closed === 0) return []
    rest = Money.subtract(rest, open)
    const identity = line ?? { ...numbering.next(), discountId, source: 'automatic' as const }
    return [{ ...identity, amount: Money.add(closed, open) }]
  })
  return { ...order, charges: [...others, ...charges], lastUni: numbering.last }
}

/** Adds to a charge of the order, or makes it. Zero changes nothing. */
export function withCharge(
  context: TillContext,
  order: Order,
  charge: Pick<DiscountLine, 'discountId' | 'amount'> & Required<Pick<DiscountLine, 'source'>>,
): { readonly order: Order; readonly line?: DiscountLine } {
  const { amount, discountId, source } = charge
  if (amount === 0) return { order }
  const charges = order.charges ?? []
  const same = charges.find((each) => each.source === source && each.discountId === discountId)
  if (same) {
    const line = { ...same, amount: Money.add(same.amount, amount) }
    return { order: { ...order, charges: charges.map((each) => (each === same ? line : each)) }, line }
  }
  const numbering = numberingAfter(order, context.ids)
  const line: DiscountLine = { ...numbering.next(), discountId, source, amount }
  return { order: { ...order, charges: [...charges, line], lastUni: numbering.last }, line }
}
