import { Money, Quantity } from '@rkeeper-kit/core'
import { DeliveryClient } from '@rkeeper-kit/delivery'
import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import { describe } from 'vitest'
import {
  anOrder,
  assertCancelled,
  assertClosed,
  assertNotPaid,
  assertNoWarnings,
  assertPaidOnce,
  assertReceived,
  assertSumsAgree,
  orderFacts,
  type Simulator,
} from './index.ts'
import { expect, test } from './vitest/index.ts'

const deliveryOf = (simulator: Simulator) => {
  const { delivery } = simulator.info()
  return new DeliveryClient({ ...delivery, baseUrl: delivery.url, fetch: simulator.fetch })
}
const whiteServerOf = (simulator: Simulator) => {
  const { whiteServer } = simulator.info()
  const { token, url: baseUrl } = whiteServer
  return new WhiteServerClient({ token, baseUrl, objectId: 199990001, fetch: simulator.fetch })
}
const currency = (simulator: Simulator) => simulator.info().samples.currencies[0]?.guid ?? ''

describe('anOrder', () => {
  test('opens at the till what it was told, at the table it was told', ({ simulator }) => {
    const [first, second] = simulator.info().samples.dishes
    const order = anOrder()
      .withDish(undefined, 2)
      .withDish({ id: second?.id ?? 0 })
      .atTable(1)
      .openAtTill(simulator)
    expect(order.name).toMatch(/^1\./)
    expect(simulator.domain.orders.sums(order).orderSum).toBe((first?.price ?? 0) * 2 + (second?.price ?? 0))
  })

  test('is an input for each client', async ({ simulator }) => {
    const wish = anOrder().withDish(undefined, 1.5).numbered('SHOP-7')
    const { order } = await whiteServerOf(simulator).createOrder(wish.forWhiteServer(simulator))
    expect(orderFacts(simulator, 'SHOP-7').till?.guid.toLowerCase()).toContain(order.orderGuid)
    const { orderId } = await deliveryOf(simulator).orders.create(wish.forDelivery(simulator))
    expect(orderFacts(simulator, { orderId }).delivery?.lines[0]?.quantity).toBe(Quantity.fromDecimal(1.5))
    expect(simulator).toHaveNoWarnings()
  })

  test('is changed by nobody else: each call answers a new builder', ({ simulator }) => {
    const base = anOrder().withDish()
    base.withDish()
    expect(base.forWhiteServer(simulator).order.products).toHaveLength(1)
  })

  test('names the menu when a dish is not on it', ({ simulator }) => {
    expect(() => anOrder().withDish('Moon cheese').openAtTill(simulator)).toThrow(/no dish "Moon cheese"/)
  })

  test('reaches the till through Delivery, also where operators have to help', async ({ simulator }) => {
    simulator.configure({ delivery: { confirmation: 'none', acceptance: 'manual', transfer: 'manual' } })
    const { orderId } = await anOrder().takenInDelivery(simulator)
    expect(orderFacts(simulator, orderId).till).toBeDefined()
    const address = { cityName: 'Port', street: 'Quay street', houseNumber: '1' }
    const byCourier = await anOrder().toAddress(address).forGuest('70000000002').takenInDelivery(simulator)
    expect(byCourier).toMatchObject({ expeditionType: 'delivery', guest: { phone: '70000000002' } })
  })
})

describe('the assertions', () => {
  test('follow an order of Delivery to its end', async ({ simulator }) => {
    const { orderId } = await anOrder().takenInDelivery(simulator)
    expect(simulator).toHaveNotPaid(orderId)
    expect(simulator).not.toHavePaidOnce(orderId)
    expect(() => assertPaidOnce(simulator, orderId)).toThrow(/exactly once.*paid 0\.00 on 0 receipt/s)

    const { orders } = deliveryOf(simulator)
    const { fullAmount } = await orders.get(orderId)
    await orders.pay(orderId, [{ code: currency(simulator), amount: fullAmount }])
    expect(simulator).toHavePaidOnce(orderId)
    expect(simulator).not.toHaveClosed(orderId)
    await orders.complete(orderId)
    expect(simulator).toHaveClosed(orderId)
    expect(simulator).toAgreeOnSums(orderId)
    expect(simulator).toHaveReceived({ protocol: 'delivery', command: 'orders-pay' }, 1)
    expect(simulator).not.toHaveReceived({ command: 'orders-pay' }, 2)
    for (const assert of [assertPaidOnce, assertClosed, assertSumsAgree]) assert(simulator, orderId)
    assertReceived(simulator, { command: 'orders-complete' })
    assertNoWarnings(simulator)
    expect(() => assertNotPaid(simulator, orderId)).toThrow(/no payment/)
    expect(() => assertReceived(simulator, { command: 'PayOrder' })).toThrow(/0 of them/)
  })

  test('see the GUID of the till in any spelling, and what White Server answered', async ({ simulator }) => {
    const ws = whiteServerOf(simulator)
    const { order } = await ws.createOrder(anOrder().forWhiteServer(simulator))
    const { till } = orderFacts(simulator, order)
    const guid = till?.guid ?? ''
    for (const ref of [guid, guid.toLowerCase(), guid.replace(/[{}-]/g, ''), { guid }])
      expect(orderFacts(simulator, ref).till?.guid).toBe(guid)
    expect(() => orderFacts(simulator, 'nobody')).toThrow(/Neither the till nor Delivery/)
    expect(() => orderFacts(simulator, {})).toThrow(/no orderGuid/)
    await ws.cancelOrder({ orderGuid: order.orderGuid ?? '' })
    expect(simulator).toHaveCancelled(order)
    assertCancelled(simulator, order)
  })

  test('see money that only one side knows of', async ({ simulator }) => {
    const { orderId, tillOrderGuid = '' } = await anOrder().takenInDelivery(simulator)
    simulator.configure({ delivery: { backSyncSeconds: 300 } })
    const due = orderFacts(simulator, orderId).due
    const [cash] = simulator.info().samples.currencies
    simulator.domain.checkout.pay(
      { guid: tillOrderGuid },
      { payments: [{ currency: { id: cash?.id ?? 0 }, amount: due }] },
    )
    expect(orderFacts(simulator, orderId).paid).toBe(due)
    expect(simulator).not.toHavePaidOnce(orderId)
    await simulator.clock.advance(300)
    expect(due).not.toBe(Money.zero)
  })
})

test('seats that pay on their own have paid once', async ({ simulator }) => {
  const { orders, checkout, restaurant } = simulator.domain
  const order = orders.create({})
  const dish = { id: simulator.info().samples.dishes[0]?.id ?? 0 }
  const lines = [1, 2].map((seat) => ({ dish, quantity: Quantity.one, seat }))
  orders.savePackage(order, { lines })
  const currency = { id: restaurant.collection('CURRENCIES')?.items[0]?.id ?? 0 }
  const payments = [{ currency, amount: orders.sums(orders.get(order)).unpaidSum }]
  expect(checkout.pay(order, { payments, bySeats: {} }).receipts).toHaveLength(2)
  expect(simulator).toHavePaidOnce(order)
})

test('the vendor’s addresses lead to the restaurant of the test', async ({ simulator, vendor }) => {
  const { delivery } = vendor.info
  const client = new DeliveryClient({ clientId: delivery.clientId, clientSecret: delivery.clientSecret })
  const { orderId } = await client.orders.create(anOrder().forDelivery(simulator))
  expect(orderFacts(simulator, orderId).delivery?.orderId).toBe(orderId)
})
