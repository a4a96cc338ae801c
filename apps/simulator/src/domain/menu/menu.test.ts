import { Quantity } from '@rkeeper-kit/core'
import { describe, expect, test } from 'vitest'
import { portions, testTill } from '../../../test/till.ts'

const stop = { reason: { code: 4 }, author: { id: 1 } }

describe('the stop list', () => {
  test('hides a dish that is prohibited or sold out, and shows what is left of others', () => {
    const { menu } = testTill()
    const all = menu.dishes().length
    menu.setStock(
      [
        { dish: { code: 401 }, prohibited: true },
        { dish: { code: 203 }, quantity: portions(0) },
        { dish: { code: 843 }, quantity: portions(2.5) },
      ],
      stop.reason,
      stop.author,
    )
    expect(menu.dishes()).toHaveLength(all - 2)
    expect(menu.dishes({ includeStopped: true })).toHaveLength(all)
    expect(menu.dishes().find(({ item }) => item.code === 843)?.stock).toBe(2500)
    expect(menu.stopList().map(({ item, prohibited }) => [item.code, prohibited])).toEqual([
      [203, false],
      [401, true],
      [843, false],
    ])
  })

  test('refuses the sale of what it stops, and of more than there is', () => {
    const { menu, orderOf } = testTill()
    menu.setStock(
      [
        { dish: { code: 401 }, prohibited: true },
        { dish: { code: 843 }, quantity: portions(2) },
      ],
      stop.reason,
      stop.author,
    )
    expect(() => orderOf(401)).toThrow('Dish Chicken Kiev is on the stop list.')
    expect(() => orderOf({ dish: { code: 843 }, quantity: portions(2.5) })).toThrow(
      'Not enough of dish Berry mors: 2.000 left, 2.500 wanted.',
    )
  })

  test('counts down with every sale, combos included, and up again when an order is deleted', () => {
    const { menu, orders, orderOf } = testTill()
    const left = () => menu.stopList()[0]?.stock
    menu.setStock([{ dish: { code: 843 }, quantity: portions(5) }], stop.reason, stop.author)
    const component = (code: number) => ({ dish: { code }, quantity: Quantity.one })
    const { order } = orderOf(843, {
      dish: { code: 901 },
      quantity: portions(2),
      components: [301, 403, 843].map(component),
    })
    expect(left()).toBe(2000)
    orders.savePackage(order, { uni: order.packages[0]?.uni ?? 0, lines: [component(843)] })
    expect(left()).toBe(4000)
    orders.void(order, {})
    expect(left()).toBe(5000)
  })

  test('wants a reason with its flag and an employee who may, even to take a dish off', () => {
    const { menu } = testTill()
    const entries = [{ dish: { code: 401 }, prohibited: false }]
    expect(() => menu.setStock(entries, { code: 1 }, stop.author)).toThrow('no flag ImplOnAddDishInStopList')
    expect(() => menu.setStock(entries, stop.reason, { id: 3 })).toThrow('has no right')
    menu.setStock([{ dish: { code: 401 }, prohibited: true }], stop.reason, stop.author)
    menu.setStock(entries, stop.reason, stop.author)
    expect(menu.stopList()).toEqual([])
  })
})
