import { Money } from '@rkeeper-kit/core'
import { describe, expect, test } from 'vitest'
import { portions, rubles } from '../../../test/till.ts'
import { createSimulator } from '../../simulator.ts'
import { anOrder } from '../../testing/order-builder.ts'

/** An order of Delivery at the till, with what pays and asks about it. */
async function atTheTill(dish: number, options: Parameters<typeof createSimulator>[0] = {}) {
  const simulator = createSimulator({ now: '2026-03-02T12:00:00Z', frozen: true, ...options })
  const { deliveryDesk: desk, checkout, drawers, orders, restaurant } = simulator.domain
  const { sourceId } = simulator.info().delivery
  const { orderId } = await anOrder()
    .withDish({ code: dish }, 2)
    .toAddress({ cityName: 'Port', street: 'Quay street', houseNumber: '1' })
    .takenInDelivery(simulator)
  const [order] = orders.list()
  if (!order) throw new Error('The order is not at the till.')
  const till = () => orders.get({ guid: order.guid })
  const tender = (code: number, amount: Money) => ({
    code: restaurant.find('CURRENCIES', { code }).guid,
    amount,
    paidAt: 0,
    name: '',
  })
  const pay = (...tenders: readonly ReturnType<typeof tender>[]) => desk.pay(orderId, sourceId, tenders)
  const read = () => desk.get(orderId, sourceId)
  const complete = () => desk.complete(orderId, sourceId)
  const reject = () =>
    desk.reject(orderId, sourceId, {
      id: desk.reasons().find(({ type }) => type !== 'text')?.id ?? '',
      text: '',
    })
  const due = () => orders.sums(till()).unpaidSum
  const balances = () => drawers.balances().map(({ amount, currencyId }) => [currencyId, amount])
  return { simulator, checkout, orders, till, tender, pay, read, complete, reject, due, balances }
}

describe('rejecting', () => {
  test('that the till refuses leaves all money where it is', async () => {
    const { balances, checkout, due, orders, pay, read, reject, tender, till } = await atTheTill(401)
    orders.savePackage(till(), { lines: [{ dish: { code: 401 }, quantity: portions(1), seat: 2 }] })
    checkout.pay(till(), { payments: [{ currency: { code: 1 }, amount: rubles(490) }], bySeats: { seat: 2 } })
    await pay(tender(1, due()))
    await expect(reject()).rejects.toThrow('has payments')
    expect(read()).toMatchObject({ paymentStatus: 'paid', statusId: 4 })
    expect(balances()).toEqual([[1, 147_000]])
    expect(due()).toBe(0)
  })

  test.each([false, true])(
    'gives all prepayments back, whatever came with them; printed: %s',
    async (printOnSave) => {
      const { balances, checkout, orders, read, reject, till } = await atTheTill(401, {
        settings: { till: { printOnSave } },
      })
      const prepayment = { currency: { code: 1 }, amount: rubles(100) }
      checkout.prepay(till(), prepayment)
      orders.savePackage(till(), {
        lines: [{ dish: { code: 401 }, quantity: portions(1) }],
        prepayments: [prepayment],
      })
      await reject()
      expect(read()).toMatchObject({ paymentStatus: 'notPaid', statusId: 12 })
      expect(till()).toMatchObject({ deleted: true, finished: true })
      expect(balances()).toEqual([[1, 0]])
    },
  )
})

test('paying takes all of the money or none of it', async () => {
  const { balances, due, pay, read, tender } = await atTheTill(41, {
    scenario: 'harbour-bar',
    settings: { delivery: { feeDishCode: 0, deliveryAmount: 600 } },
  })
  // The till knows nothing of the fee of 600.00, and ten euros are more than what is left for it.
  const roubles = Money.subtract(Money.add(due(), rubles(600)), rubles(985))
  await expect(pay(tender(1, roubles), tender(4, rubles(10)))).rejects.toThrow('more than the sum due')
  expect(balances()).toEqual([])
  expect(read().paymentStatus).toBe('notPaid')
  await pay(tender(1, Money.add(due(), rubles(600))))
  expect(balances()).toEqual([[1, 59_160]])
})

describe('what was paid at the till shows in Delivery', () => {
  test('when it was prepaid there', async () => {
    const { checkout, due, read, till } = await atTheTill(401)
    checkout.prepay(till(), { currency: { code: 1 }, amount: due() })
    checkout.complete(till())
    expect(read()).toMatchObject({
      statusId: 11,
      paymentStatus: 'paid',
      payments: [{ currencyId: 1, amount: 98_000 }],
    })
  })

  test('when it was prepaid there, and Delivery completes it', async () => {
    const { checkout, complete, due, read, till } = await atTheTill(401)
    checkout.prepay(till(), { currency: { code: 1 }, amount: due() })
    await complete()
    expect(read()).toMatchObject({ statusId: 11, payments: [{ currencyId: 1, amount: 98_000 }] })
  })

  test('once, beside what Delivery has taken itself', async () => {
    const { checkout, due, orders, pay, read, tender, till } = await atTheTill(401)
    checkout.prepay(till(), { currency: { code: 2 }, amount: rubles(80) })
    await pay(tender(3, due()))
    orders.savePackage(till(), { lines: [{ dish: { code: 401 }, quantity: portions(1) }] })
    checkout.pay(till(), { payments: [{ currency: { code: 1 }, amount: rubles(500) }] })
    const { payments } = read()
    expect(payments.map(({ amount, currencyId }) => [currencyId, amount])).toEqual([
      [3, 90_000],
      [2, 8000],
      [1, 49_000],
    ])
  })

  test('in the basic currency where it was foreign money: it gives change in that', async () => {
    const { checkout, read, till } = await atTheTill(41, { scenario: 'harbour-bar' })
    checkout.pay(till(), { payments: [{ currency: { code: 4 }, amount: rubles(10) }] })
    expect(read().payments).toMatchObject([{ currencyId: 1, amount: 59_160 }])
  })
})
