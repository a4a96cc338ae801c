import { createHmac } from 'node:crypto'
import { isUnavailableError } from '@rkeeper-kit/core'
import { expect } from '@rkeeper-kit/simulator/testing/vitest'
import { describe, test } from 'vitest'
import { openAggregator } from './opened-aggregator.ts'

describe('the menu', () => {
  test('is read once for many guests, and anew the next day', async () => {
    const { aggregator, calls, pass } = openAggregator()
    await Promise.all([aggregator.menu.get(), aggregator.menu.get()])
    await aggregator.menu.get()
    expect([calls('GetMenu'), calls('GetStopList')]).toEqual([1, 1])
    await pass(24 * 3600)
    const { products } = await aggregator.menu.get()
    expect(products.length).toBeGreaterThan(0)
    expect([calls('GetMenu'), calls('UpdateMenu')]).toEqual([2, 0])
  })

  test('is refreshed and read when the restaurant says that it has changed', async () => {
    const { aggregator, calls, simulator } = openAggregator()
    await aggregator.menu.get()
    const body = JSON.stringify({
      responseEventCommon: { objectId: 1, eventGuid: 'a', eventType: 'MenuReferencesChanged' },
      response: { newVersion: 7 },
    })
    const secret = simulator.settings.whiteServer.eventSecret
    const signature = createHmac('sha256', secret).update(body).digest('base64')
    const event = { method: 'POST', body, headers: { signature } }
    await aggregator.events.fetch(new Request('http://localhost/events', event))
    await aggregator.menu.get()
    await aggregator.menu.get()
    expect([calls('UpdateMenu'), calls('GetMenu'), calls('GetStopList')]).toEqual([1, 2, 2])
  })

  test('knows within a minute what is sold out', async () => {
    const { aggregator, calls, dishId, pass, stop } = openAggregator()
    expect((await aggregator.menu.get()).stopped.size).toBe(0)
    stop()
    await pass(60)
    expect([...(await aggregator.menu.get()).stopped]).toEqual([dishId])
    const order = await aggregator.orders.place('A-1', [{ id: dishId, portions: 1 }])
    expect(order).toMatchObject({ state: 'refused', reason: expect.stringContaining('sold out') })
    expect(calls('CreateOrder')).toBe(0)
  })

  test('stays while the restaurant is away, if it has been read', async () => {
    const { aggregator, pass, simulator } = openAggregator()
    simulator.faults.add({ protocol: 'white-server', command: 'GetStopList', kind: 'drop-before', times: 1 })
    expect(isUnavailableError(await aggregator.menu.get().catch((error: unknown) => error))).toBe(true)
    await aggregator.menu.get()
    simulator.faults.add({ protocol: 'white-server', command: 'GetStopList', kind: 'drop-before', times: 1 })
    await pass(60)
    expect((await aggregator.menu.get()).products.length).toBeGreaterThan(0)
  })
})

describe('an order', () => {
  test('reaches the restaurant once, however often it is sent', async () => {
    const { aggregator, calls, dishId, simulator } = openAggregator()
    const place = () => aggregator.orders.place('A-1', [{ id: dishId, portions: 2 }])
    const [first, second] = await Promise.all([place(), place()])
    expect(first).toMatchObject({ state: 'placed', status: 'Created' })
    expect(second).toEqual(first)
    expect(await place()).toEqual(first)
    expect(calls('CreateOrder')).toBe(1)
    expect(simulator.domain.orders.list()).toHaveLength(1)
  })

  test.each([
    ['that has come by then is found', 40, 1],
    ['that is still under way is overtaken, and comes to nothing', 0, 2],
  ])('of a slow restaurant %s', async (_what, secondsLater, sent) => {
    const { aggregator, calls, dishId, pass, simulator } = openAggregator()
    await aggregator.menu.get()
    const { agent, orders } = simulator.domain
    agent.put({ name: 'main', delaySeconds: 150 })
    const place = () => aggregator.orders.place('A-1', [{ id: dishId, portions: 1 }])
    const first = place()
    // The request has to be at the restaurant before time passes.
    await new Promise((resolve) => setTimeout(resolve, 50))
    await pass(120)
    expect((await first).state).toBe('sending')
    agent.put({ name: 'main', delaySeconds: 0 })
    await pass(secondsLater)
    expect(await place()).toMatchObject({ state: 'placed', status: 'Created' })
    await pass(60)
    expect(calls('CreateOrder')).toBe(sent)
    expect(orders.list()).toHaveLength(1)
  })

  test('is found again when the answer was lost', async () => {
    const { aggregator, calls, dishId, simulator } = openAggregator()
    const place = () => aggregator.orders.place('A-1', [{ id: dishId, portions: 1 }])
    simulator.faults.add({ protocol: 'white-server', command: 'CreateOrder', kind: 'drop-after', times: 1 })
    expect((await place()).state).toBe('sending')
    expect(await place()).toMatchObject({ state: 'placed', status: 'Created' })
    expect(calls('CreateOrder')).toBe(1)
    expect(simulator.domain.orders.list()).toHaveLength(1)
  })

  test('is sent again when it never arrived', async () => {
    const { aggregator, dishId, simulator } = openAggregator()
    const place = () => aggregator.orders.place('A-1', [{ id: dishId, portions: 1 }])
    simulator.faults.add({ protocol: 'white-server', command: 'CreateOrder', kind: 'drop-before', times: 1 })
    expect((await place()).state).toBe('sending')
    expect(simulator.domain.orders.list()).toHaveLength(0)
    simulator.faults.add({ protocol: 'white-server', command: 'GetOrder', kind: 'drop-before', times: 1 })
    expect((await place()).state).toBe('sending')
    expect((await place()).state).toBe('placed')
    expect(simulator.domain.orders.list()).toHaveLength(1)
  })

  test('refused by the till is told with the reason, and the stop list is read anew', async () => {
    const { aggregator, dishId, stop } = openAggregator()
    await aggregator.menu.get()
    stop()
    const order = await aggregator.orders.place('A-1', [{ id: dishId, portions: 1 }])
    expect(order.state).toBe('refused')
    expect(order.reason).toBeTruthy()
    expect([...(await aggregator.menu.get()).stopped]).toEqual([dishId])
  })

  test('of a dish that is not on the menu is refused', async () => {
    const { aggregator, calls } = openAggregator()
    expect((await aggregator.orders.place('A-1', [{ id: '0', portions: 1 }])).state).toBe('refused')
    expect(calls('CreateOrder')).toBe(0)
  })

  test.each([
    ['cancelled', 'cancelled'],
    ['completed', 'completed'],
  ])('that the restaurant has %s is known by the event, without asking', async (_name, state) => {
    const { aggregator, calls, dishId, pass, simulator } = openAggregator()
    const { orderGuid } = await aggregator.orders.place('A-1', [{ id: dishId, portions: 1 }])
    const key = { guid: orderGuid }
    const { checkout, orders } = simulator.domain
    if (state === 'cancelled') orders.void(key, {})
    else {
      const currency = { guid: simulator.info().samples.currencies[0]?.guid ?? '' }
      checkout.pay(key, { payments: [{ currency, amount: orders.sums(orders.get(key)).unpaidSum }] })
    }
    await pass(1)
    expect(aggregator.book.find('A-1')?.state).toBe(state)
    expect(calls('GetOrder')).toBe(0)
    // An event that comes late changes nothing.
    expect(aggregator.orders.statusChanged('A-1', { value: 'Created' }).state).toBe(state)
  })
})
