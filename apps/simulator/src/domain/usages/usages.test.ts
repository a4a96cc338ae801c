import { describe, expect, test } from 'vitest'
import { harbourBar, noon, testTill } from '../../../test/till.ts'
import { isWithin } from './moment.ts'

const hour = 3_600_000
/** Monday, 2 March 2026; the restaurant is three hours ahead of UTC. */
const at = (time: number): number => noon + (time - 15) * hour
const lager = { code: 41 }
const oneLager = { dish: lager, quantity: 1000 as never }

function bar(patch = {}) {
  const till = testTill(patch, harbourBar())
  const priceOf = (code: number, sale = {}) =>
    till.menu.dishes({ sale }).find(({ item }) => item.code === code)?.price
  const stationId = till.restaurant.find('CASHES', { code: 2 }).id
  return { ...till, priceOf, stationId }
}

describe('periods', () => {
  const night = { id: 1, days: [5], from: 23 * 60, until: 5 * 60 }
  const local = (day: number, time: number): number => Date.UTC(2026, 2, day, time)

  test('last past midnight, and belong to the day they began on', () => {
    expect(isWithin(night, local(6, 23))).toBe(true)
    expect(isWithin(night, local(7, 4))).toBe(true)
    expect(isWithin(night, local(7, 5))).toBe(false)
    expect(isWithin(night, local(6, 4))).toBe(false)
    expect(isWithin({ ...night, from: 0, until: 0 }, local(6, 12))).toBe(true)
  })
})

describe('price types', () => {
  test('follow the clock of the restaurant; a line keeps the price it was sold at', async () => {
    const { orders, orderOf, priceOf, world } = bar()
    expect([15, 16, 17.99, 18].map((time) => priceOf(41, { at: at(time) }))).toEqual([
      29_000, 19_000, 19_000, 29_000,
    ])
    expect(priceOf(41, { at: at(16 + 5 * 24) })).toBe(29_000)
    const { order } = orderOf(oneLager)
    await world.clock.advance(hour + 1)
    const { order: later, package: happy } = orders.savePackage(order, { lines: [oneLager] })
    expect(later.packages.flatMap(({ dishes }) => dishes).map(({ price }) => price)).toEqual([29_000, 19_000])
    expect(happy.priceTypeId).toBe(2)
  })

  test('hold for modifiers, and depend on the table', () => {
    const { menu, restaurant, priceOf } = bar()
    const modifier = (sale = {}) => menu.modifiers(sale).map(({ price }) => price)
    expect(modifier()).toEqual([3000, 0])
    expect(modifier({ at: at(17) })).toEqual([1500, 0])
    const terrace = restaurant.find('TABLES', { code: 21 }).id
    expect([priceOf(41, { at: at(2) }), priceOf(41, { at: at(2), tableId: terrace })]).toEqual([
      32_000, 29_000,
    ])
  })

  test('without a price of the type in use a dish is sold at its usual one, or not at all', () => {
    expect(bar().priceOf(31, { at: at(17) })).toBe(18_030)
    const strict = bar({ till: { priceFallback: false } })
    expect(strict.priceOf(31, { at: at(17) })).toBeUndefined()
    expect(strict.priceOf(31)).toBe(18_030)
  })
})

describe('trade groups', () => {
  test('hold what a station sells; anything else is refused there', () => {
    const { menu, orders, restaurant, stationId } = bar()
    const codes = menu.dishes({ sale: { stationId } }).map(({ item }) => item.code)
    expect(codes).toEqual([31, 41, 42, 43])
    const atBar = orders.create({ station: { id: stationId } })
    const squid = { dish: { code: 32 }, quantity: oneLager.quantity }
    expect(() => orders.savePackage(atBar, { lines: [squid] })).toThrow('not in trade group Bar counter')
    expect(orders.savePackage(atBar, { lines: [squid], station: { id: 1 } }).order.packages).toHaveLength(1)
    expect(restaurant.collection('TRADEGROUPDETAILS')?.items).toHaveLength(4)
  })
})
