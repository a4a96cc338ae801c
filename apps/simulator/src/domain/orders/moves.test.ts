import { Money } from '@rkeeper-kit/core'
import { describe, expect, test } from 'vitest'
import { portions, rubles, testTill } from '../../../test/till.ts'

const reason = { code: 1 }
const author = { id: 1 }

describe('voids of printed dishes', () => {
  test('take portions out, remember who and why, and remove the line with its last portion', () => {
    const { menu, orders, orderOf } = testTill({ till: { printOnSave: true } })
    menu.setStock([{ dish: { code: 401 }, quantity: portions(3) }], { code: 4 }, { id: 1 })
    const { order } = orderOf({ dish: { code: 401 }, quantity: portions(3) })
    const line = { uni: order.packages[0]?.dishes[0]?.uni ?? 0 }
    const refuse = (quantity: number) =>
      orders.savePackages(order, [
        { lines: [], voids: [{ line, quantity: portions(quantity), reason, author }] },
      ])
    expect(refuse(1).packages).toEqual([])
    const less = orders.get(order)
    expect(less.packages[0]?.dishes[0]).toMatchObject({
      quantity: portions(2),
      amount: rubles(980),
      state: 4,
    })
    expect(less.packages[0]?.dishes[0]?.voids).toMatchObject([{ reasonId: 1, amount: rubles(490) }])
    orders.savePackages(order, [{ lines: [], voids: [{ line, quantity: portions(2), reason, author }] }])
    expect(orders.get(order).packages[0]?.dishes[0]?.state).toBe(7)
    expect(orders.sums(orders.get(order)).orderSum).toBe(0)
    expect(menu.stopList()[0]?.stock).toBe(portions(3))
  })
})

describe('transfer', () => {
  test('moves whole lines and parts, and no hundredth is lost', () => {
    const { orders, orderOf } = testTill()
    const { order: from } = orderOf({ dish: { code: 604 }, quantity: portions(3) }, 401)
    const { order: to } = orderOf(843)
    const sum = () => Money.add(orders.sums(orders.get(from)).orderSum, orders.sums(orders.get(to)).orderSum)
    const before = sum()
    const [first, second] = from.packages[0]?.dishes ?? []
    orders.transfer(from, to, [
      { line: { lineGuid: first?.lineGuid ?? '' }, quantity: portions(0.333) },
      { line: { uni: second?.uni ?? 0 } },
    ])
    expect(sum()).toBe(before)
    expect(orders.get(from).packages[0]?.dishes.map(({ quantity }) => quantity)).toEqual([portions(2.667)])
    expect(orders.get(to).packages[1]?.dishes.map(({ dishId }) => dishId)).toEqual([
      first?.dishId,
      second?.dishId,
    ])
  })

  test('needs both locks, and changes neither order when it is refused', () => {
    const { orders, orderOf, world } = testTill()
    const { order: from } = orderOf(401)
    const { order: to } = orderOf(843)
    orders.lock(to, { guid: 'mine', until: world.clock.now() + 1000 })
    const dishes = [{ line: { lineGuid: from.packages[0]?.dishes[0]?.lineGuid ?? '' } }]
    expect(() => orders.transfer(from, to, dishes)).toThrow(/блокировки/)
    expect(orders.get(from)).toEqual(from)
    expect(orders.transfer(from, to, dishes, { targetLockGuid: 'mine' }).to.packages).toHaveLength(2)
  })

  test('leaves no order overpaid', () => {
    const { checkout, orders, orderOf } = testTill()
    const { order: from } = orderOf(401)
    checkout.prepay(from, { currency: { code: 1 }, amount: rubles(490) })
    const dishes = [{ line: { lineGuid: from.packages[0]?.dishes[0]?.lineGuid ?? '' } }]
    expect(() => orders.transfer(from, orderOf(843).order, dishes)).toThrow(/More has been paid/)
  })
})

describe('courses and seats', () => {
  test('a package gets a course, loses it, and is cooked when the course stays the same', () => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf(401)
    orders.savePackage(order, {
      lines: [{ dish: { code: 843 }, quantity: portions(1) }],
      course: { code: 3 },
    })
    const change = (input: object) => orders.changeCourse(order, { employee: { id: 1 }, ...input }).packages
    const uni = order.packages[0]?.uni ?? 0
    expect(change({ course: { code: 1 }, packageUni: uni })[0]?.courseId).toBe(1)
    expect(change({ course: { code: 3 }, courseFrom: { code: 3 } }).map(({ printed }) => printed)).toEqual([
      false,
      true,
    ])
    expect(change({ packageUni: uni })[0]?.courseId).toBeUndefined()
    expect(() => change({ packageUni: 99 })).toThrow(/no package 99/)
  })

  test('a seat is closed once and opened again', () => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf(401)
    for (const seat of [2, 1, 2]) orders.setSeat(order, seat, 'closed')
    expect(orders.get(order).closedSeats).toEqual([1, 2])
    expect(orders.setSeat(order, 1, 'open').closedSeats).toEqual([2])
  })
})

describe('preview', () => {
  test('says what an order would cost and keeps nothing, not even a number', () => {
    const { orders, orderOf, world } = testTill()
    const { order } = orderOf(401)
    const before = JSON.stringify(world.store.state)
    const more = {
      lines: [{ dish: { code: 401 }, quantity: portions(2) }],
      discounts: [{ discount: { code: 1 } }],
    }
    expect(orders.sums(orders.preview(order, [more]))).toMatchObject({ unpaidSum: rubles(1323) })
    expect(orders.sums(orders.preview({ virtual: {} }, [more])).unpaidSum).toBe(rubles(882))
    expect(() =>
      orders.preview(order, [{ lines: [{ dish: { code: 9999 }, quantity: portions(1) }] }]),
    ).toThrow()
    expect(JSON.stringify(world.store.state)).toBe(before)
  })
})
