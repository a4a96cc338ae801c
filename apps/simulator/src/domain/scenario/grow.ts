import { Money } from '@rkeeper-kit/core'
import { createIds, type Ids, initialIds } from '../../core/ids.ts'
import type { CollectionName, RefItem } from '../contract.ts'
import type { MenuDish, RestaurantData } from '../state.ts'
import { collectionOf, refItem } from './collections.ts'

/** How large a menu is to be. */
export interface Growth {
  /** Dishes on the menu in the end. */
  readonly dishes: number
  /** The same seed makes up the same dishes. Default 1. */
  readonly seed?: string | number
}

/** New items get ids and codes from here on, where no scenario has any. */
const firstId = 2_000_000
const dishesInGroup = 50

const kinds: readonly (readonly [string, string])[] = [
  ['salad', 'салат'],
  ['soup', 'суп'],
  ['pie', 'пирог'],
  ['stew', 'рагу'],
  ['roast', 'жаркое'],
  ['cake', 'торт'],
  ['tea', 'чай'],
  ['cocktail', 'коктейль'],
]
const manners: readonly (readonly [string, string])[] = [
  ['Country', 'Деревенский'],
  ['Spicy', 'Острый'],
  ['Green', 'Зелёный'],
  ['Smoked', 'Копчёный'],
  ['Honey', 'Медовый'],
  ['Winter', 'Зимний'],
  ['Royal', 'Царский'],
  ['House', 'Домашний'],
]

/**
 * A restaurant with many more dishes, made up from words, numbers and a seed; 50,000 take a fifth of a second. For trying how a
 * client copes with a large menu.
 */
export function growRestaurant(data: RestaurantData, { dishes, seed = 1 }: Growth): RestaurantData {
  const state = initialIds(seed)
  const ids = createIds(() => state)
  const count = Math.max(0, dishes - data.dishes.length)
  const groups = Array.from({ length: Math.ceil(count / dishesInGroup) }, (_, index) => groupOf(index, ids))
  const made = Array.from({ length: count }, (_, index) => dishOf(data, groups, index, ids))
  const more: Partial<Record<CollectionName, readonly RefItem[]>> = {
    CATEGLIST: groups,
    MENUITEMS: made.map(({ item }) => item),
    PRICES: made.map(({ dish }) => priceOf(data, dish, ids)),
  }
  const collections = Object.entries(more).map(([key, items]) => {
    const name = key as CollectionName
    return [name, collectionOf(name, [...data.collections[name].items, ...items])] as const
  })
  return {
    ...data,
    collections: { ...data.collections, ...Object.fromEntries(collections) },
    dishes: [...data.dishes, ...made.map(({ dish }) => dish)],
  }
}

function groupOf(index: number, ids: Ids): RefItem {
  const [english, russian] = pick(kinds, index)
  const number = index + 1
  return refItem('CATEGLIST', {
    id: firstId + index,
    code: firstId + index,
    guid: ids.guid(),
    name: [`Page ${number}: ${english}`, `Страница ${number}: ${russian}`],
  })
}

function dishOf(
  { defaults, dishes: [first] }: RestaurantData,
  groups: readonly RefItem[],
  index: number,
  { guid, random }: Ids,
): { readonly item: RefItem; readonly dish: MenuDish } {
  const groupIndex = Math.floor(index / dishesInGroup)
  const groupId = groups[groupIndex]?.id ?? 0
  const [manner, kind] = [pick(manners, Math.floor(random() * manners.length)), pick(kinds, groupIndex)]
  const price = Money.fromHundredths(5_000 + Math.floor(random() * 3_900) * 50)
  const grams = 100 + Math.floor(random() * 80) * 5
  const number = index + 1
  const taxDishTypeId = first?.taxDishTypeId
  const line = {
    id: firstId + number,
    code: firstId + number,
    guid: guid(),
    name: [`${manner[0]} ${kind[0]} No ${number}`, `${manner[1]} ${kind[1]} № ${number}`] as [string, string],
  }
  const props = {
    [`PRICETYPES-${defaults.priceTypeId}`]: String(Money.toHundredths(price)),
    PortionName: `${grams} g`,
    ...(taxDishTypeId !== undefined && { TaxDishType: String(taxDishTypeId) }),
  }
  return {
    item: refItem('MENUITEMS', line, { parentId: groupId, props }),
    dish: {
      id: line.id,
      groupId,
      price,
      combo: false,
      measure: { value: String(grams), unit: 'g' },
      ...(taxDishTypeId !== undefined && { taxDishTypeId }),
    },
  }
}

const priceOf = ({ defaults }: RestaurantData, { id, price }: MenuDish, ids: Ids): RefItem => ({
  id,
  code: id,
  guid: ids.guid(),
  name: '',
  altName: '',
  active: true,
  parentId: id,
  props: {
    ObjectID: String(id),
    PriceType: String(defaults.priceTypeId),
    Value: String(Money.toHundredths(price)),
  },
})

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T
