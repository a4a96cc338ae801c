import { describe, expect, test } from 'vitest'
import { portions, rubles, testTill } from '../../../test/till.ts'

describe('update', () => {
  test('changes what is given, keeps the rest, and renames the order at a new table', () => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf(401)
    const changed = orders.update(order, {
      table: { code: 2 },
      waiter: { code: 4 },
      persistentComment: 'window',
      guests: [{ label: 'Ann' }, { label: 'Bob' }],
      externalProps: { source: 'site', gone: 'x' },
    })
    expect(changed).toMatchObject({ name: '2.1', waiterId: 4, guestCount: 2, persistentComment: 'window' })
    expect(changed.version).toBeGreaterThan(order.version)
    expect(changed.packages).toEqual(order.packages)
    const again = orders.update(order, { externalProps: { gone: '' } })
    expect(again).toMatchObject({
      externalProps: { source: 'site' },
      persistentComment: 'window',
      name: '2.1',
    })
  })

  test('refuses an unknown waiter and changes nothing', () => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf(401)
    expect(() => orders.update(order, { table: { code: 2 }, waiter: { code: 404 } })).toThrow(/EMPLOYEES/)
    expect(orders.get(order)).toEqual(order)
  })
})

describe('replaceContents', () => {
  test('lets unprinted lines vanish and keeps printed ones as removed, stock and prepayments follow', () => {
    for (const printOnSave of [false, true]) {
      const { checkout, menu, orders, orderOf } = testTill({ till: { printOnSave } })
      menu.setStock([{ dish: { code: 401 }, quantity: portions(3) }], { code: 4 }, { id: 1 })
      const { order } = orderOf(401, 401)
      checkout.prepay(order, { currency: { code: 1 }, amount: rubles(100) })
      const replaced = orders.replaceContents(order, {
        lines: [{ dish: { code: 401 }, quantity: portions(3) }],
        discounts: [{ discount: { code: 1 } }],
      })
      const lines = replaced.packages.flatMap(({ dishes }) => dishes)
      expect(lines.map(({ state }) => state)).toEqual(printOnSave ? [7, 7, 4] : [1])
      expect(orders.sums(replaced)).toMatchObject({
        orderSum: rubles(1470),
        discountSum: rubles(147),
        prepaySum: rubles(100),
      })
      expect(menu.stopList()[0]?.stock).toBe(0)
    }
  })

  test('refuses contents that cost less than has been paid', () => {
    const { checkout, orders, orderOf } = testTill()
    const { order } = orderOf(401)
    const paid = checkout.prepay(order, { currency: { code: 1 }, amount: rubles(400) })
    expect(() => orders.replaceContents(order, { lines: [] })).toThrow(/More has been paid/)
    expect(orders.get(order)).toEqual(paid)
  })
})

describe('discounts on one line', () => {
  test('are taken off that line, and off its refund', () => {
    const { checkout, orders, orderOf } = testTill()
    const { order } = orderOf(
      { dish: { code: 401 }, quantity: portions(2), discounts: [{ discount: { code: 2 } }] },
      401,
    )
    orders.savePackage(order, { lines: [], discounts: [{ discount: { code: 1 } }] })
    // 980 − 490 on the line, 490 untouched, and 10 % of 1470 on the order.
    expect(orders.sums(orders.get(order))).toMatchObject({ discountSum: rubles(637), unpaidSum: rubles(833) })
    checkout.pay(order, { payments: [{ currency: { code: 1 }, amount: rubles(833) }] })
    const [line] = orders.get(order).packages[0]?.dishes ?? []
    const { order: back, receipt } = checkout.returnDishes({
      station: { id: 1 },
      cashier: { id: 1 },
      reason: { code: 3 },
      orderGuid: order.guid,
      dishes: [{ lineGuid: line?.lineGuid ?? '', quantity: portions(2) }],
    })
    expect(receipt.sum).toBe(rubles(416.5))
    expect(orders.sums(back)).toMatchObject({ orderSum: rubles(416.5), discountSum: 0 })
  })
})
