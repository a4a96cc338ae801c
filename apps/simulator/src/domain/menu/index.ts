import type { TillContext } from '../context.ts'
import type { MenuDomain, RefItem, RefKey, SellableDish, StopEntry } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { assertFlag, assertMay } from '../restaurant/rights.ts'
import type { Stop } from '../state.ts'
import { automaticDiscounts, termsOf } from '../usages/choose.ts'
import { priceBy } from '../usages/offer.ts'
import { releaseModifier, stopModifier, stoppedModifiers } from './modifier-stops.ts'
import { offersOf } from './offers.ts'
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
  return {
    terms: (sale = {}) => termsOf(context, sale),
    automaticDiscounts: (sale = {}) => automaticDiscounts(context, sale),
    dishes({ includeStopped = false, sale = {} } = {}) {
      const { stops } = context.state
      return [...offersOf(context, sale).values()].flatMap((dish) => {
        const stop = stops[dish.item.id]
        return stop && !includeStopped && isStopped(stop) ? [] : inStock(dish, stop)
      })
    },
    dish(id, sale = {}) {
      const dish = offersOf(context, sale).get(id)
      return dish && inStock(dish, context.state.stops[id])
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

/** A dish with what is left of it. */
const inStock = (dish: SellableDish, stop: Stop | undefined): SellableDish =>
  stop?.quantity === undefined ? dish : { ...dish, stock: stop.quantity }

const isStopped = ({ prohibited, quantity }: Stop): boolean => prohibited || quantity === 0

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
