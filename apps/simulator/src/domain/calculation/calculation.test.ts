import { Money, Quantity } from '@rkeeper-kit/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harbourBar, rubles, testTill } from '../../../test/till.ts'
import type { LineInput, Order } from '../contract.ts'
import { basicValue, priceIn } from './currency.ts'
import { rounded } from './rounding.ts'
import { taxesIn } from './taxes.ts'

const line = (code: number, seat = 0, more: Partial<LineInput> = {}): LineInput => ({
  dish: { code },
  quantity: Quantity.one,
  seat,
  ...more,
})
const cash = { code: 1 }
const card = { code: 2 }
const euros = { code: 4 }
const voucher = { code: 5 }

/** An order in the harbour bar, where guests pay 2 % resort tax on drinks and every sum is rounded to 0.10. */
function bar(...lines: readonly LineInput[]) {
  const till = testTill({}, harbourBar())
  const { guid } = till.orders.create({})
  const { order } = till.orders.savePackage({ guid }, { lines })
  const sums = () => till.orders.sums(till.orders.get({ guid }))
  const pay = (payments: Parameters<typeof till.checkout.pay>[1]['payments'], more = {}) =>
    till.checkout.pay({ guid }, { payments, ...more })
  return { ...till, guid, order, sums, pay }
}

const chargesOf = ({ charges = [] }: Order) => charges.map(({ amount, source }) => [source, amount])

describe('rounding', () => {
  test.each([
    [1050, 'nearest', 1100],
    [1049, 'nearest', 1000],
    [1099, 'down', 1000],
    [1001, 'up', 1100],
    [1000, 'up', 1000],
    [-1050, 'nearest', -1100],
  ] as const)('of %i, %s, is %i', (sum, mode, result) => {
    expect(rounded(Money.fromHundredths(sum), { step: 100, mode })).toBe(result)
  })
})

describe('from prices to the sum to pay', () => {
  test('a tax on top stands in the sum of the line, is taken after discounts, and the sum is rounded last', () => {
    const { guid, orders, sums, order } = bar(line(42))
    expect(order.packages[0]?.dishes[0]).toMatchObject({ amount: 38_000, addedTax: 760 })
    // 387.60 is a multiple of 0.10 already; less 10 %: 342.00 + 6.84 tax, rounded to 348.80.
    expect(sums()).toMatchObject({ orderSum: 38_760, discountSum: 0, unpaidSum: 38_760 })
    const { order: less } = orders.savePackage(
      { guid },
      { lines: [], discounts: [{ discount: { code: 1 } }] },
    )
    expect(less.packages[0]?.dishes[0]?.addedTax).toBe(684)
    expect(chargesOf(less)).toEqual([['currencyRound', 4]])
    expect(sums()).toMatchObject({ orderSum: 38_684, discountSum: 3804, unpaidSum: 34_880 })
  })

  test('charges come by themselves and go: for six guests, and on the terrace', () => {
    const { guid, orders, sums } = bar(line(33))
    expect(sums().unpaidSum).toBe(59_000)
    expect(chargesOf(orders.update({ guid }, { guestCount: 6 }))).toEqual([['automatic', -5900]])
    expect(sums().unpaidSum).toBe(64_900)
    expect(chargesOf(orders.update({ guid }, { table: { code: 21 }, guestCount: 2 }))).toEqual([
      ['automatic', -2950],
    ])
    expect(chargesOf(orders.update({ guid }, { table: { code: 1 } }))).toEqual([])
  })

  test('taxes contained in the price are part of what is paid', () => {
    const { order, world } = bar(line(42))
    const [dish] = order.packages[0]?.dishes ?? []
    if (!dish) throw new Error('the wine is missing')
    const parts = taxesIn(world.store.state.domain, dish, rubles(387.6))
    // 2 % on top of 380.00, and 20 % within it.
    expect(parts.map(({ amount, rate }) => [rate.percent, amount])).toEqual([
      [200, 760],
      [2000, 6333],
    ])
  })
})

