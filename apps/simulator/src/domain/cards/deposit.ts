import type { TillContext } from '../context.ts'
import type { Card, CardsDomain } from '../contract.ts'
import { moveDrawer } from '../drawers/index.ts'
import { assertNotClosing } from '../shifts/index.ts'
import { book } from './book.ts'
import { accountIn, assertMovable, keyOf, usableCard } from './card-system.ts'
import { cardKey } from './state.ts'

/**
 * Money into a card or out of it. In the currency of one of the card's accounts it moves that account alone; otherwise it moves the
 * card's own account, and the drawer of the station gets or gives the money.
 */
export function deposit(
  context: TillContext,
  { card: input, amount, currency, station, cashier, reason }: Parameters<CardsDomain['deposit']>[0],
): Card {
  assertNotClosing(context)
  const { restaurant, cards, settings } = context
  const stationId = restaurant.find('CASHES', station).id
  restaurant.find('EMPLOYEES', cashier)
  if (reason) restaurant.find('DEPOSITCOLLECTREASONS', reason)
  const { id } = restaurant.find('CURRENCIES', currency)
  const card = usableCard(context, keyOf(context, input))
  const account =
    card.accounts.find(({ currencyId }) => currencyId === id) ??
    card.accounts[0] ??
    accountIn(context, card, id)
  assertMovable(context, card, account, amount)
  if (account.currencyId !== id) moveDrawer(context, { stationId, currencyId: id, amount })
  if (settings.cards.deposits === 'booked')
    book(cards, context.now(), { card, currencyId: account.currencyId, amount })
  return cards.cards[cardKey(card)] ?? card
}
