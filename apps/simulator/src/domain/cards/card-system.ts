import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { Card, CardAccount, CardInput, CardInterface, CardKey, RefKey } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { currentCard } from './state.ts'

type Context = Pick<TillContext, 'restaurant' | 'cards' | 'settings'>

/** The interface of a key, or the first one of the restaurant. Throws `notCardInterface`. */
export function cardInterface({ restaurant, cards }: Context, key: RefKey | undefined): CardInterface {
  const [first] = Object.values(cards.interfaces)
  const device = key && restaurant.find('DEVICES', key)
  const found = device ? cards.interfaces[device.id] : first
  if (found) return found
  throw new DomainError('notCardInterface', { device: device ? restaurant.nameOf(device) : '(none)' })
}

/** The way to the card system. Throws `cardSystemAway` when it cannot be reached. */
export function reach(context: Context, key: RefKey | undefined): CardInterface {
  const found = cardInterface(context, key)
  if (!found.online)
    throw new DomainError('cardSystemAway', { interface: interfaceName(context, found.interfaceId) })
  return found
}

export const interfaceName = ({ restaurant }: Context, interfaceId: number): string =>
  restaurant.nameOf(restaurant.byId('DEVICES', interfaceId))

/** The card as orders keep it. Nothing is asked of the card system. */
export const keyOf = (context: Context, { code, interface: device }: CardInput): CardKey => ({
  interfaceId: cardInterface(context, device).interfaceId,
  code,
})

/** A card that may be used. Throws what its card system says against it; one that was exchanged is the new one. */
export function usableCard(context: Context, key: CardKey): Card {
  const card = knownCard(context, key)
  if (card.blocked)
    throw new DomainError('cardBlocked', { interface: interfaceName(context, card.interfaceId) })
  return card
}

/** A card that money may go back to, blocked or not. Throws `cardUnknown`, `cardSystemAway`. */
export function knownCard(context: Context, key: CardKey): Card {
  const { interfaceId } = reach(context, { id: key.interfaceId })
  const card = currentCard(context.cards, key)
  if (!card) throw new DomainError('cardUnknown', { interface: interfaceName(context, interfaceId) })
  return card
}

/** The account of a card in a currency. Throws `cardWithoutAccount`. */
export function accountIn(context: Context, card: Card, currencyId: number): CardAccount {
  const account = card.accounts.find((each) => each.currencyId === currencyId)
  if (account) return account
  const { restaurant } = context
  throw new DomainError('cardWithoutAccount', {
    interface: interfaceName(context, card.interfaceId),
    currency: restaurant.nameOf(restaurant.byId('CURRENCIES', currencyId)),
  })
}

/** Throws `cardLimit` or `cardShort` when an account may not be moved by so much: above zero in, below zero out. */
export function assertMovable(context: Context, card: Card, account: CardAccount, amount: Money): void {
  const after = Money.add(account.balance, amount)
  const isLimited = context.settings.cards.limit === 'operation' || amount > 0
  const limited = context.settings.cards.limit === 'operation' ? Math.abs(amount) : after
  if (isLimited && account.limit !== undefined && limited > account.limit)
    throw new DomainError('cardLimit', { card: card.code, limit: Money.toString(account.limit) })
  if (amount < 0 && after < 0)
    throw new DomainError('cardShort', {
      interface: interfaceName(context, card.interfaceId),
      left: Money.toString(account.balance),
    })
}
