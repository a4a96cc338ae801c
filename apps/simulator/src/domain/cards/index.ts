import type { TillContext } from '../context.ts'
import type { CardsDomain } from '../contract.ts'
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
      cardInterface(context, { id: card.interfaceId })
      context.cards.cards[cardKey(card)] = card
      return card
    },
    remove(card) {
      delete context.cards.cards[cardKey(card)]
    },
    entries: (card) => context.cards.entries[cardKey(card)] ?? [],
  }
}
