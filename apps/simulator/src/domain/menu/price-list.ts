import type { ModifierGroup, ModifierScheme } from '../contract.ts'
import type { MenuDish, MenuModifier, RestaurantData } from '../state.ts'

/** The menu by id. */
export interface PriceList {
  readonly dishes: ReadonlyMap<number, MenuDish>
  readonly modifiers: ReadonlyMap<number, MenuModifier>
  readonly schemes: ReadonlyMap<number, ModifierScheme>
  readonly groups: ReadonlyMap<number, ModifierGroup>
}

const lists = new WeakMap<RestaurantData, PriceList>()

export function priceListOf(restaurant: RestaurantData): PriceList {
  const known = lists.get(restaurant)
  if (known) return known
  const list: PriceList = {
    dishes: byId(restaurant.dishes),
    modifiers: byId(restaurant.modifiers),
    schemes: byId(restaurant.schemes),
    groups: byId(restaurant.groups),
  }
  lists.set(restaurant, list)
  return list
}

const maps = new WeakMap<readonly unknown[], ReadonlyMap<number, unknown>>()

/** A change makes a new table and leaves the others, so each keeps its map as long as it lives. */
function byId<T extends { readonly id: number }>(rows: readonly T[]): ReadonlyMap<number, T> {
  const known = maps.get(rows)
  if (known) return known as ReadonlyMap<number, T>
  const map = new Map(rows.map((row) => [row.id, row]))
  maps.set(rows, map)
  return map
}
