import { Money, Quantity } from '@rkeeper-kit/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noon, rubles, type TestTill, testTill } from '../../../test/till.ts'
import type { CardKey, Order } from '../contract.ts'
import { DomainError } from '../errors.ts'

type Step = (till: TestTill, order: Order) => unknown

const device = { id: 3 }
const staff = { station: { id: 1 }, cashier: { id: 1 } }
/** Mostly what works, sometimes what does not. */
const mostly = <T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: right, weight: 9 }, { arbitrary: wrong, weight: 1 })

const code = mostly(fc.constantFrom('7001234', '7000001'), fc.constantFrom('7001235', '7001236', '404'))
const currency = mostly(fc.constant(4), fc.constantFrom(5, 1)).map((each) => ({ code: each }))
const amount = fc.integer({ min: 1, max: 60_000 }).map(Money.fromHundredths)
const money = fc
  .record({ code, currency, amount })
  .map(({ code: card, ...rest }) => ({ ...rest, card: { code: card, interface: device } }))

const dueOf = ({ orders }: TestTill, order: Order): Money =>
  Money.fromHundredths(Math.max(0, orders.sums(orders.get(order)).unpaidSum))

const step: fc.Arbitrary<Step> = fc.oneof(
  code.map<Step>(
    (each) =>
      ({ cards }, order) =>
        cards.apply(order, { card: { code: each, interface: device } }),
  ),
  code.map<Step>(
    (each) =>
      ({ cards }, order) =>
        cards.undo(order, { card: { code: each } }),
  ),
  money.map<Step>(
    (input) =>
      ({ checkout }, order) =>
        checkout.prepay(order, input),
  ),
  money.map<Step>((input) => (till, order) => {
    const due = dueOf(till, order)
    const rest = Money.fromHundredths(Math.max(0, due - input.amount))
    const payments = [
      { ...input, amount: Money.subtract(due, rest) },
      { currency: { code: 1 }, amount: rest },
    ]
    return till.checkout.pay(order, { payments, exact: true })
  }),
  fc.tuple(code, fc.nat(2)).map<Step>(([each, seat]) => ({ checkout }, order) => {
    const payment = { currency: { code: 4 }, amount: rubles(900), card: { code: each, interface: device } }
    return checkout.pay(order, { payments: [payment], bySeats: { seat } })
  }),
  money.map<Step>(
    (input) =>
      ({ checkout }, order) =>
        checkout.intend(order, { payments: [input] }),
  ),
  fc.constant<Step>(({ checkout }, order) => checkout.pay(order, { payments: [], exact: true })),
  fc.constant<Step>(({ checkout }, order) => checkout.removePrepayments(order, {})),
  mostly(fc.constant(true), fc.constant(false)).map<Step>((undo) => ({ checkout }, { guid }) => {
    const checkNum = checkout.receipts({ orderGuid: guid }).at(-1)?.checkNum ?? 0
    const removal = { checkNum, manager: { id: 1 }, password: '' }
    return undo ? checkout.undoReceipt(removal) : checkout.deleteReceipt({ ...removal, reason: { code: 1 } })
  }),
  fc.integer({ min: 100, max: 1500 }).map<Step>((portion) => ({ checkout, orders }, order) => {
    const lines = orders.get(order).packages.flatMap(({ dishes }) => dishes)
    const quantity = Quantity.fromThousandths(portion)
    return checkout.returnDishes({
      ...staff,
      reason: { code: 3 },
      orderGuid: order.guid,
      dishes: lines.slice(0, 1).map(({ lineGuid }) => ({ lineGuid, quantity })),
    })
  }),
  mostly(fc.constant(false), fc.constant(true)).map<Step>((gone) => ({ orders }, order) => {
    if (gone) orders.void(order, { changeGuids: true })
  }),
  mostly(fc.constant(true), fc.constant(false)).map<Step>(
    (online) =>
      ({ cards }) =>
        cards.changeInterface(device, { online }),
  ),
)

const at = (dish: number, seat: number) => ({ dish: { code: dish }, quantity: Quantity.one, seat })

/** What orders hold of a card in a currency, change taken off, added up from what they show. */
function heldOf({ orders }: TestTill, card: CardKey, currencyId: number): number {
  const theirs = (each: { readonly card?: CardKey; readonly currencyId: number }): boolean =>
    each.card?.code === card.code && each.currencyId === currencyId
  const sum = (list: readonly { readonly amount: Money }[]): number =>
    list.reduce((total, each) => total + each.amount, 0)
  return orders.list().reduce((total, { packages, receipts }) => {
    const prepaid = packages
      .flatMap(({ prepayments }) => prepayments)
      .filter((each) => theirs(each) && each.state === 1 && !each.promised)
    const kept = receipts
      .filter(({ state }) => state === 6)
      .map(({ change, kind, payments, prepayments }) => {
        const last = payments.at(-1)
        const returned = last && theirs(last) ? change : 0
        return (sum([...payments, ...prepayments].filter(theirs)) - returned) * (kind === 'sale' ? 1 : -1)
      })
    return total + sum(prepaid) + kept.reduce((all, each) => all + each, 0)
  }, 0)
}

function snapshotOf({ world, drawers }: TestTill): string {
  return JSON.stringify([world.store.state.slots.cards, drawers.balances()])
}

test('a card holds what it had less what orders hold of it, and a refused step moves nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), step), { minLength: 10, maxLength: 40 }), (steps) => {
      const till = testTill()
      const before = till.cards.list()
      const open = [401, 203, 843].map(
        (dish) => till.orderOf(...[0, 1, 2].map((seat) => at(dish, seat))).order,
      )
      for (const [pick, take] of steps) {
        const still = snapshotOf(till)
        try {
          take(till, open[pick] as Order)
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
          expect(snapshotOf(till)).toBe(still)
        }
        for (const card of before)
          for (const { currencyId, balance } of card.accounts) {
            const account = till.cards
              .list()
              .find((each) => each.code === card.code)
              ?.accounts.find((each) => each.currencyId === currencyId)
            expect(account?.balance).toBe(balance - heldOf(till, card, currencyId))
            expect(account?.balance).toBeGreaterThanOrEqual(0)
          }
      }
    }),
    { numRuns: 100 },
  )
})

test('the last movements of a card tell the same as its balance', () => {
  const till = testTill()
  const card = { interfaceId: 3, code: '7001234' }
  const { order } = till.orderOf(401)
  const paid = { card: { code: card.code }, currency: { code: 4 } }
  till.checkout.prepay(order, { ...paid, amount: rubles(100) })
  till.checkout.pay(order, { payments: [{ ...paid, amount: rubles(390) }] })
  till.checkout.undoReceipt({ checkNum: 1001, manager: { id: 1 }, password: '' })
  expect(till.cards.entries(card)).toEqual(
    [-10_000, -39_000, 39_000].map((each) => ({
      ...card,
      at: noon,
      currencyId: 4,
      amount: each,
      orderGuid: order.guid,
    })),
  )
  expect(till.cards.info(card)?.accounts[0]?.balance).toBe(500_000 - 10_000)
})
