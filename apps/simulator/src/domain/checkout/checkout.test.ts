import { describe, expect, test } from 'vitest'
import { portions, rubles, testTill } from '../../../test/till.ts'

const cash = { guid: '16d72549-14d8-4f31-9e2a-0a833d4f5eed' }
const card = { code: 2 }
const staff = { station: { id: 1 }, cashier: { id: 1 }, reason: { code: 3 } }

describe('paying', () => {
  test('closes the order with a receipt and gives change', () => {
    const { checkout, orders, orderOf } = testTill()
    const { order } = orderOf(401, 203)
    const payments = [
      { currency: card, amount: rubles(300) },
      { currency: cash, amount: rubles(600) },
    ]
    const { order: paid, receipt } = checkout.pay(order, { payments })
    expect(paid).toMatchObject({ paid: true, finished: true })
    expect(receipt).toMatchObject({ checkNum: 1001, sum: 80_000, change: 10_000, state: 6, kind: 'sale' })
    expect(orders.sums(paid)).toMatchObject({ paidSum: 80_000, unpaidSum: 0 })
    expect(paid.packages[0]?.dishes.map(({ state }) => state)).toEqual([6, 6])
    expect(checkout.receipts({ lineGuid: receipt.lineGuid })).toEqual([receipt])
  })

  test('is refused when it does not cover the order, and leaves the order as it was', () => {
    const { checkout, orders, orderOf } = testTill()
    const { order } = orderOf(401)
    const payments = [{ currency: cash, amount: rubles(489.99) }]
    expect(() => checkout.pay(order, { payments })).toThrow('Not enough funds to pay for the order in full.')
    expect(orders.get(order)).toBe(order)
    expect(checkout.receipts()).toEqual([])
  })

  test('is refused in a currency that does not exist, for an empty order, and twice', () => {
    const { checkout, orders, orderOf } = testTill()
    const { order } = orderOf(401)
    const pay = (currency: { code: number }) =>
      checkout.pay(order, { payments: [{ currency, amount: rubles(490) }] })
    expect(() => pay({ code: 99 })).toThrow('CURRENCIES')
    expect(() => checkout.pay(orders.create({}), { payments: [] })).toThrow('is empty')
    pay(card)
    expect(() => pay(card)).toThrow('is closed')
  })

  test('takes no more than is due where the sum has to be exact', () => {
    const { checkout, orderOf } = testTill()
    const { order } = orderOf(401)
    const pay = (amount: number) =>
      checkout.pay(order, { payments: [{ currency: cash, amount: rubles(amount) }], exact: true })
    expect(() => pay(490.01)).toThrow('more than the sum due')
    expect(pay(490).receipt.change).toBe(0)
  })

  test('counts prepayments, and closes without money when they cover the order', () => {
    const { checkout, orders, orderOf } = testTill()
    const { order } = orderOf(401)
    checkout.prepay(order, { currency: cash, amount: rubles(90) })
    expect(() => checkout.complete(order)).toThrow('Unable to close order 1.1, it is not fully paid.')
    expect(() => checkout.prepay(order, { currency: cash, amount: rubles(401) })).toThrow(
      'more than the sum due',
    )
    const prepaid = checkout.prepay(order, { currency: card, amount: rubles(400) })
    expect(orders.sums(prepaid)).toMatchObject({ prepaySum: 49_000, unpaidSum: 0 })
    const { order: closed, receipt } = checkout.complete(order)
    expect(receipt).toMatchObject({ sum: 49_000, payments: [], change: 0 })
    expect(orders.sums(closed)).toMatchObject({ prepaySum: 0, paidSum: 49_000, unpaidSum: 0 })
  })
})

