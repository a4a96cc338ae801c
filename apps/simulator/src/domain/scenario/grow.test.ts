import { expect, test } from 'vitest'
import { defaultRestaurant } from '../../scenario/default-restaurant.ts'
import { growRestaurant } from './grow.ts'

const grown = (dishes: number, seed?: string) =>
  growRestaurant(defaultRestaurant(), { dishes, ...(seed !== undefined && { seed }) })

test('a menu grows to the number wanted, the same with the same seed', () => {
  const one = grown(500)
  expect(one.dishes).toHaveLength(500)
  expect(one.collections.MENUITEMS.items).toHaveLength(500)
  expect(grown(500)).toEqual(one)
  const other = grown(500, 'other').collections.MENUITEMS.items
  expect(other.map(({ id }) => id)).toEqual(one.collections.MENUITEMS.items.map(({ id }) => id))
  expect(other.at(-1)?.guid).not.toBe(one.collections.MENUITEMS.items.at(-1)?.guid)
})

test('every dish has a group, a price of its own and a line in PRICES; what was there stays', () => {
  const { collections, dishes, defaults } = grown(300)
  const groups = new Set(collections.CATEGLIST.items.map(({ id }) => id))
  const prices = new Map(collections.PRICES.items.map(({ props }) => [props.ObjectID, props.Value]))
  for (const { id, groupId, price } of dishes) {
    expect(groups.has(groupId)).toBe(true)
    expect(prices.get(String(id))).toBe(String(price))
  }
  for (const key of ['id', 'code', 'guid'] as const)
    expect(new Set(collections.MENUITEMS.items.map((item) => item[key])).size).toBe(300)
  expect(collections.MENUITEMS.items.at(-1)?.props[`PRICETYPES-${defaults.priceTypeId}`]).toMatch(/^\d+$/)
  expect(dishes.slice(0, 3)).toEqual(defaultRestaurant().dishes.slice(0, 3))
})

test('a menu that is longer already is left as it is', () => {
  expect(grown(1).dishes).toHaveLength(defaultRestaurant().dishes.length)
})
