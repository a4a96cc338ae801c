import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { CardInput, CardKey, Order } from '../contract.ts'
import { moneyOf } from '../drawers/money.ts'
import { book } from './book.ts'
import { accountIn, assertMovable, keyOf, knownCard, usableCard } from './card-system.ts'

/** The card that a payment comes from. Throws what its card system says against it. */
export function payingCard(context: TillContext, input: CardInput): CardKey {
  const { interfaceId, code } = usableCard(context, keyOf(context, input))
  return { interfaceId, code }
}

interface CardMove {
  readonly card: CardKey
  readonly currencyId: number
  /** Above zero it goes to the card. */
  readonly amount: Money
}

/**
 * What a change of an order moves on cards: the difference between what it holds of each after and before. So money is taken once
 * however often an order changes, and comes back with whatever takes a payment out of it.
 */
function cardMoves(
  state: TillContext['state'],
  before: Order | undefined,
  after: Order,
): readonly CardMove[] {
  if (!usesCards(after) && !(before && usesCards(before))) return []
  const moves = new Map<string, CardMove>()
  const add = (order: Order, sign: 1 | -1): void => {
    for (const { card, currencyId, amount } of moneyOf(state, order)) {
      if (!card) continue
      const key = `${card.interfaceId} ${currencyId} ${card.code}`
      const sum = (moves.get(key)?.amount ?? 0) + sign * amount
      moves.set(key, { card, currencyId, amount: Money.fromHundredths(sum) })
    }
  }
  if (before) add(before, 1)
  add(after, -1)
  return [...moves.values()].filter(({ amount }) => amount !== 0)
}

/** Most orders do not, so their money is not looked at any further. */
const usesCards = ({ packages, receipts }: Order): boolean =>
  packages.some(({ prepayments }) => prepayments.some(({ card }) => card)) ||
  receipts.some(({ payments, prepayments }) => [...payments, ...prepayments].some(({ card }) => card))

/** Throws when a card system would not move what the order takes from cards, or gives back to them. */
export function assertCardsCover(context: TillContext, order: Order): void {
  const { state } = context
  for (const { card: key, currencyId, amount } of cardMoves(state, state.orders.byGuid[order.guid], order)) {
    const card = amount < 0 ? usableCard(context, key) : knownCard(context, key)
    const account = accountIn(context, card, currencyId)
    if (amount < 0) assertMovable(context, card, account, amount)
  }
}

/** Books what a change of an order moves on cards; it has been checked before. */
export function moveCardMoney(context: TillContext, before: Order | undefined, after: Order): void {
  for (const move of cardMoves(context.state, before, after))
    book(context.cards, context.now(), { ...move, orderGuid: after.guid })
}
