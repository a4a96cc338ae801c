import { Money, Quantity } from '@rkeeper-kit/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noon, rubles, type TestTill, testTill } from '../../test/till.ts'
import type { Order } from './contract.ts'
import { DomainError } from './errors.ts'

/** Does something to a random order; being refused is fine. */
type Step = (till: TestTill, order: Order | undefined) => void

/** Mostly what works, sometimes what does not. */
const mostly = <T>(right: fc.Arbitrary<T>, wrong: T) =>
  fc.oneof({ arbitrary: right, weight: 30 }, { arbitrary: fc.constant(wrong), weight: 1 })

const dish = mostly(fc.constantFrom(401, 203, 843, 604, 654, 301, 901), 9999)
const quantity = mostly(fc.integer({ min: 1, max: 4000 }), -500).map(Quantity.fromThousandths)
const amount = mostly(fc.integer({ min: 0, max: 300_000 }), -100).map(Money.fromHundredths)
const currency = mostly(fc.constantFrom(1, 2), 77).map((code) => ({ code }))
const staff = { station: { id: 1 }, cashier: { id: 1 }, reason: { code: 3 } }

const line = fc.record({ dish: dish.map((code) => ({ code })), quantity }).map((each) => ({
  ...each,
  ...(each.dish.code === 901 && {
    components: [303, 401, 843].map((code) => ({ dish: { code }, quantity: Quantity.one })),
  }),
  ...(each.dish.code === 301 && { modifiers: [{ modifier: { code: 63 }, count: 2 }] }),
}))
const discount = fc.record({ discount: fc.constantFrom(1, 2, 3, 4, 5).map((code) => ({ code })), amount })
const save = fc.record({
  lines: fc.array(line, { maxLength: 3 }),
  discounts: fc.array(discount, { maxLength: 2 }),
  prepayments: fc.array(fc.record({ currency, amount }), { maxLength: 1 }),
  replace: fc.boolean(),
})

const step: fc.Arbitrary<Step> = fc.oneof(
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
          { currency: { code: 1 }, amount: Money.fromHundredths(Math.max(0, orders.sums(order).unpaidSum)) },
        ],
      })
  }),
  fc.constant<Step>(({ checkout }, order) => void checkout.complete(order ?? {})),
  fc.array(fc.record({ currency, amount, tip: amount }), { maxLength: 2 }).map<Step>(
    (payments) =>
      ({ checkout }, order) =>
        void checkout.intend(order ?? {}, { payments }),
  ),
  fc.constant<Step>(({ checkout }, order) => void checkout.correctIntent(order ?? {}, {})),
  fc.constant<Step>(({ checkout }, order) => void checkout.printBill(order ?? {}, {})),
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

function checkInvariants({ orders, menu, checkout, drawers }: TestTill): void {
  const kept = orders.list().flatMap(({ packages, receipts }) => [
    ...packages
      .flatMap(({ prepayments }) => prepayments)
      .filter(({ promised, state }) => !promised && state === 1)
      .map((each) => each.amount),
    ...receipts
      .filter(({ state }) => state === 6)
      .map(({ kind, sum, tips = 0 }) => (kind === 'sale' ? sum + tips : -sum)),
  ])
  const inDrawers = drawers.balances().reduce((sum, each) => sum + each.amount, 0)
  expect(inDrawers).toBe(kept.reduce((sum, each) => sum + each, 0))
  for (const order of orders.list()) {
    const { orderSum, discountSum, prepaySum, paidSum, intendedSum, unpaidSum } = orders.sums(order)
    const lines = order.packages.flatMap(({ dishes }) => dishes).filter(({ state }) => state !== 7)
    expect(orderSum).toBe(Money.sum(lines.map(({ amount }) => amount)))
    expect(unpaidSum + prepaySum + paidSum + intendedSum).toBe(orderSum - discountSum)
    expect(orderSum - discountSum).toBeGreaterThanOrEqual(0)
    for (const { quantity, returned } of lines) expect(returned).toBeLessThanOrEqual(quantity)
    if (order.paid) expect(unpaidSum).toBe(0)
    for (const { sum, payments, prepayments, change, tips = 0 } of order.receipts) {
      expect(Money.sum([...payments, ...prepayments].map((each) => each.amount)) - change - tips).toBe(sum)
      expect(change).toBeGreaterThanOrEqual(0)
    }
  }
  for (const { stock = 0 } of menu.stopList()) expect(stock).toBeGreaterThanOrEqual(0)
  const refunds = checkout.receipts().filter(({ kind }) => kind === 'return')
  for (const sale of checkout.receipts().filter(({ kind }) => kind === 'sale')) {
    const returned = refunds.filter(
      ({ orderGuid }) => orders.get({ guid: orderGuid }).sourceOrderGuid === sale.orderGuid,
    )
    expect(Money.sum(returned.map(({ sum }) => sum))).toBeLessThanOrEqual(sale.sum)
  }
}

test('whatever is done to orders, sums balance, nothing is given back twice and no stock is below zero', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.nat(7)), { minLength: 20, maxLength: 40 }), (steps) => {
      const till = testTill()
      till.orderOf(401, 604)
      for (const [act, pick] of steps) {
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
    { numRuns: 100 },
  )
})

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
