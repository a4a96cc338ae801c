import { DeliveryClient } from '@rkeeper-kit/delivery'
import { anOrder } from '@rkeeper-kit/simulator/testing'
import { expect, test } from '@rkeeper-kit/simulator/testing/vitest'
import { settle } from './settle.ts'

// As in production: no address of a simulator anywhere.
const shopIn = ({ clientId, clientSecret }: { clientId: string; clientSecret: string }) =>
  new DeliveryClient({ clientId, clientSecret, retry: { baseDelay: 0 } })

test('an order is paid once and closed in Delivery and at the till', async ({ simulator, vendor }) => {
  const { orderId } = await anOrder().withDish(undefined, 2).takenInDelivery(simulator)
  await settle(shopIn(vendor.info.delivery), orderId, simulator.info().samples.currencies[0]?.guid ?? '')
  expect(simulator).toHavePaidOnce(orderId)
  expect(simulator).toHaveClosed(orderId)
  expect(simulator).toHaveNoWarnings()
})

test('an answer lost on the way costs the guest nothing twice', async ({ simulator, vendor }) => {
  const { orderId } = await anOrder().takenInDelivery(simulator)
  simulator.faults.add({ protocol: 'delivery', command: 'orders-pay', kind: 'drop-after', times: 1 })
  await settle(shopIn(vendor.info.delivery), orderId, simulator.info().samples.currencies[0]?.guid ?? '')
  expect(simulator).toHavePaidOnce(orderId)
  expect(simulator).toHaveReceived({ protocol: 'delivery', command: 'orders-pay' }, 1)
})

test('a job that the queue repeats changes nothing', async ({ simulator, vendor }) => {
  const { orderId } = await anOrder().takenInDelivery(simulator)
  const shop = shopIn(vendor.info.delivery)
  const currency = simulator.info().samples.currencies[0]?.guid ?? ''
  await settle(shop, orderId, currency)
  await settle(shop, orderId, currency)
  expect(simulator).toHavePaidOnce(orderId)
})
