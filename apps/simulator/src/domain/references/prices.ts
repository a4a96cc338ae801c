import { Money } from '@rkeeper-kit/core'
import type { RefItem } from '../contract.ts'
import { guidOf } from '../scenario/guid.ts'
import type { RestaurantData } from '../state.ts'
import { withItems } from './with-items.ts'

/** A price of an item stands in two places: as its generated property and as a line of PRICES. */
const priceTypeProperty = (type: number): string => `PRICETYPES-${type}`

/** The data with the lines of PRICES that belong to these dishes or modifiers brought into line with their tables. */
export function withPriceList(data: RestaurantData, items: readonly RefItem[]): RestaurantData {
  const wanted = new Map(items.flatMap((item) => pricesOf(data, item)).map((price) => [keyOf(price), price]))
  let touched = false
  const kept = data.collections.PRICES.items.map((line) => {
    const price = wanted.get(keyOf({ id: Number(line.props.ObjectID), type: Number(line.props.PriceType) }))
    if (!price) return line
    wanted.delete(keyOf(price))
    if (line.props.Value === price.value) return line
    touched = true
    return { ...line, props: { ...line.props, Value: price.value } }
  })
  if (!touched && wanted.size === 0) return data
  let id = kept.reduce((most, line) => Math.max(most, line.id), 0)
  const added = [...wanted.values()].map((price) => {
    id += 1
    return lineOf(id, price)
  })
  return withItems(data, 'PRICES', [...kept, ...added])
}

/** What PRICES says that an item costs by the price type of the restaurant; zero where it says nothing. */
export function listedPrice({ collections, defaults }: RestaurantData, id: number): Money {
  const [object, type] = [String(id), String(defaults.priceTypeId)]
  const line = collections.PRICES.items.find(
    ({ props }) => props.ObjectID === object && props.PriceType === type,
  )
  return Money.fromHundredths(Number(line?.props.Value ?? 0))
}

interface Price {
  readonly id: number
  readonly type: number
  readonly value: string
}

const keyOf = ({ id, type }: Pick<Price, 'id' | 'type'>): string => `${id}/${type}`

function pricesOf({ dishes, modifiers, defaults }: RestaurantData, { id }: RefItem): readonly Price[] {
  const row = dishes.find((dish) => dish.id === id) ?? modifiers.find((modifier) => modifier.id === id)
  if (!row) return []
  return [[defaults.priceTypeId, row.price] as const, ...Object.entries(row.prices ?? {})].map(
    ([type, price]) => ({ id, type: Number(type), value: String(Money.toHundredths(price)) }),
  )
}

const lineOf = (id: number, price: Price): RefItem => ({
  id,
  code: id,
  guid: guidOf('PRICES', id),
  name: '',
  altName: '',
  active: true,
  parentId: price.id,
  props: { ObjectID: String(price.id), PriceType: String(price.type), Value: price.value },
})

/** Dishes and modifiers with the prices that lines of PRICES, just written, give them. */
export function pricedBy(
  { collections }: RestaurantData,
  name: 'MENUITEMS' | 'MODIFIERS',
  lines: readonly RefItem[],
): readonly RefItem[] {
  const priced = new Set(lines.map(({ props }) => Number(props.ObjectID)))
  return collections[name].items.flatMap((item) => {
    if (!priced.has(item.id)) return []
    const own = lines.filter(({ props }) => Number(props.ObjectID) === item.id)
    const prices = own.map(({ active, props }) => [
      priceTypeProperty(Number(props.PriceType)),
      active ? (props.Value ?? '0') : '0',
    ])
    return [{ ...item, props: { ...item.props, ...Object.fromEntries(prices) } }]
  })
}
