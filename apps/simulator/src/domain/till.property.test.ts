import { Money, Quantity } from '@rkeeper-kit/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { harbourBar, noon, rubles, type TestTill, testTill } from '../../test/till.ts'
import type { Order, Receipt } from './contract.ts'
import { DomainError } from './errors.ts'

/** Does something to a random order; being refused is fine. */
type Step = (till: TestTill, order: Order | undefined) => void

/** Mostly what works, sometimes what does not. */
const mostly = <T>(right: fc.Arbitrary<T>, wrong: T) =>
  fc.oneof({ arbitrary: right, weight: 30 }, { arbitrary: fc.constant(wrong), weight: 1 })

const quantity = mostly(fc.integer({ min: 1, max: 4000 }), -500).map(Quantity.fromThousandths)
const amount = mostly(fc.integer({ min: 0, max: 300_000 }), -100).map(Money.fromHundredths)
const currency = mostly(fc.constantFrom(1, 2, 3, 4, 5), 77).map((code) => ({ code }))
const staff = { station: { id: 1 }, cashier: { id: 1 }, reason: { code: 3 } }

const seat = fc.integer({ min: 0, max: 2 })
const tips = fc.array(
  fc.record({ currency, amount, tip: amount }).map((each) => ({
    ...each,
    ...(each.tip % 2 === 0 && { tipCharge: { code: 8 } }),
  })),
  { maxLength: 2 },
)

/** Something done in a restaurant with these dishes. */
function stepWith(codes: readonly number[]): fc.Arbitrary<Step> {
  const dish = mostly(fc.constantFrom(...codes), 9999)
  const line = fc.record({ dish: dish.map((code) => ({ code })), quantity, seat }).map((each) => ({
    ...each,
    ...(each.dish.code === 901 && {
      components: [303, 401, 843].map((code) => ({ dish: { code }, quantity: Quantity.one })),
    }),
    ...(each.dish.code === 301 && { modifiers: [{ modifier: { code: 63 }, count: 2 }] }),
  }))
  const discount = fc.record({
    discount: fc.constantFrom(1, 2, 3, 4, 5, 6, 7).map((code) => ({ code })),
    amount,
  })
  const save = fc.record({
    lines: fc.array(line, { maxLength: 3 }),
    discounts: fc.array(discount, { maxLength: 2 }),
    prepayments: fc.array(fc.record({ currency, amount, seat }), { maxLength: 1 }),
    replace: fc.boolean(),
  })

  return fc.oneof(
    fc.constant<Step>(({ orders }) => void orders.create({})),
    save.map<Step>(({ replace, ...input }) => ({ orders }, order) => {
      const uni = replace ? order?.packages[0]?.uni : undefined
      orders.savePackage(order ?? {}, { ...input, ...(uni !== undefined && { uni }) })
    }),
    fc.record({ currency, amount }).map<Step>(
      (input) =>
        ({ checkout }, order) =>
          void checkout.prepay(order ?? {}, input),
    ),
    fc.tuple(fc.array(fc.record({ currency, amount }), { maxLength: 3 }), fc.boolean()).map<Step>(
      ([payments, exact]) =>
        ({ checkout }, order) =>
          void checkout.pay(order ?? {}, { payments, exact }),
    ),
    fc.constant<Step>(({ checkout, orders }, order) => {
      if (order)
        checkout.pay(order, {
          payments: [
            {
              currency: { code: 1 },
              amount: Money.fromHundredths(Math.max(0, orders.sums(order).unpaidSum)),
            },
          ],
        })
    }),
    fc.tuple(tips, seat, fc.boolean()).map<Step>(([payments, seat, one]) => ({ checkout }, order) => {
      checkout.pay(order ?? {}, { payments, bySeats: one ? { seat } : {} })
    }),
    fc.tuple(currency, seat).map<Step>(([currency, seat]) => ({ checkout }, order) => {
      if (!order) return
      const due = checkout.toPay(order, seat)
      const offer = checkout.offers(due).find(({ currencyId }) => currencyId === currency.code)
      const payments = [{ currency, amount: offer?.amount ?? due }]
      checkout.pay(order, { payments: [], bySeats: { checks: [{ seat, payments }] } })
    }),
    fc.tuple(fc.nat(8), fc.constantFrom(1, 21)).map<Step>(([guestCount, table]) => ({ orders }, order) => {
      orders.update(order ?? {}, { guestCount, table: { code: table } })
    }),
    fc.tuple(currency, amount).map<Step>(([currency, more]) => ({ checkout }, order) => {
      if (!order) return
      const offer = checkout
        .offers(checkout.toPay(order))
        .find(({ currencyId }) => currencyId === currency.code)
      const sum = Money.add(offer?.amount ?? Money.zero, more)
      checkout.pay(order, { payments: [{ currency, amount: sum }], bySeats: {} })
    }),
    fc.constant<Step>(({ checkout }, order) => void checkout.complete(order ?? {})),
    fc.tuple(tips, seat).map<Step>(
      ([payments, seat]) =>
        ({ checkout }, order) =>
          void checkout.intend(order ?? {}, { payments, seat }),
    ),
    fc.constant<Step>(({ checkout }, order) => void checkout.correctIntent(order ?? {}, {})),
    seat.map<Step>(
      (seat) =>
        ({ checkout }, order) =>
          void checkout.printBill(order ?? {}, { seat }),
    ),
    fc.record({ currency, amount }).map<Step>((input) => ({ checkout }, order) => {
      checkout.startAuthorisation(order ?? {}, { ...input, waiter: { id: 1 } })
    }),
    fc.boolean().map<Step>((paid) => ({ checkout }, order) => {
      checkout.endAuthorisation(order ?? {}, { paid })
    }),
    fc.constant<Step>(({ checkout }, order) => void checkout.removePrepayments(order ?? {}, {})),
    fc
      .tuple(fc.integer({ min: 1001, max: 1005 }), mostly(fc.boolean(), true))
      .map<Step>(([checkNum, undo]) => ({ checkout }) => {
        const removal = { checkNum, manager: { id: 1 }, password: '' }
        if (undo) checkout.undoReceipt(removal)
        else checkout.deleteReceipt({ ...removal, reason: { code: 1 } })
      }),
    fc.array(line, { maxLength: 2 }).map<Step>((lines) => ({ orders }, order) => {
      orders.replaceContents(order ?? {}, { lines, discounts: [{ discount: { code: 1 } }] })
    }),
    fc.tuple(quantity, fc.nat(7)).map<Step>(([each, pick]) => ({ orders }, order) => {
      const target = orders.list()[pick % Math.max(orders.list().length, 1)]
      const dishes = (order?.packages ?? []).flatMap((one) => one.dishes).slice(0, 1)
      orders.transfer(
        order ?? {},
        target ?? {},
        dishes.map(({ lineGuid }) => ({ line: { lineGuid }, quantity: each })),
      )
    }),
    fc.constant<Step>(({ orders }, order) => void orders.void(order ?? {}, { changeGuids: true })),
    quantity.map<Step>((each) => ({ checkout }, order) => {
      const dishes = (order?.packages ?? []).flatMap(({ dishes }) => dishes)
      checkout.returnDishes({
        ...staff,
        orderGuid: order?.guid ?? '',
        dishes: dishes.map(({ lineGuid }) => ({ lineGuid, quantity: each })),
      })
    }),
    fc
      .tuple(
        dish,
        quantity.filter((each) => each >= 0),
      )
      .map<Step>(
        ([code, each]) =>
          ({ menu }) =>
            menu.setStock([{ dish: { code }, quantity: each }], { code: 4 }, { id: 1 }),
      ),
    mostly(fc.constant(false), true).map<Step>((hold) => ({ orders }, order) => {
      orders.lock(order ?? {}, { guid: 'somebody', until: hold ? noon + 60_000 : noon })
    }),
  )
}

