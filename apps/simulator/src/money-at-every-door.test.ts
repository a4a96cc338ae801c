import { Money, Quantity, RefusedError } from '@rkeeper-kit/core'
import { DeliveryClient } from '@rkeeper-kit/delivery'
import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import { expect, test } from 'vitest'
import { createSimulator } from './simulator.ts'
import { anOrder } from './testing/order-builder.ts'

/** Monday in the happy hours of the harbour bar: lager 190.00, and 2 % resort tax on top; sums are multiples of 0.10. */
function happyHours() {
  const simulator = createSimulator({
    scenario: 'harbour-bar',
    now: '2026-03-02T17:00:00+03:00',
    frozen: true,
  })
  const { delivery, whiteServer } = simulator.info()
  const { fetch } = simulator
  const ws = new WhiteServerClient({
    token: whiteServer.token,
    baseUrl: whiteServer.url,
    objectId: 199990001,
    fetch,
  })
  const { url: baseUrl, ...credentials } = delivery
  const site = new DeliveryClient({ ...credentials, baseUrl, fetch })
  const lager = simulator.domain.restaurant.find('MENUITEMS', { code: 41 })
  return { simulator, ws, site, lager }
}

test('White Server sells at the prices in use, tells taxes, and pays what the till calculates', async () => {
  const { simulator, ws, lager } = happyHours()
  expect((await ws.getMenu()).menu.products.find(({ id }) => id === String(lager.id))?.price).toBe(29_000)
  await ws.updateMenu()
  const { menu } = await ws.getMenu()
  expect(menu.products.find(({ id }) => id === String(lager.id))).toMatchObject({
    price: 19_000,
    dishTaxes: {
      groupName: 'Drinks',
      taxes: [
        { taxName: 'VAT', rateName: '20,00 %' },
        { taxName: 'Resort tax', rateName: '2,00 %' },
      ],
    },
  })
  const { order } = await ws.createOrder(anOrder().withDish({ code: lager.code }).forWhiteServer(simulator))
  const orderGuid = order.orderGuid ?? ''
  const read = (await ws.getOrder({ orderGuid })).order
  const till = simulator.domain.orders.get({ guid: orderGuid })
  // 190.00 and 3.80 of tax.
  expect(simulator.domain.orders.sums(till).unpaidSum).toBe(19_380)
  expect(read.price).toMatchObject({ total: 19_380, sumToPay: 19_380 })
  const currency = simulator.domain.restaurant.find('CURRENCIES', { code: 2 }).guid
  await ws.payOrder({ orderGuid, payments: [{ amount: Money.fromHundredths(19_380), currency }] })
  expect(simulator.domain.orders.get({ guid: orderGuid }).paid).toBe(true)
})

test('Delivery shows what the till calculates once the order is there, and pays it', async () => {
  const { simulator, site, lager } = happyHours()
  const { orderId } = await site.orders.create(
    anOrder().withDish({ code: lager.code }, 3).forDelivery(simulator),
  )
  await simulator.clock.advance(5)
  const order = await site.orders.get(orderId)
  const [till] = simulator.domain.orders.list()
  if (!till) throw new Error('the order is not at the till')
  const { unpaidSum } = simulator.domain.orders.sums(till)
  // 570.00 and 11.40 of tax.
  expect(unpaidSum).toBe(58_140)
  expect(order.fullAmount).toBe(unpaidSum)
  const code = simulator.domain.restaurant.find('CURRENCIES', { code: 3 }).guid
  await site.orders.payAndComplete(orderId, [{ code, amount: order.fullAmount }], { settle: 0, interval: 5 })
  expect(simulator.domain.orders.get(till).paid).toBe(true)
})

test('White Server counts euros by what they are worth: too many are refused, promised or paid', async () => {
  const { simulator, ws } = happyHours()
  const { orders, restaurant } = simulator.domain
  const { guid: orderGuid } = orders.create({})
  orders.savePackage({ guid: orderGuid }, { lines: [{ dish: { code: 33 }, quantity: Quantity.one }] })
  const before = orders.get({ guid: orderGuid })
  // 985.00 for 590.00.
  const euros = { amount: Money.fromDecimal(10), currency: restaurant.find('CURRENCIES', { code: 4 }).guid }
  const { amount, currency: currencyGuid } = euros
  await expect(ws.intentPayOrder({ orderGuid, amount, currencyGuid })).rejects.toThrow(RefusedError)
  simulator.domain.agent.put({ name: 'main', build: '1.9.0.0' })
  await expect(ws.payOrder({ orderGuid, payments: [euros] })).rejects.toThrow(RefusedError)
  expect(orders.get({ guid: orderGuid })).toBe(before)
})
