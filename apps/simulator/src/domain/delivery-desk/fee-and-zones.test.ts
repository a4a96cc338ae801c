import { Money } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { testDelivery } from '../../../test/delivery.ts'
import { portions, rubles } from '../../../test/till.ts'
import { deliveryPlaces } from '../../scenario/delivery-places.ts'
import type { DeliveryOrderInput } from '../contract.ts'

const source = 'simulated-site-1'
const roubles = '{16D72549-14D8-4F31-9E2A-0A833D4F5EED}'
type Sim = ReturnType<typeof testDelivery>

/** Two portions of 401, brought by courier. */
const byCourier = (sim: Sim, changes: Partial<DeliveryOrderInput> = {}): DeliveryOrderInput => ({
  sourceId: source,
  comment: '',
  persons: 1,
  lines: [{ id: sim.dish(401).id, quantity: portions(2), ingredients: [] }],
  expeditionType: 'delivery',
  soonest: true,
  paymentTypeId: 'card',
  restaurantId: sim.desk.setUp.establishments[0]?.id ?? '',
  guest: { phone: '70000000001', firstName: '', lastName: '', email: null },
  address: addressAt(deliveryPlaces.inside),
  ...changes,
})

const addressAt = ({ lat, lng }: { lat: number; lng: number }) => ({
  cityName: 'Port',
  street: 'Quay street',
  houseNumber: '1',
  lat,
  lon: lng,
})

async function atTill(sim: Sim) {
  const { orderId } = sim.desk.create(byCourier(sim))
  await sim.timeline.advance(3)
  const order = () => sim.desk.get(orderId, source)
  const till = () => sim.domain.orders.get({ guid: order().tillOrderGuid ?? '' })
  return { orderId, order, till, sums: () => sim.domain.orders.sums(till()) }
}

const stop = (sim: Sim, prohibited: boolean) =>
  sim.domain.menu.setStock([{ dish: { code: 401 }, prohibited }], { code: 4 }, { code: 1 })

describe('the fee of a delivery', () => {
  it('is a dish of the till’s order, so that both sides name the same sum and take it once', async () => {
    const sim = testDelivery({ delivery: { deliveryAmount: 150 } })
    const { orderId, order, sums, till } = await atTill(sim)
    const full = Money.add(order().amount, rubles(150))
    expect(order().deliveryAmount).toBe(rubles(150))
    expect(sums().orderSum).toBe(full)
    expect(order().lines).toHaveLength(1)

    const tender = { code: roubles, paidAt: sim.world.clock.now(), name: '' }
    await expect(
      sim.desk.pay(orderId, source, [{ ...tender, amount: order().amount }]),
    ).rejects.toMatchObject({ key: 'paymentTooSmall' })
    await sim.desk.pay(orderId, source, [{ ...tender, amount: full }])
    expect(sums()).toMatchObject({ prepaySum: full, unpaidSum: 0 })
    await sim.desk.complete(orderId, source)
    expect(till()).toMatchObject({ finished: true, paid: true })
    expect(order().payments.map(({ amount }) => amount)).toEqual([full])
  })

  it('goes from both sides when the order grows past the sum that is delivered free', async () => {
    const sim = testDelivery({ delivery: { deliveryAmount: 150 } })
    const { orderId, order, sums } = await atTill(sim)
    const lines = [{ id: sim.dish(401).id, quantity: portions(10), ingredients: [] }]
    await sim.desk.change(orderId, source, { lines })
    expect(order().deliveryAmount).toBe(0)
    expect(sums().orderSum).toBe(order().amount)
  })

  it('goes from both sides when the guest collects after all', async () => {
    const sim = testDelivery({ delivery: { deliveryAmount: 150 } })
    const { orderId, order, sums } = await atTill(sim)
    await sim.desk.change(orderId, source, { expeditionType: 'pickup' })
    expect(order().deliveryAmount).toBe(0)
    expect(sums().orderSum).toBe(order().amount)
  })

  it('stays when a waiter adds a dish at the till, and the dish shows in Delivery', async () => {
    const sim = testDelivery({ delivery: { deliveryAmount: 150 } })
    const { order, sums, till } = await atTill(sim)
    sim.domain.orders.savePackage(
      { guid: till().guid },
      { lines: [{ dish: { code: 843 }, quantity: portions(1) }] },
    )
    expect(order().lines).toHaveLength(2)
    expect(order().deliveryAmount).toBe(rubles(150))
    expect(Money.add(order().amount, order().deliveryAmount)).toBe(sums().orderSum)
  })

  it('is not on the menu of the site', () => {
    const { desk } = testDelivery()
    const menu = desk.menu()
    expect(menu.products.map(({ name }) => name)).not.toContain('Delivery')
    expect(menu.categories.map(({ name }) => name)).not.toContain('Services')
  })
})

