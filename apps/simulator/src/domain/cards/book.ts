import { Money } from '@rkeeper-kit/core'
import type { CardKey } from '../contract.ts'
import { type CardsState, cardKey, currentCard } from './state.ts'

/** As many as help to see what happened; the balance counts without them. */
const entriesKept = 50

export interface Booking {
  readonly card: CardKey
  readonly currencyId: number
  readonly amount: Money
  readonly orderGuid?: string
}

/** Books a movement that has been checked. A card that is no more takes nothing. */
export function book(
  state: CardsState,
  at: number,
  { card: key, currencyId, amount, orderGuid }: Booking,
): void {
  const card = currentCard(state, key)
  if (!card || amount === 0) return
  const name = cardKey(card)
  const accounts = card.accounts.map((each) =>
    each.currencyId === currencyId ? { ...each, balance: Money.add(each.balance, amount) } : each,
  )
  state.cards[name] = { ...card, accounts }
  const { interfaceId, code } = card
  const entry = { interfaceId, code, at, currencyId, amount, ...(orderGuid !== undefined && { orderGuid }) }
  state.entries[name] = [...(state.entries[name] ?? []), entry].slice(-entriesKept)
}
