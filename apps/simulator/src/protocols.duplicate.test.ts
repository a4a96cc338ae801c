import { DeliveryClient } from '@rkeeper-kit/delivery'
import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import { expect, test } from 'vitest'
import { instance, testRk7 } from '../test/rk7.ts'
import { createSimulator } from './simulator.ts'
import { anOrder } from './testing/order-builder.ts'

/** What a request that arrives twice does at each door. */

test('an XML command without a number is done twice', async () => {
  const { domain, send, world } = testRk7()
  world.faults.add({ kind: 'duplicate', command: 'CreateOrder', times: 1 })
  const answer = await send('CreateOrder', '<Order><Table code="1"/></Order>')
  expect(answer.attribute('Status')).toBe('Ok')
  expect(domain.orders.list().map(({ guid }) => guid)).toContain(answer.attribute('guid'))
  expect(domain.orders.list()).toHaveLength(2)
})

test('one with a licence number is done once: its repeat is answered as before', async () => {
  const { domain, send, license, world } = testRk7()
  const guid = (await send('CreateOrder', '<Order><Table code="1"/></Order>')).attribute('guid') ?? ''
  world.faults.add({ kind: 'duplicate', command: 'SaveOrder', times: 1 })
  const dishes = '<Session><Dish code="401" quantity="1000"/></Session>'
  const answer = await send('SaveOrder', `${license()}<Order guid="${guid}"/>${dishes}`)
  expect(answer.attribute('Status')).toBe('Ok')
  expect(domain.orders.list()[0]?.packages).toHaveLength(1)
  expect(domain.licences.instances()).toEqual([{ guid: instance, last: 0 }])
})

test.each(['first', 'second'] as const)(
  'White Server makes one order of one original number, whether the %s answer arrives',
  async (answer) => {
    const simulator = createSimulator()
    const { token, url: baseUrl } = simulator.info().whiteServer
    const client = new WhiteServerClient({ token, baseUrl, objectId: 199990001, fetch: simulator.fetch })
    simulator.faults.add({ kind: 'duplicate', answer, command: 'CreateOrder', times: 1 })
    const wish = anOrder().withDish().numbered('SHOP-1').forWhiteServer(simulator)
    const [outcome] = await Promise.allSettled([client.createOrder(wish)])
    expect(simulator.domain.orders.list()).toHaveLength(1)
    expect(outcome?.status).toBe(answer === 'first' ? 'fulfilled' : 'rejected')
  },
)

test('Delivery takes an order twice, because its guest may want two', async () => {
  const simulator = createSimulator()
  const { url: baseUrl, ...delivery } = simulator.info().delivery
  const client = new DeliveryClient({ ...delivery, baseUrl, fetch: simulator.fetch })
  simulator.faults.add({ kind: 'duplicate', command: 'orders-create', times: 1 })
  await client.orders.create(anOrder().withDish().forDelivery(simulator))
  expect(simulator.domain.deliveryDesk.all()).toHaveLength(2)
})