describe('zones', () => {
  it('refuse an address outside of them, unless nobody checks', () => {
    const sim = testDelivery()
    const outside = byCourier(sim, { address: addressAt(deliveryPlaces.outside) })
    expect(() => sim.desk.create(outside)).toThrow('The specified address was not found.')
    expect(() => sim.desk.calculate(outside)).not.toThrow()
    const careless = testDelivery({ delivery: { checkZone: false } })
    expect(careless.desk.create(byCourier(careless, { address: outside.address ?? {} })).statusId).toBe(3)
  })

  it('deliver nothing below their least sum', () => {
    const sim = testDelivery({ delivery: { minOrderAmount: 5000 } })
    expect(() => sim.desk.create(byCourier(sim))).toThrow('below the least')
    expect(sim.desk.create(byCourier(sim, { expeditionType: 'pickup' })).statusId).toBe(3)
  })
})

describe('the stop list of Delivery', () => {
  it('lags two minutes behind the till; what slips through waits with a mark', async () => {
    const sim = testDelivery()
    const stopped = () => sim.desk.menu().products.find(({ item }) => item.code === 401)?.stopped
    expect(stopped()).toBe(false)
    stop(sim, true)
    await sim.timeline.advance(119)
    expect(stopped()).toBe(false)
    const slipped = sim.desk.create(byCourier(sim))
    await sim.timeline.advance(1)
    expect(stopped()).toBe(true)
    expect(() => sim.desk.create(byCourier(sim))).toThrow('is in the stop-list')
    await sim.timeline.advance(5)
    expect(sim.desk.get(slipped.orderId, source)).toMatchObject({ needsAttention: true, statusId: 3 })
    stop(sim, false)
    expect(stopped()).toBe(true)
    await sim.timeline.advance(120)
    expect(stopped()).toBe(false)
  })
})

describe('confirmation by rules', () => {
  const rules = (more: object) => ({
    delivery: {
      confirmation: 'rules',
      confirmationMaxAmount: 100_000,
      acceptance: 'manual',
      ...more,
    } as const,
  })
  it.each([
    [{ confirmationExpedition: 'delivery' }, 2],
    [{ confirmationExpedition: 'pickup' }, 1],
    [{ confirmationPayment: 'card' }, 2],
    [{ confirmationPayment: 'online' }, 1],
  ] as const)('with %j leaves a courier’s order to be paid by card in status %i', (more, statusId) => {
    const sim = testDelivery(rules(more))
    expect(sim.desk.create(byCourier(sim)).statusId).toBe(statusId)
  })
})

it('an order closed at the till stays open in Delivery where the corporation wants it so', async () => {
  const sim = testDelivery({ delivery: { closeWithTill: false } })
  const { orderId, order, sums, till } = await atTill(sim)
  sim.domain.checkout.pay(
    { guid: till().guid },
    { payments: [{ currency: { guid: roubles }, amount: sums().unpaidSum }] },
  )
  expect(order()).toMatchObject({ statusId: 4, paymentStatus: 'paid' })
  expect(order().payments).toHaveLength(1)
  await sim.desk.complete(orderId, source)
  expect(order().statusId).toBe(11)
  expect(till().receipts).toHaveLength(1)
})