describe('currencies', () => {
  test('what is offered for a sum is worth it, and a hundredth less is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 1, max: 500_000_000 }),
        (sum, rate) => {
          const rule = { id: 4, rate, change: true }
          const price = priceIn(rule, Money.fromHundredths(sum))
          expect(basicValue(rule, price)).toBeGreaterThanOrEqual(sum)
          const exact = BigInt(price - 1) * BigInt(rate)
          expect(exact < BigInt(sum) * 1_000_000n).toBe(true)
        },
      ),
    )
  })

  test('what is left for coins is rounded by them, unless somebody pays to the hundredth', () => {
    // 180.30 in cash, which knows whole roubles only.
    const { checkout, pay, sums } = bar(line(31))
    expect(checkout.offers(sums().unpaidSum).map(({ amount }) => amount)).toEqual([
      18_000, 18_030, 18_030, 184, 18_030,
    ])
    const { order, receipt } = pay([{ currency: cash, amount: rubles(200) }])
    expect(receipt).toMatchObject({ sum: 18_000, change: 2000 })
    expect(chargesOf(order)).toEqual([['currencyRound', 30]])
    expect(sums().unpaidSum).toBe(0)
    const exact = bar(line(31))
    expect(exact.pay([{ currency: cash, amount: rubles(180.3) }]).receipt).toMatchObject({
      sum: 18_030,
      change: 0,
    })
    const mixed = bar(line(31)).pay([
      { currency: card, amount: rubles(100) },
      { currency: cash, amount: rubles(80) },
    ])
    expect(mixed.receipt).toMatchObject({ sum: 18_000, change: 0 })
  })

  test('more than any till holds is refused, whatever it is worth', () => {
    const amount = Money.fromHundredths(9_000_000_000_000_000)
    expect(() => bar(line(33)).pay([{ currency: euros, amount }])).toThrow('cannot hold the sum')
    const { checkout, guid } = bar(line(33))
    expect(() => checkout.prepay({ guid }, { currency: euros, amount })).toThrow('cannot hold the sum')
  })

  test('euros count at their rate, change is given in roubles, and both drawers know', () => {
    const { checkout, drawers, guid, pay } = bar(line(33))
    const { receipt } = pay([{ currency: euros, amount: rubles(10) }])
    expect(receipt.payments[0]).toMatchObject({ amount: 1000, basicSum: 98_500 })
    expect(receipt).toMatchObject({ sum: 59_000, change: 39_500 })
    const balances = () => drawers.balances().map(({ amount, currencyId }) => [currencyId, amount])
    expect(balances()).toEqual([
      [4, 1000],
      [1, -39_500],
    ])
    const dishes = receipt.lines?.map(({ lineGuid }) => ({ lineGuid, quantity: Quantity.one })) ?? []
    const back = checkout.returnDishes({
      station: { id: 1 },
      cashier: { id: 1 },
      reason: { code: 3 },
      orderGuid: guid,
      dishes,
    })
    expect(back.receipt.payments).toMatchObject([{ currencyId: 1, amount: 59_000 }])
    expect(balances()).toEqual([
      [4, 1000],
      [1, -98_500],
    ])
  })

  test('what a voucher holds too much is a tip: it gives no change', () => {
    const { order, receipt } = bar(line(33)).pay([{ currency: voucher, amount: rubles(1000) }])
    expect(receipt).toMatchObject({ sum: 100_000, change: 0 })
    expect(chargesOf(order)).toEqual([['changeTip', -41_000]])
    const both = bar(line(33)).pay([
      { currency: voucher, amount: rubles(500) },
      { currency: card, amount: rubles(100) },
    ])
    expect(both.receipt).toMatchObject({ sum: 59_000, change: 1000 })
  })

  test('a tip that a mark-up carries is part of the receipt, any other is kept beside it', () => {
    const tip = { currency: card, amount: rubles(650), tip: rubles(60) }
    expect(bar(line(33)).pay([tip]).receipt).toMatchObject({ sum: 59_000, tips: 6000, change: 0 })
    const { order, receipt } = bar(line(33)).pay([{ ...tip, tipCharge: { code: 8 } }])
    expect(receipt).toMatchObject({ sum: 65_000, change: 0 })
    expect(receipt.tips).toBeUndefined()
    expect(chargesOf(order)).toEqual([['pay', -6000]])
  })
})

