import type { Collection, CollectionName, ModifierGroup, RefItem } from '../contract.ts'
import type { MenuModifier, RestaurantData } from '../state.ts'
import { pricedBy, withPriceList } from './prices.ts'
import { choicesOf, dishesIn, dishOf, groupOf, membersOf, modifierOf, openPercent } from './rows.ts'
import { withItems } from './with-items.ts'

type Follow = (data: RestaurantData, items: readonly RefItem[]) => RestaurantData

/** What the till sells by stands in tables of its own; here they follow the collections. */
const followers: Readonly<Partial<Record<CollectionName, Follow>>> = {
  DISCOUNTS: (data, items) => ({ ...data, discounts: completed(data.discounts, items, openPercent) }),
  MENUITEMS: (data, items) =>
    withPriceList(
      {
        ...data,
        dishes: replaced(data.collections.MENUITEMS, data.dishes, items, (item, known) =>
          dishOf(data, item, known),
        ),
      },
      items,
    ),
  MODIFIERS: (data, items) => {
    const modifiers = replaced(data.collections.MODIFIERS, data.modifiers, items, (item, known) =>
      modifierOf(data, item, known),
    )
    const groups = data.groups.map((group) => withMembers(group, modifiers, items))
    return withPriceList({ ...data, modifiers, groups }, items)
  },
  MODIGROUPS: (data, items) => ({
    ...data,
    groups: replaced(data.collections.MODIGROUPS, data.groups, items, (item, known) =>
      groupOf(data, item, known),
    ),
  }),
  MODISCHEMES: (data, items) => ({
    ...data,
    schemes: replaced(
      data.collections.MODISCHEMES,
      data.schemes,
      items,
      ({ id }, known) => known ?? { id, groups: choicesOf(data, id) },
    ),
  }),
  MODISCHEMEDETAILS: (data, items) => {
    const touched = new Set(items.map(({ parentId }) => parentId))
    const schemes = data.schemes.map((scheme) =>
      touched.has(scheme.id) ? { ...scheme, groups: choicesOf(data, scheme.id) } : scheme,
    )
    return { ...data, schemes }
  },
  TRADEGROUPS: (data, items) => ({
    ...data,
    tradeGroups: completed(data.tradeGroups, items, ({ id }) => ({ id })),
  }),
  TRADEGROUPDETAILS: (data, items) => {
    const touched = new Set(items.map(({ parentId }) => parentId))
    const tradeGroups = data.tradeGroups.map((group) =>
      touched.has(group.id) ? { ...group, dishIds: dishesIn(data, group.id) } : group,
    )
    return { ...data, tradeGroups }
  },
  PRICES: (data, lines) => withPricesOf(withPricesOf(data, 'MENUITEMS', lines), 'MODIFIERS', lines),
}

/** The data with its tables brought into line with items that have been written. */
export function withTables(
  data: RestaurantData,
  name: CollectionName,
  items: readonly RefItem[],
): RestaurantData {
  return Object.freeze(followers[name]?.(data, items) ?? data)
}

/** A table with the rows of these items made anew, in the order of its collection; those not in use have none. */
function replaced<T extends { readonly id: number }>(
  { items }: Collection,
  rows: readonly T[],
  written: readonly RefItem[],
  row: (item: RefItem, known: T | undefined) => T,
): readonly T[] {
  const known = new Map(rows.map((each) => [each.id, each]))
  const touched = new Set(written)
  return items.flatMap((item) => {
    const before = known.get(item.id)
    if (!touched.has(item)) return before ?? []
    return item.active ? row(item, before) : []
  })
}

/** A table with rows for items that had none: what is not in use cannot be named in a request, so its row may stay. */
const completed = <T extends { readonly id: number }>(
  rows: readonly T[],
  items: readonly RefItem[],
  row: (item: RefItem) => T,
): readonly T[] => [...rows, ...items.filter(({ id }) => !rows.some((known) => known.id === id)).map(row)]

function withPricesOf(
  data: RestaurantData,
  name: 'MENUITEMS' | 'MODIFIERS',
  lines: readonly RefItem[],
): RestaurantData {
  const priced = pricedBy(data, name, lines)
  if (priced.length === 0) return data
  const byId = new Map(priced.map((item) => [item.id, item]))
  const items = data.collections[name].items.map((item) => byId.get(item.id) ?? item)
  return withTables(withItems(data, name, items), name, priced)
}

/** Members of the groups of combos are dishes: those stay. */
function withMembers(
  group: ModifierGroup,
  modifiers: readonly MenuModifier[],
  items: readonly RefItem[],
): ModifierGroup {
  if (group.surcharges) return group
  const touched = items.some(({ id, parentId }) => parentId === group.id || group.memberIds.includes(id))
  if (!touched) return group
  return { ...group, memberIds: membersOf(modifiers, group.id) }
}
