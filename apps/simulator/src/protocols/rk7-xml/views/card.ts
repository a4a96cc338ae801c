import { Money } from '@rkeeper-kit/core'
import type { Card, CardInput, CardKey, RefKey, RestaurantDomain } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
import { given, refKey, refView } from './refs.ts'

interface CardReference {
  readonly cardCode?: string
  readonly Interface?: RefKey
}

/** The card that a payment or a discount of a request names. */
export const cardInput = ({ cardCode, Interface }: CardReference): { readonly card?: CardInput } =>
  given(cardCode) ? { card: { code: cardCode, ...(Interface && { interface: refKey(Interface) }) } } : {}

/** How long the card systems take that these interfaces lead to, simulated seconds; the slowest counts. */
export function cardSystemDelay(
  { domain: { cards, restaurant } }: HandlerContext,
  asked: readonly RefKey[],
): number {
  const ids = asked.map((key) => restaurant.lookUp('DEVICES', refKey(key))?.id)
  const delays = cards.interfaces().filter(({ interfaceId }) => ids.includes(interfaceId))
  return Math.max(0, ...delays.map(({ delaySeconds }) => delaySeconds))
}

/** A card as attributes and a child of what it belongs to. */
export const cardKeyView = (restaurant: RestaurantDomain, card: CardKey | undefined) =>
  card ? { cardCode: card.code, Interface: refView(restaurant, 'DEVICES', card.interfaceId) } : {}

/** What the card system says about a card; of one that it does not know everything is empty. */
export function cardInfoView(restaurant: RestaurantDomain, code: string, card: Card | undefined) {
  const [own] = card?.accounts ?? []
  return {
    cardCode: card?.code ?? code,
    holder: card?.holder ?? '',
    maxAmount: own?.limit ?? Money.zero,
    amount: own?.balance ?? Money.zero,
    maxDisc: card?.maxDiscount ?? Money.zero,
    Discount: refOrNone(restaurant, 'DISCOUNTS', card?.discountId),
    BonusType: refOrNone(restaurant, 'BONUSTYPES', card?.bonusTypeId),
    Defaulter: refOrNone(restaurant, 'DEFAULTERTYPES', card?.defaulterId),
    Currency: card?.accounts.length ? accountViews(restaurant, card) : [nothing],
  }
}

const nothing = { amount: Money.zero, maxAmount: Money.zero }

const accountViews = (restaurant: RestaurantDomain, { accounts }: Card) =>
  accounts.map(({ currencyId, subaccount, balance, limit }) => ({
    ...refView(restaurant, 'CURRENCIES', currencyId),
    subacc: subaccount,
    maxAmount: limit ?? Money.zero,
    amount: balance,
  }))

function refOrNone(
  restaurant: RestaurantDomain,
  collection: 'DISCOUNTS' | 'BONUSTYPES' | 'DEFAULTERTYPES',
  id: number | undefined,
) {
  return id === undefined ? {} : refView(restaurant, collection, id)
}

interface AskedProperties {
  readonly Property: readonly { readonly name: string }[]
}

/** Those of the properties asked for that the card has; left out when there are none. */
export function propertiesView(
  asked: AskedProperties | undefined,
  card: Pick<Card, 'properties'> | undefined,
) {
  const Property = (asked?.Property ?? []).flatMap(({ name }) => {
    const value = card?.properties[name]
    return value === undefined ? [] : [{ name, value }]
  })
  return Property.length > 0 ? { ExtCardProperties: { Property } } : {}
}
