import { Money } from '@rkeeper-kit/core'
import type { CollectionName, ModifierGroup, ModifierScheme, RefItem } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { comboClass } from '../menu/combo-class.ts'
import { lookUp } from '../restaurant/lookup.ts'
import type { DiscountRule, MenuDish, MenuModifier, RestaurantData } from '../state.ts'
import { pricedBy, withPriceList } from './prices.ts'
import { withItems } from './with-items.ts'

type Follow = (data: RestaurantData, items: readonly RefItem[]) => RestaurantData

/** What the till sells by stands in tables of its own; here they follow the collections. */
const followers: Readonly<Partial<Record<CollectionName, Follow>>> = {
  DISCOUNTS: (data, items) => ({
    ...data,
    discounts: replaced(data.discounts, items, (item, known) => known ?? openPercent(item)),
  }),
  MENUITEMS: (data, items) =>
    withPriceList(
      { ...data, dishes: replaced(data.dishes, items, (item, known) => dishOf(data, item, known)) },
      items,
    ),
  MODIFIERS: (data, items) => {
    const modifiers = replaced(data.modifiers, items, (item, known) => modifierOf(data, item, known))
    const groups = data.groups.map((group) => withMembers(group, modifiers, items))
    return withPriceList({ ...data, modifiers, groups }, items)
  },
  MODIGROUPS: (data, items) => ({ ...data, groups: replaced(data.groups, items, groupOf) }),
  MODISCHEMES: (data, items) => ({
    ...data,
    schemes: replaced(data.schemes, items, ({ id }, known) => known ?? { id, groups: [] }),
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
    tradeGroups: replaced(data.tradeGroups, items, ({ id }, known) => known ?? { id }),
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

/** A table with the rows of these items made anew; those not in use have none. */
function replaced<T extends { readonly id: number }>(
  rows: readonly T[],
  items: readonly RefItem[],
  row: (item: RefItem, known: T | undefined) => T,
): readonly T[] {
  const left = new Map(items.map((item) => [item.id, item]))
  const kept = rows.flatMap((known) => {
    const item = left.get(known.id)
    left.delete(known.id)
    if (!item) return [known]
    return item.active ? [row(item, known)] : []
  })
  return [...kept, ...[...left.values()].filter(({ active }) => active).map((item) => row(item, undefined))]
}

function dishOf(data: RestaurantData, item: RefItem, known: MenuDish | undefined): MenuDish {
  const { props } = item
  const { schemeId: oldScheme, taxDishTypeId: oldTax, ...rest } = known ?? onePiece
  const schemeId = numberIn(props, 'ModiScheme') ?? oldScheme ?? 0
  if (schemeId > 0) assertExists(data, 'MODISCHEMES', schemeId)
  const taxDishTypeId = numberIn(props, 'TaxDishType') ?? oldTax ?? 0
  const [value, unit] = props.PortionName?.split(' ') ?? []
  return {
    ...rest,
    id: item.id,
    combo: item.className === comboClass,
    groupId: item.parentId ?? 0,
    ...pricesOf(data, item, known),
    ...(value !== undefined && unit !== undefined && { measure: { value, unit } }),
    ...(schemeId > 0 && { schemeId }),
    ...(taxDishTypeId > 0 && { taxDishTypeId }),
  }
}

const onePiece: Pick<MenuDish, 'measure' | 'schemeId' | 'taxDishTypeId'> = {
  measure: { value: '1', unit: 'pcs' },
}

function modifierOf(data: RestaurantData, item: RefItem, known: MenuModifier | undefined): MenuModifier {
  return { ...known, id: item.id, ...pricesOf(data, item, known), groupIds: [item.parentId ?? 0] }
}

/** Prices by type, as the generated properties `PRICETYPES-<type>` say; what they do not say stays as it was. */
function pricesOf(
  data: RestaurantData,
  { props }: RefItem,
  known: Pick<MenuDish, 'price' | 'prices'> | undefined,
): { readonly price: Money; readonly prices?: Readonly<Record<number, Money>> } {
  const { priceTypeId } = data.defaults
  const byType = new Map<number, Money>()
  for (const name of Object.keys(props)) {
    const type = /^PRICETYPES-(\d+)$/i.exec(name)?.[1]
    if (type === undefined) continue
    assertExists(data, 'PRICETYPES', Number(type))
    byType.set(Number(type), Money.fromHundredths(numberIn(props, name) ?? 0))
  }
  const price = byType.get(priceTypeId) ?? known?.price ?? Money.zero
  byType.delete(priceTypeId)
  return { price, ...(byType.size > 0 && { prices: Object.fromEntries(byType) }) }
}

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

function groupOf(item: RefItem, known: ModifierGroup | undefined): ModifierGroup {
  const { id, guid, name, altName } = item
  return { memberIds: [], ...known, id, guid, name, altName }
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
  const members = modifiers.filter(({ groupIds }) => groupIds.includes(group.id))
  return { ...group, memberIds: members.map(({ id }) => id) }
}

function choicesOf(data: RestaurantData, schemeId: number): ModifierScheme['groups'] {
  const details = data.collections.MODISCHEMEDETAILS.items.filter(
    ({ active, parentId }) => active && parentId === schemeId,
  )
  return details.map(({ props }) => {
    const groupId = numberIn(props, 'ModiGroup') ?? 0
    assertExists(data, 'MODIGROUPS', groupId)
    const minCount = numberIn(props, 'DownLimit')
    const maxCount = numberIn(props, 'UpLimit')
    return { groupId, ...(minCount && { minCount }), ...(maxCount && { maxCount }) }
  })
}

function dishesIn(data: RestaurantData, tradeGroupId: number): readonly number[] {
  const details = data.collections.TRADEGROUPDETAILS.items.filter(
    ({ active, parentId }) => active && parentId === tradeGroupId,
  )
  return details.map(({ props }) => numberIn(props, 'ObjectID') ?? 0)
}

/** The value of a discount is not among the documented properties, so a new one takes it from the order. */
const openPercent = ({ id }: RefItem): DiscountRule => ({ id, kind: 'percent', value: 'open' })

function assertExists(data: RestaurantData, collection: CollectionName, id: number): void {
  if (!lookUp(data.collections[collection], { id }))
    throw new DomainError('itemNotFound', { key: `id=${id}`, collection })
}

/** A property as a whole number that is not negative. */
function numberIn(props: Readonly<Record<string, string>>, name: string): number | undefined {
  const text = props[name]
  if (text === undefined) return undefined
  if (!/^\d{1,15}$/.test(text)) throw new DomainError('propertyWrong', { property: name, value: text })
  return Number(text)
}