describe('paying by seats', () => {
  const table = () => bar(line(33, 1), line(42, 2), line(31))

  test('each seat has a receipt of its own, and the order closes with the last', () => {
    const { guid, orders, pay, sums } = table()
    expect(sums().unpaidSum).toBe(115_790)
    const first = pay([{ currency: card, amount: rubles(590) }], { bySeats: { seat: 1 } })
    expect(first.receipt).toMatchObject({ seat: 1, sum: 59_000, change: 0 })
    expect(first.order).toMatchObject({ finished: false, paid: false })
    expect(sums()).toMatchObject({ paidSum: 59_000, unpaidSum: 56_790 })
    expect(() => orders.void({ guid }, {})).toThrow('has payments')
    const { order, receipts } = pay([{ currency: card, amount: rubles(600) }], { bySeats: {} })
    expect(receipts.map(({ seat, sum, change }) => [seat, sum, change])).toEqual([
      [0, 18_030, 0],
      [2, 38_760, 3210],
    ])
    expect(order).toMatchObject({ finished: true, paid: true })
    expect(sums().unpaidSum).toBe(0)
  })

  test('what is left and refused afterwards lets the order close without another receipt', () => {
    const till = testTill({ till: { printOnSave: true } }, harbourBar())
    const { orders, checkout } = till
    const { guid } = orders.create({})
    orders.savePackage({ guid }, { lines: [line(33, 1), line(31, 2)] })
    checkout.pay({ guid }, { payments: [{ currency: card, amount: rubles(590) }], bySeats: { seat: 1 } })
    const open = orders.get({ guid }).packages[0]?.dishes[1]
    const refused = {
      line: { lineGuid: open?.lineGuid ?? '' },
      quantity: Quantity.one,
      reason: { code: 1 },
      author: { id: 1 },
    }
    orders.savePackages({ guid }, [{ lines: [], voids: [refused] }])
    const { order, receipts } = checkout.pay({ guid }, { payments: [] })
    expect(receipts).toEqual([])
    expect(order).toMatchObject({ finished: true, paid: true })
    expect(orders.sums(order).unpaidSum).toBe(0)
  })

  test('receipts may have payments of their own; too little at one seat refuses all', () => {
    const { guid, orders, pay, sums, world } = table()
    const before = JSON.stringify(world.store.state.domain)
    const checks = (sum: number) => [
      { seat: 1, payments: [{ currency: card, amount: rubles(590) }] },
      { seat: 2, payments: [{ currency: cash, amount: rubles(sum) }] },
    ]
    expect(() => pay([], { bySeats: { checks: checks(300) } })).toThrow('Not enough funds')
    expect(JSON.stringify(world.store.state.domain)).toBe(before)
    const { receipts } = pay([], { bySeats: { checks: checks(400) } })
    expect(receipts.map(({ checkNum }) => checkNum)).toEqual([1001, 1002])
    expect(orders.get({ guid }).finished).toBe(false)
    expect(sums().unpaidSum).toBe(18_030)
  })

  test('a discount on the order is shared by what the seats have, and comes back with an annulled receipt', () => {
    const { checkout, guid, orders, pay, sums } = table()
    orders.savePackage({ guid }, { lines: [], discounts: [{ discount: { code: 3 }, amount: rubles(115) }] })
    const whole = sums().unpaidSum
    const { receipt } = pay([{ currency: card, amount: rubles(1000) }], { bySeats: { seat: 1 } })
    expect(receipt.sum).toBeLessThan(59_000)
    expect(sums().unpaidSum).toBe(whole - receipt.sum)
    checkout.undoReceipt({ checkNum: receipt.checkNum, manager: { id: 1 }, password: '' })
    expect(sums()).toMatchObject({ unpaidSum: whole, paidSum: 0 })
    pay([{ currency: card, amount: whole }])
    expect(sums().unpaidSum).toBe(0)
  })

  test('what was prepaid for a seat counts there, what was prepaid for all at the end', () => {
    const { guid, orders, pay, sums } = table()
    orders.savePackage(
      { guid },
      {
        lines: [],
        prepayments: [
          { currency: card, amount: rubles(500), seat: 1 },
          { currency: card, amount: rubles(100) },
        ],
      },
    )
    const first = pay([{ currency: card, amount: rubles(90) }], { bySeats: { seat: 1 } })
    expect(first.receipt.prepayments).toMatchObject([{ seat: 1, amount: 50_000 }])
    const { receipt } = pay([{ currency: card, amount: sums().unpaidSum }])
    expect(receipt.prepayments).toMatchObject([{ amount: 10_000 }])
    expect(sums().unpaidSum).toBe(0)
  })

  test('returns take from the receipt of the seat, never more than was paid there', () => {
    const { checkout, guid, pay } = table()
    const { receipt } = pay([{ currency: card, amount: rubles(590) }], { bySeats: { seat: 1 } })
    pay([{ currency: card, amount: rubles(600) }])
    const [sold] = receipt.lines ?? []
    const people = { station: { id: 1 }, cashier: { id: 1 }, reason: { code: 3 } }
    const dishes = [{ lineGuid: sold?.lineGuid ?? '', quantity: Quantity.one }]
    expect(() => checkout.returnDishes({ ...people, orderGuid: guid, dishes })).toThrow('several receipts')
    const [other] = checkout.receipts({ orderGuid: guid }).slice(1)
    expect(() => checkout.returnDishes({ ...people, receiptGuid: other?.lineGuid ?? '', dishes })).toThrow()
    const back = checkout.returnDishes({ ...people, receiptGuid: receipt.lineGuid, dishes })
    expect(back.receipt.sum).toBe(59_000)
    const undo = (checkNum = 0) => checkout.undoReceipt({ checkNum, manager: { id: 1 }, password: '' })
    expect(() => undo(receipt.checkNum)).toThrow('return')
    expect(undo(other?.checkNum).paid).toBe(false)
  })
})
