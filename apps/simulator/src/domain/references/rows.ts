import { Money } from '@rkeeper-kit/core'
import type { CollectionName, ModifierGroup, ModifierScheme, RefItem } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { comboClass } from '../menu/combo-class.ts'
import { lookUp } from '../restaurant/lookup.ts'
import type { DiscountRule, MenuDish, MenuModifier, RestaurantData } from '../state.ts'
import { listedPrice } from './prices.ts'

/** A dish as the till sells it, by its item; what the item does not say stays as it was. */
export function dishOf(data: RestaurantData, item: RefItem, known: MenuDish | undefined): MenuDish {
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

export function modifierOf(
  data: RestaurantData,
  item: RefItem,
  known: MenuModifier | undefined,
): MenuModifier {
  return { ...known, id: item.id, ...pricesOf(data, item, known), groupIds: [item.parentId ?? 0] }
}

/** Prices by type, as the generated properties `PRICETYPES-<type>` say; what they do not say stays as it was. */
function pricesOf(
  data: RestaurantData,
  { id, props }: RefItem,
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
  const price = byType.get(priceTypeId) ?? known?.price ?? listedPrice(data, id)
  byType.delete(priceTypeId)
  return { price, ...(byType.size > 0 && { prices: Object.fromEntries(byType) }) }
}

export function groupOf(
  { modifiers }: RestaurantData,
  { id, guid, name, altName }: RefItem,
  known: ModifierGroup | undefined,
): ModifierGroup {
  return { ...(known ?? { memberIds: membersOf(modifiers, id) }), id, guid, name, altName }
}

export const membersOf = (modifiers: readonly MenuModifier[], groupId: number): readonly number[] =>
  modifiers.filter(({ groupIds }) => groupIds.includes(groupId)).map(({ id }) => id)

export function choicesOf(data: RestaurantData, schemeId: number): ModifierScheme['groups'] {
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

export function dishesIn(data: RestaurantData, tradeGroupId: number): readonly number[] {
  const details = data.collections.TRADEGROUPDETAILS.items.filter(
    ({ active, parentId }) => active && parentId === tradeGroupId,
  )
  return details.map(({ props }) => numberIn(props, 'ObjectID') ?? 0)
}

/** The value of a discount is not among the documented properties, so a new one takes it from the order. */
export const openPercent = ({ id }: RefItem): DiscountRule => ({ id, kind: 'percent', value: 'open' })

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
