import { Money, type Quantity } from '@rkeeper-kit/core'
import { basicCurrencyId } from '../calculation/currency.ts'
import { shareOf } from '../calculation/share.ts'
import type { CardKey, DishLine, Guid, Receipt } from '../contract.ts'
import type { DomainState } from '../state.ts'

/** What the guest really paid for each line of a sale. By line GUID. */
export const paidByLine = ({ lines = [] }: Receipt): ReadonlyMap<Guid, Money> =>
  new Map(lines.map(({ lineGuid, paid }) => [lineGuid, paid]))

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

/**
 * In which currencies a refund goes back: those the receipt was paid in, less what went back already. Money of another currency than the
 * basic one goes back in the basic one.
 */
export function refundTenders(
  state: Pick<DomainState, 'restaurant'>,
  refund: Money,
  sale: Receipt,
  earlier: readonly Receipt[],
): readonly Tender[] {
  const back = new Map<string, number>()
  for (const payment of earlier.flatMap(({ payments }) => payments)) {
    back.set(wayOf(payment), (back.get(wayOf(payment)) ?? 0) + payment.amount)
  }
  let left: number = refund
  const tenders: Tender[] = []
  for (const kept of worthKept(state, sale)) {
    const gone = back.get(wayOf(kept)) ?? 0
    const returned = Math.min(gone, kept.amount)
    back.set(wayOf(kept), gone - returned)
    const part = Math.min(left, kept.amount - returned)
    left -= part
    if (part > 0) tenders.push({ ...kept, amount: Money.fromHundredths(part) })
  }
  return tenders
}

/** What the till kept of each prepayment and payment of a sale, in the basic currency; by line GUID. */
export function keptByLine(state: Pick<DomainState, 'restaurant'>, sale: Receipt): ReadonlyMap<Guid, Tender> {
  const kept = worthKept(state, sale)
  return new Map(
    [...sale.prepayments, ...sale.payments].flatMap(({ lineGuid }, index) => {
      const tender = kept[index]
      return tender ? [[lineGuid, tender] as const] : []
    }),
  )
}

/** What the till kept of each prepayment and payment, in this order and in the basic currency. */
function worthKept(state: Pick<DomainState, 'restaurant'>, sale: Receipt): readonly Tender[] {
  const basic = basicCurrencyId(state)
  let tipsAndChange: number = Money.add(sale.change, sale.tips ?? Money.zero)
  const kept: Tender[] = []
  for (const { amount, basicSum, card, currencyId } of [...sale.prepayments, ...sale.payments].reverse()) {
    const worth = basicSum ?? amount
    const taken = Math.min(tipsAndChange, worth)
    tipsAndChange -= taken
    const foreign = basicSum !== undefined
    kept.unshift({
      currencyId: foreign ? basic : currencyId,
      amount: Money.fromHundredths(worth - taken),
      ...(card && !foreign && { card }),
    })
  }
  return kept
}

/**
 * What the till kept of each payment: the change comes out of the last ones. It is given in the basic currency, so money of another one
 * stays whole and the basic one pays for it.
 */
export function tendersKept(
  state: Pick<DomainState, 'restaurant'>,
  { payments, prepayments, change }: Receipt,
): readonly Tender[] {
  let toTakeOff: number = change
  const kept: Tender[] = []
  for (const { amount, basicSum, card, currencyId } of [...prepayments, ...payments].reverse()) {
    const taken = basicSum === undefined ? Math.min(toTakeOff, amount) : 0
    toTakeOff -= taken
    kept.unshift({ currencyId, amount: Money.fromHundredths(amount - taken), ...(card && { card }) })
  }
  if (toTakeOff > 0)
    kept.push({ currencyId: basicCurrencyId(state), amount: Money.fromHundredths(-toTakeOff) })
  return kept
}
