import type { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type {
  DishTaxes,
  MenuDomain,
  RefItem,
  RefKey,
  SaleContext,
  SellableDish,
  StopEntry,
} from '../contract.ts'
import { DomainError } from '../errors.ts'
import { assertFlag, assertMay } from '../restaurant/rights.ts'
import type { MenuDish, Stop } from '../state.ts'
import { tariffDishes } from '../tariffs/data.ts'
import { termsOf } from '../usages/choose.ts'
import { inTradeGroup, priceBy } from '../usages/offer.ts'
import { releaseModifier, stopModifier, stoppedModifiers } from './modifier-stops.ts'
import { priceListOf } from './price-list.ts'

const menuCollections = [
  'MENUITEMS',
  'MODIFIERS',
  'CATEGLIST',
  'MODIGROUPS',
  'MODISCHEMES',
  'MODISCHEMEDETAILS',
  'SELECTORHIERARHIES',
] as const

/** What is on sale, and the stop list. */
export function createMenu(context: TillContext): MenuDomain {
  const { restaurant } = context
  const stopped = ({ id }: MenuDish): boolean => {
    const stop = context.state.stops[id]
    return stop !== undefined && (stop.prohibited || stop.quantity === 0)
  }
  return {
    terms: (sale = {}) => termsOf(context, sale),
    dishes({ includeStopped = false, sale = {} } = {}) {
      const offer = offerOf(context, sale)
      return context.state.restaurant.dishes.flatMap((dish) =>
        includeStopped || !stopped(dish) ? (offer(dish) ?? []) : [],
      )
    },
    dish(id, sale = {}) {
      const dish = priceListOf(context.state.restaurant).dishes.get(id)
      return dish && offerOf(context, sale)(dish)
    },
    modifiers(sale = {}) {
      const terms = termsOf(context, sale)
      return context.state.restaurant.modifiers.map((modifier) => ({
        item: restaurant.byId('MODIFIERS', modifier.id),
        price: priceBy(context, modifier, terms) ?? modifier.price,
        groupIds: modifier.groupIds,
      }))
    },
    schemes: () => context.state.restaurant.schemes,
    groups: () => context.state.restaurant.groups,
    categories: () => context.state.restaurant.collections.CATEGLIST.items,
    favourites: () =>
      (context.state.restaurant.favouriteIds ?? []).map((id) => restaurant.byId('MENUITEMS', id)),
    stopList: () => [
      ...Object.entries(context.state.stops).map(([id, stop]) =>
        stopEntry(restaurant.byId('MENUITEMS', Number(id)), stop),
      ),
      ...stoppedModifiers(context),
    ],
    clearStock() {
      for (const id of Object.keys(context.state.stops)) delete context.state.stops[Number(id)]
    },
    stopModifier: (modifier, reason) => stopModifier(context, modifier, reason),
    releaseModifier: (modifier) => releaseModifier(context, modifier),
    setStock: (entries, reason, author) => setStock(context, entries, reason, author),
    version: () =>
      menuCollections.reduce((sum, name) => sum + context.state.restaurant.collections[name].dataVersion, 0),
  }
}

/** What a dish is sold as in a sale; undefined where it is not sold. */
function offerOf(context: TillContext, sale: SaleContext): (dish: MenuDish) => SellableDish | undefined {
  const terms = termsOf(context, sale)
  const byTime = tariffDishes(context.state.restaurant)
  return (dish) => {
    if (byTime.has(dish.id) || !inTradeGroup(context, dish.id, terms)) return undefined
    const price = priceBy(context, dish, terms)
    return price === undefined ? undefined : sellable(context, dish, price)
  }
}

function sellable(context: TillContext, dish: MenuDish, price: Money): SellableDish {
  const { state, restaurant } = context
  const { groupId, combo, measure, schemeId } = dish
  const stock = state.stops[dish.id]?.quantity
  const taxes = taxesOf(context, dish)
  return {
    item: restaurant.byId('MENUITEMS', dish.id),
    groupId,
    price,
    combo,
    measure,
    ...(taxes && { taxes }),
    ...(stock !== undefined && { stock }),
    ...(schemeId !== undefined && { schemeId }),
  }
}

function taxesOf({ state, restaurant }: TillContext, { taxDishTypeId: id }: MenuDish): DishTaxes | undefined {
  const kind = id === undefined ? undefined : restaurant.lookUp('TAXDISHTYPES', { id })
  if (!kind) return undefined
  const rates = state.restaurant.money.taxRates[kind.id] ?? []
  return {
    kind,
    rates: rates.map(({ percent, taxId }) => ({ tax: restaurant.byId('TAXES', taxId), percent })),
  }
}

function stopEntry(item: RefItem, { quantity, prohibited, reasonId }: Stop): StopEntry {
  return { item, kind: 'dish', prohibited, reasonId, ...(quantity !== undefined && { stock: quantity }) }
}

/** An entry with neither a ban nor a quantity takes the dish off the list. */
function setStock(
  context: TillContext,
  entries: Parameters<MenuDomain['setStock']>[0],
  reasonKey: RefKey,
  authorKey: RefKey,
): void {
  const { restaurant, state } = context
  const author = restaurant.find('EMPLOYEES', authorKey)
  assertMay(context, author, 'stopList')
  const reason = restaurant.find('ORDERVOIDS', reasonKey)
  assertFlag(context, reason, 'ImplOnAddDishInStopList')
  const changes = entries.map(({ dish, quantity, prohibited = false }) => {
    const { id } = restaurant.find('MENUITEMS', dish)
    if (!priceListOf(state.restaurant).dishes.has(id)) {
      throw new DomainError('itemNotFound', { key: `id=${id}`, collection: 'MENUITEMS' })
    }
    const stop: Stop = {
      prohibited,
      reasonId: reason.id,
      authorId: author.id,
      ...(quantity !== undefined && { quantity }),
    }
    return { id, stop }
  })
  for (const { id, stop } of changes) {
    if (stop.prohibited || stop.quantity !== undefined) state.stops[id] = stop
    else delete state.stops[id]
  }
}
