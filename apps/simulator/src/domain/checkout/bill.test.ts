import { describe, expect, test } from 'vitest'
import { portions, rubles, testTill } from '../../../test/till.ts'

const dish = (seat: number) => ({ dish: { code: 401 }, quantity: portions(1), seat })

describe('bills', () => {
  test('are printed for all or for a seat, replaced by the next, and taken back', () => {
    const { checkout, orderOf } = testTill()
    const { order } = orderOf(dish(1), dish(2))
    checkout.printBill(order, {})
    const printed = checkout.printBill(checkout.printBill(order, { seat: 2 }), { seat: 2 })
    expect(printed.bill).toBe(true)
    expect(printed.bills?.map(({ seat, state, sum }) => [seat, state, sum])).toEqual([
      [0, 4, rubles(980)],
      [2, 7, rubles(490)],
      [2, 4, rubles(490)],
    ])
    expect(checkout.undoBill(order, { seat: 2 }).bill).toBe(true)
    const undone = checkout.undoBill(order, { seat: 0, reason: { code: 5 } })
    expect(undone.bill).toBe(false)
    expect(undone.bills?.[0]).toMatchObject({ state: 7, reasonId: 5 })
  })

  test('are taken back only for a reason meant for it', () => {
    const { checkout, orderOf } = testTill()
    const { order } = orderOf(dish(1))
    checkout.printBill(order, {})
    expect(() => checkout.undoBill(order, { reason: { code: 1 } })).toThrow(/ImplOnBillCancel/)
  })

  test('are not printed for nobody', () => {
    const { checkout, orderOf } = testTill()
    expect(() => checkout.printBill(orderOf(dish(1)).order, { seat: 3 })).toThrow(/is empty/)
  })
})

describe('removePrepayments', () => {
  test('takes back the one named or all, so that the order can be deleted', () => {
    const { checkout, orders, orderOf } = testTill()
    const { order } = orderOf(dish(0))
    const amounts = [rubles(100), rubles(50), rubles(20)]
    for (const amount of amounts) checkout.prepay(order, { currency: { code: 1 }, amount })
    const lines = orders.get(order).packages.flatMap(({ prepayments }) => prepayments)
    const one = checkout.removePrepayments(order, {
      lineGuids: [lines[1]?.lineGuid ?? ''],
      reason: { code: 6 },
    })
    expect(orders.sums(one).prepaySum).toBe(rubles(120))
    expect(() => checkout.removePrepayments(order, { lineGuids: [lines[1]?.lineGuid ?? ''] })).toThrow(
      /no open prepayment/,
    )
    expect(orders.sums(checkout.removePrepayments(order, {})).prepaySum).toBe(0)
    expect(orders.void(order, {}).deleted).toBe(true)
  })
})