describe('a return', () => {
  const sold = () => {
    const till = testTill()
    const { order } = till.orderOf({ dish: { code: 401 }, quantity: portions(3) }, 203)
    const { receipt } = till.checkout.pay(order, { payments: [{ currency: cash, amount: rubles(2000) }] })
    const [kiev, salad] = till.orders.get(order).packages[0]?.dishes ?? []
    if (!kiev || !salad) throw new Error('The lines are missing.')
    return { ...till, order, receipt, kiev, salad }
  }

  test('makes an order and a receipt of its own and marks what was given back', () => {
    const { checkout, orders, order, receipt, kiev } = sold()
    const back = checkout.returnDishes({
      ...staff,
      receiptGuid: receipt.lineGuid,
      dishes: [{ lineGuid: kiev.lineGuid, quantity: portions(2) }],
    })
    expect(back.order).toMatchObject({ purchase: true, sourceOrderGuid: order.guid, finished: true })
    expect(back.receipt).toMatchObject({ checkNum: 1002, kind: 'return', sum: 98_000, reasonId: 3 })
    expect(back.receipt.payments).toMatchObject([{ currencyId: 1, amount: 98_000 }])
    expect(back.order.packages[0]?.dishes).toMatchObject([{ quantity: 2000, sourceGuid: kiev.lineGuid }])
    expect(orders.get(order).packages[0]?.dishes[0]?.returned).toBe(2000)
  })

  test('gives never more back than was sold, not in two steps and not in two lines', () => {
    const { checkout, order, kiev } = sold()
    const giveBack = (...quantities: readonly number[]) =>
      checkout.returnDishes({
        ...staff,
        orderGuid: order.guid,
        dishes: quantities.map((each) => ({ lineGuid: kiev.lineGuid, quantity: portions(each) })),
      })
    expect(() => giveBack(2, 1.001)).toThrow('3.000 left of what was sold')
    giveBack(2)
    expect(() => giveBack(2)).toThrow('1.000 left of what was sold')
    expect(() => giveBack(0)).toThrow('above zero')
    giveBack(1)
  })

  test('adds up to exactly what the guest paid, discounts included', () => {
    const { checkout, orders, orderOf } = testTill()
    const { order } = orderOf({ dish: { code: 654 }, quantity: portions(3) }, 604, 652)
    orders.savePackage(order, { lines: [], discounts: [{ discount: { code: 1 } }] })
    const { receipt } = checkout.pay(order, { payments: [{ currency: cash, amount: rubles(1000) }] })
    const lines = orders.get(order).packages[0]?.dishes ?? []
    const refunds = lines.flatMap(({ lineGuid, quantity }) =>
      Array.from({ length: 4 }, () => {
        const dishes = [{ lineGuid, quantity: portions(quantity / 4000) }]
        return checkout.returnDishes({ ...staff, receiptGuid: receipt.lineGuid, dishes }).receipt.sum
      }),
    )
    expect(refunds.reduce((sum, each) => sum + each, 0)).toBe(receipt.sum)
  })

  test('needs the flag, the right, a closed receipt and a line of it', () => {
    const { checkout, orders, orderOf, receipt, kiev } = sold()
    const dishes = [{ lineGuid: kiev.lineGuid, quantity: portions(1) }]
    const wanted = { ...staff, receiptGuid: receipt.lineGuid, dishes }
    expect(() => checkout.returnDishes({ ...wanted, reason: { code: 1 } })).toThrow(
      'no flag ImplOnDishReturn',
    )
    expect(() => checkout.returnDishes({ ...wanted, cashier: { id: 3 } })).toThrow('has no right')
    expect(() => checkout.returnDishes({ ...wanted, receiptGuid: '{no}' })).toThrow('is not found')
    expect(() =>
      checkout.returnDishes({ ...wanted, dishes: [{ lineGuid: '{no}', quantity: portions(1) }] }),
    ).toThrow('no line')
    const { order: open } = orderOf(401)
    expect(() => checkout.returnDishes({ ...staff, orderGuid: open.guid, dishes })).toThrow('is not found')
    expect(orders.list()).toHaveLength(2)
  })
})