const worth = ({ amount, basicSum }: { readonly amount: Money; readonly basicSum?: Money }): Money =>
  basicSum ?? amount

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0)

/** Euros, the only money with a rate, stay in their drawer; all other money of a station is what its receipts and prepayments hold. */
function checkDrawers({ drawers, orders, restaurant }: TestTill): void {
  const isEuro = (currencyId: number): boolean => restaurant.byId('CURRENCIES', currencyId).name === 'Euros'
  for (const stationId of [1, 2]) {
    const money = orders.list().flatMap(({ packages, receipts }) => [
      ...packages
        .filter((each) => each.stationId === stationId)
        .flatMap(({ prepayments }) => prepayments)
        .filter(({ promised, state }) => !promised && state === 1),
      ...receipts
        .filter((each) => each.state === 6 && each.stationId === stationId && each.kind === 'sale')
        .flatMap(({ payments, prepayments }) => [...payments, ...prepayments]),
    ])
    const given = orders
      .list()
      .flatMap(({ receipts }) => receipts)
      .filter((each) => each.state === 6 && each.stationId === stationId)
      .map(({ change, kind, sum }) => (kind === 'sale' ? change : sum))
    const held = drawers.balances({ station: { id: stationId } })
    const inEuros = (list: readonly { readonly currencyId: number; readonly amount: number }[]) =>
      sumOf(list.filter(({ currencyId }) => isEuro(currencyId)).map(({ amount }) => amount))
    const others = (list: readonly { readonly currencyId: number; readonly amount: number }[]) =>
      sumOf(list.filter(({ currencyId }) => !isEuro(currencyId)).map(({ amount }) => amount))
    expect(inEuros(held)).toBe(inEuros(money))
    expect(others(held)).toBe(others(money) - sumOf(given))
  }
}

