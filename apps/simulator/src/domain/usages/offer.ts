import type { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { SaleTerms } from '../contract.ts'
import { DomainError } from '../errors.ts'
import type { MenuDish, MenuModifier } from '../state.ts'
import type { TradeGroupRule } from './data.ts'

type Till = Pick<TillContext, 'restaurant' | 'settings' | 'state'>

/** What something costs by a price type; undefined where it has no price there. Modifiers without one cost what they always do. */
export function priceBy(
  { state, settings }: Pick<Till, 'state' | 'settings'>,
  { price, prices }: MenuDish | MenuModifier,
  { priceTypeId }: SaleTerms,
): Money | undefined {
  if (priceTypeId === state.restaurant.defaults.priceTypeId) return price
  return prices?.[priceTypeId] ?? (settings.till.priceFallback ? price : undefined)
}

/** The price of a dish that may be sold; throws `dishNotInTradeGroup` or `dishWithoutPrice`. */
export function salePrice(till: Till, dish: MenuDish, terms: SaleTerms): Money {
  const { restaurant } = till
  const name = (): string => restaurant.nameOf(restaurant.byId('MENUITEMS', dish.id))
  if (!inTradeGroup(till, dish.id, terms)) {
    const group = restaurant.nameOf(restaurant.byId('TRADEGROUPS', terms.tradeGroupId))
    throw new DomainError('dishNotInTradeGroup', { dish: name(), group })
  }
  const price = priceBy(till, dish, terms)
  if (price !== undefined) return price
  const type = restaurant.nameOf(restaurant.byId('PRICETYPES', terms.priceTypeId))
  throw new DomainError('dishWithoutPrice', { dish: name(), priceType: type })
}

const members = new WeakMap<TradeGroupRule, ReadonlySet<number>>()

export function inTradeGroup(
  { state }: Pick<Till, 'state'>,
  dishId: number,
  { tradeGroupId }: SaleTerms,
): boolean {
  const group = state.restaurant.tradeGroups.find(({ id }) => id === tradeGroupId)
  if (!group?.dishIds) return true
  const known = members.get(group) ?? new Set(group.dishIds)
  members.set(group, known)
  return known.has(dishId)
}
