import { type SlottedState, type Store, slot } from '../../core/store.ts'
import type { Card, CardEntry, CardInterface, CardKey, FriendsMember } from '../contract.ts'
import type { HoldsDomain } from '../state.ts'

/** What the card systems know; plain data. */
export interface CardsState {
  readonly interfaces: Record<number, CardInterface>
  /** By {@link cardKey}. */
  readonly cards: Record<string, Card>
  /** The last movements of money, by card. */
  readonly entries: Record<string, readonly CardEntry[]>
  readonly friends: FriendsState
}

export interface FriendsState {
  /** Whether the restaurant uses the service. */
  configured: boolean
  members: readonly FriendsMember[]
  /** Phone and token of the member, by the id of the request. */
  readonly requests: Record<string, { readonly phone: string; readonly token: string }>
}

export const cardKey = ({ interfaceId, code }: CardKey): string => `${interfaceId}/${code}`

/** The card of a code; one that has been exchanged is the new one. */
export function currentCard({ cards }: CardsState, key: CardKey): Card | undefined {
  const card = cards[cardKey(key)]
  return card?.replacedBy === undefined ? card : cards[cardKey({ ...key, code: card.replacedBy })]
}

/** Whether two codes mean one card, exchanged or not. */
export const isSameCard = (state: CardsState, one: CardKey, other: CardKey): boolean =>
  cardKey(currentCard(state, one) ?? one) === cardKey(currentCard(state, other) ?? other)

/** The card systems' part of the state, read anew at each use; at the start it is what the scenario says. */
export function cardsSlot(store: Store<HoldsDomain & SlottedState>): () => CardsState {
  return slot(store, 'cards', () => {
    const { interfaces = [], cards = [], friends } = store.state.domain.restaurant.cards ?? {}
    return {
      interfaces: Object.fromEntries(interfaces.map((id) => [id, freshInterface(id)])),
      cards: Object.fromEntries(cards.map((card) => [cardKey(card), card])),
      entries: {},
      friends: { configured: friends !== undefined, members: friends ?? [], requests: {} },
    }
  })
}

const freshInterface = (interfaceId: number): CardInterface => ({
  interfaceId,
  online: true,
  delaySeconds: 0,
  anyInfoXml: [],
  anyInfoRaw: '',
})
