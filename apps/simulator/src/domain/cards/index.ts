import type { TillContext } from '../context.ts'
import type { Card, CardsDomain } from '../contract.ts'
import { applyCard, undoCard } from './apply.ts'
import { cardInterface, keyOf, reach } from './card-system.ts'
import { deposit } from './deposit.ts'
import { createFriends } from './friends.ts'
import { cardKey, currentCard } from './state.ts'
import { parseSwipe } from './swipe.ts'

/** Personal cards: the card systems behind the interfaces, and what the till does with them. */
export function createCards(context: TillContext): CardsDomain {
  return {
    friends: createFriends(context),
    info(input) {
      const { interfaceId } = reach(context, { id: keyOf(context, input).interfaceId })
      return currentCard(context.cards, { interfaceId, code: input.code })
    },
    apply: (key, input, options) => applyCard(context, key, input, options),
    undo: (key, input, options) => undoCard(context, key, input, options),
    deposit: (input) => deposit(context, input),
    parse: (input) => parseSwipe(context, input),
    reach: (key) => reach(context, key),
    interfaces: () => Object.values(context.cards.interfaces),
    changeInterface(key, change) {
      const changed = { ...cardInterface(context, key), ...change }
      context.cards.interfaces[changed.interfaceId] = changed
      return changed
    },
    list: () => Object.values(context.cards.cards),
    put(card) {
      assertReferences(context, card)
      context.cards.cards[cardKey(card)] = card
      return card
    },
    remove(card) {
      delete context.cards.cards[cardKey(card)]
    },
    entries: (card) => context.cards.entries[cardKey(card)] ?? [],
  }
}

/** A card names only what the restaurant has. */
function assertReferences(context: TillContext, card: Card): void {
  const { restaurant } = context
  cardInterface(context, { id: card.interfaceId })
  for (const { currencyId } of card.accounts) restaurant.byId('CURRENCIES', currencyId)
  if (card.discountId !== undefined) restaurant.byId('DISCOUNTS', card.discountId)
  if (card.bonusTypeId !== undefined) restaurant.byId('BONUSTYPES', card.bonusTypeId)
  if (card.defaulterId !== undefined) restaurant.byId('DEFAULTERTYPES', card.defaulterId)
}
