import { Money } from '@rkeeper-kit/core'
import type {
  DeliveryIngredient,
  DeliveryIngredientGroup,
  DeliveryMenu,
  DeliveryProduct,
  MenuDomain,
  ModifierGroup,
  RefItem,
  RestaurantDomain,
  SaleContext,
  SellableDish,
} from '../contract.ts'
import { guidOf } from '../scenario/guid.ts'
import type { DeskDeps } from './context.ts'
import { bareGuid } from './set-up.ts'

/** Stands for "no limit" in a field that has to be a number. */
const noLimit = 99

/** The menu at the table that takes the orders of Delivery. */
export function menuAtTable({
  menu,
  restaurant,
  settings,
}: Pick<DeskDeps, 'menu' | 'restaurant' | 'settings'>): MenuDomain {
  const sale = (): SaleContext => {
    const table = restaurant.lookUp('TABLES', { code: settings.delivery.tableCode })
    return table ? { tableId: table.id } : {}
  }
  return {
    ...menu,
    dish: (id) => menu.dish(id, sale()),
    dishes: (options) => menu.dishes({ sale: sale(), ...options }),
    modifiers: () => menu.modifiers(sale()),
  }
}

const knownIds = new Map<string, string>()

/** Delivery's own id of an item of the till, or of an item in its group; the same at every start. */
export function idOf(...items: readonly Pick<RefItem, 'guid'>[]): string {
  const guids = items.map(({ guid }) => guid)
  const key = guids.join()
  const known = knownIds.get(key) ?? bareGuid(guidOf('DELIVERY', ...guids))
  knownIds.set(key, known)
  return known
}

/** The menu as Delivery sees it, with the stop list of this moment. */
export function deskMenu(restaurant: RestaurantDomain, menu: MenuDomain): DeliveryMenu {
  const reading = readMenu(restaurant, menu)
  return {
    categories: menu.categories().map((category) => ({
      id: idOf(category),
      name: restaurant.nameOf(category),
      parentId:
        category.parentId === undefined ? null : idOf(restaurant.byId('CATEGLIST', category.parentId)),
    })),
    products: reading.dishes.map((dish) => productOf(reading, dish)),
  }
}

interface Reading {
  readonly restaurant: RestaurantDomain
  readonly dishes: readonly SellableDish[]
  readonly dishesById: ReadonlyMap<number, SellableDish>
  readonly modifiers: ReadonlyMap<number, { readonly item: RefItem; readonly price: Money }>
  readonly groups: ReadonlyMap<number, ModifierGroup>
  readonly schemes: ReadonlyMap<number, ReturnType<MenuDomain['schemes']>[number]>
  readonly stopped: ReadonlySet<number>
}

function readMenu(restaurant: RestaurantDomain, menu: MenuDomain): Reading {
  const dishes = menu.dishes({ includeStopped: true })
  const stops = menu.stopList().filter(({ prohibited, stock }) => prohibited || stock === 0)
  return {
    restaurant,
    dishes,
    dishesById: new Map(dishes.map((dish) => [dish.item.id, dish])),
    modifiers: new Map(menu.modifiers().map((modifier) => [modifier.item.id, modifier])),
    groups: new Map(menu.groups().map((group) => [group.id, group])),
    schemes: new Map(menu.schemes().map((scheme) => [scheme.id, scheme])),
    stopped: new Set(stops.map(({ item }) => item.id)),
  }
}

/** Dishes without choices and limits, as they are shown in a language: nothing but the dish decides about those. */
const plainProducts = new WeakMap<
  SellableDish,
  { readonly language: string; readonly product: DeliveryProduct }
>()

function productOf(reading: Reading, dish: SellableDish): DeliveryProduct {
  const { item, schemeId, stock } = dish
  if (schemeId !== undefined || stock !== undefined || reading.stopped.has(item.id))
    return productNow(reading, dish)
  const { language } = reading.restaurant
  const known = plainProducts.get(dish)
  if (known?.language === language) return known.product
  const product = productNow(reading, dish)
  plainProducts.set(dish, { language, product })
  return product
}

function productNow(reading: Reading, dish: SellableDish): DeliveryProduct {
  const { restaurant, stopped } = reading
  const { item, price, combo, measure, stock, schemeId, taxes } = dish
  const groups = schemeId === undefined ? [] : groupsOf(reading, schemeId, combo)
  return {
    id: idOf(item),
    item,
    name: restaurant.nameOf(item),
    price,
    categoryId: idOf(restaurant.byId('CATEGLIST', dish.groupId)),
    combo,
    measure,
    stopped: stopped.has(item.id),
    ...(taxes && { taxes }),
    ...(stock !== undefined && { stock }),
    ...(schemeId !== undefined && {
      scheme: { id: idOf(restaurant.byId('MODISCHEMES', schemeId)), groups },
    }),
  }
}

function groupsOf(reading: Reading, schemeId: number, combo: boolean): readonly DeliveryIngredientGroup[] {
  return (reading.schemes.get(schemeId)?.groups ?? []).flatMap(
    ({ groupId, minCount = 0, maxCount = noLimit }) => {
      const group = reading.groups.get(groupId)
      if (!group) return []
      const ingredients = group.memberIds.flatMap((id) =>
        combo ? component(reading, group, id) : modifier(reading, id),
      )
      return [{ id: idOf(group), name: reading.restaurant.nameOf(group), minCount, maxCount, ingredients }]
    },
  )
}

function modifier({ restaurant, modifiers, stopped }: Reading, id: number): DeliveryIngredient[] {
  const found = modifiers.get(id)
  if (!found) return []
  const { item, price } = found
  return [
    {
      id: idOf(item),
      item,
      kind: 'modifier',
      name: restaurant.nameOf(item),
      price,
      stopped: stopped.has(id),
    },
  ]
}

function component(
  { restaurant, dishesById, stopped }: Reading,
  group: ModifierGroup,
  id: number,
): DeliveryIngredient[] {
  const dish = dishesById.get(id)
  if (!dish) return []
  return [
    {
      id: idOf(group, dish.item),
      item: dish.item,
      kind: 'component',
      name: restaurant.nameOf(dish.item),
      price: group.surcharges?.[id] ?? Money.zero,
      stopped: stopped.has(id),
    },
  ]
}
