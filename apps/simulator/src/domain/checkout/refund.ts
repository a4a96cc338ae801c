import { Money, type Quantity } from '@rkeeper-kit/core'
import type { CardKey, DishLine, Order, Receipt } from '../contract.ts'
import { lineDiscountSum } from '../orders/discounts.ts'
import { liveDishes } from '../orders/lines.ts'
import { sumsOf } from '../orders/sums.ts'
import { shareOf, split } from './share.ts'

/** What the guest really paid for each line: its sum less its own discounts and its share of the order's. By line GUID. */
export function paidByLine(order: Order): ReadonlyMap<string, Money> {
  const dishes = liveDishes(order).map((dish) => ({
    lineGuid: dish.lineGuid,
    amount: Money.subtract(dish.amount, lineDiscountSum(dish)),
  }))
  const ofLines = Money.subtract(sumsOf(order).orderSum, Money.sum(dishes.map(({ amount }) => amount)))
  const discountSum = Money.subtract(sumsOf(order).discountSum, ofLines)
  // A surcharge is shared out like a discount, with the sign turned.
  const magnitude = Money.fromHundredths(Math.abs(discountSum))
  const shares = split(
    magnitude,
    dishes.map(({ amount }) => amount),
  )
  return new Map(
    dishes.map(({ lineGuid, amount }, index) => {
      const share = shares[index] ?? Money.zero
      return [lineGuid, discountSum < 0 ? Money.add(amount, share) : Money.subtract(amount, share)]
    }),
  )
}

/** The money for so much of a line. Several returns of one line add up to exactly what was paid for it. */
export function refundFor(line: DishLine, quantity: Quantity, paid: Money): Money {
  const upToNow = shareOf(paid, line.returned, line.quantity)
  return Money.subtract(shareOf(paid, line.returned + quantity, line.quantity), upToNow)
}

interface Tender {
  readonly currencyId: number
  readonly amount: Money
  readonly card?: CardKey
}

/** What money goes back to: the currency, and the card where it came from one. */
const wayOf = ({ currencyId, card }: Pick<Tender, 'currencyId' | 'card'>): string =>
  card ? `${currencyId} ${card.interfaceId} ${card.code}` : `${currencyId}`

/** In which currencies a refund goes back: those the receipt was paid in, less what went back already. */
export function refundTenders(refund: Money, sale: Receipt, earlier: readonly Receipt[]): readonly Tender[] {
  const back = new Map<string, number>()
  for (const payment of earlier.flatMap(({ payments }) => payments)) {
    back.set(wayOf(payment), (back.get(wayOf(payment)) ?? 0) + payment.amount)
  }
  let left: number = refund
  const tenders: Tender[] = []
  for (const kept of tendersKept(sale)) {
    const gone = back.get(wayOf(kept)) ?? 0
    const returned = Math.min(gone, kept.amount)
    back.set(wayOf(kept), gone - returned)
    const part = Math.min(left, kept.amount - returned)
    left -= part
    if (part > 0) tenders.push({ ...kept, amount: Money.fromHundredths(part) })
  }
  return tenders
}

/** What the till kept of each payment: the change comes out of the last ones. */
export function tendersKept({ payments, prepayments, change }: Receipt): readonly Tender[] {
  let toTakeOff: number = change
  const kept: Tender[] = []
  for (const { currencyId, amount, card } of [...prepayments, ...payments].reverse()) {
    const taken = Math.min(toTakeOff, amount)
    toTakeOff -= taken
    kept.unshift({ currencyId, amount: Money.fromHundredths(amount - taken), ...(card && { card }) })
  }
  return kept
}