function checkReceipt({ change, lines = [], payments, prepayments, sum, tips = Money.zero }: Receipt): void {
  expect(Money.sum([...payments, ...prepayments].map(worth)) - change - tips).toBe(sum)
  expect(change).toBeGreaterThanOrEqual(0)
  if (lines.length > 0) expect(Money.sum(lines.map(({ paid }) => paid))).toBe(sum)
  for (const { paid } of lines) expect(paid).toBeGreaterThanOrEqual(0)
}

function checkOrder({ orders }: TestTill, order: Order): void {
  const { orderSum, discountSum, prepaySum, paidSum, intendedSum, unpaidSum } = orders.sums(order)
  const lines = order.packages.flatMap(({ dishes }) => dishes).filter(({ state }) => state !== 7)
  const amounts = lines.map(({ amount, addedTax = 0 }) => amount + addedTax)
  expect(orderSum).toBe(sumOf(amounts))
  expect(unpaidSum + prepaySum + paidSum + intendedSum).toBe(orderSum - discountSum)
  expect(orderSum - discountSum).toBeGreaterThanOrEqual(0)
  for (const { quantity, returned } of lines) expect(returned).toBeLessThanOrEqual(quantity)
  if (order.paid) expect(unpaidSum).toBe(0)
  const held = order.receipts.filter(({ kind, state }) => kind === 'sale' && state === 6)
  const ofOrder = [...order.packages.flatMap(({ discounts }) => discounts), ...(order.charges ?? [])]
  for (const { closed = 0, lineGuid } of ofOrder)
    expect(closed).toBe(sumOf(held.map(({ shares = {} }) => shares[lineGuid] ?? 0)))
  const closedBy = held.flatMap((receipt) => (receipt.lines ?? []).map(({ lineGuid }) => lineGuid))
  expect(new Set(closedBy).size).toBe(closedBy.length)
  for (const receipt of order.receipts) checkReceipt(receipt)
}

function checkInvariants(till: TestTill): void {
  const { checkout, menu, orders } = till
  checkDrawers(till)
  for (const order of orders.list()) checkOrder(till, order)
  for (const { stock = 0 } of menu.stopList()) expect(stock).toBeGreaterThanOrEqual(0)
  const refunds = checkout.receipts().filter(({ kind }) => kind === 'return')
  for (const sale of checkout.receipts().filter(({ kind }) => kind === 'sale')) {
    const returned = refunds.filter(({ saleGuid }) => saleGuid === sale.lineGuid)
    expect(Money.sum(returned.map(({ sum }) => sum))).toBeLessThanOrEqual(sale.sum)
  }
}

test.each([
  ['the default restaurant', undefined, [401, 203, 843, 604, 654, 301, 901]],
  ['a bar with charges, taxes on top, foreign money and roundings', harbourBar(), [31, 32, 33, 41, 42, 43]],
] as const)(
  'whatever is done to orders in %s, sums balance, nothing is given back twice and no stock is below zero',
  (_, restaurant, codes) => {
    const steps = fc.array(fc.tuple(stepWith(codes), fc.nat(7)), { minLength: 20, maxLength: 40 })
    fc.assert(
      fc.property(steps, (taken) => {
        const till = testTill({}, restaurant)
        till.orderOf(
          ...codes.slice(0, 3).map((code, seat) => ({ dish: { code }, quantity: Quantity.one, seat })),
        )
        for (const [act, pick] of taken) {
          const orders = till.orders.list()
          const order = orders[pick % Math.max(orders.length, 1)]
          const before = JSON.stringify(till.world.store.state.domain)
          try {
            act(till, order)
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError)
            expect(JSON.stringify(till.world.store.state.domain)).toBe(before)
          }
          checkInvariants(till)
        }
      }),
      { numRuns: 70 },
    )
  },
)

test('a full return of everything gives exactly the receipt back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 }), (quantities) => {
      const { orders, checkout, orderOf } = testTill()
      const { order } = orderOf(
        ...quantities.map((each) => ({ dish: { code: 654 }, quantity: Quantity.fromThousandths(each) })),
      )
      orders.savePackage(order, {
        lines: [],
        discounts: [{ discount: { code: 1 } }, { discount: { code: 5 } }],
      })
      const { receipt } = checkout.pay(order, {
        payments: [{ currency: { code: 1 }, amount: rubles(100_000) }],
      })
      const dishes = (orders.get(order).packages[0]?.dishes ?? []).map(({ lineGuid, quantity }) => ({
        lineGuid,
        quantity,
      }))
      const { receipt: back } = checkout.returnDishes({ ...staff, orderGuid: order.guid, dishes })
      expect(back.sum).toBe(receipt.sum)
    }),
    { numRuns: 50 },
  )
})
