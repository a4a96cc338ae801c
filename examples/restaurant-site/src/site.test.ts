import { Money } from '@rkeeper-kit/core'
import { orderFacts, type Simulator } from '@rkeeper-kit/simulator/testing'
import { expect, test } from '@rkeeper-kit/simulator/testing/vitest'
import { guest, openSite } from './opened-site.ts'

const card = '4242424242424242'
const someone = { name: 'Ada', phone: '+7 000 000-00-01' }

/** An order that the kitchen has and the guest can pay. */
async function orderAtTill(simulator: Simulator) {
  const opened = await openSite(simulator)
  const { add, go } = guest(opened.url)
  await add('Chicken Kiev')
  await add('Chicken Kiev')
  const { path } = await go('/orders', someone)
  await simulator.clock.advance(5)
  const [order] = simulator.domain.deliveryDesk.all()
  if (!order) throw new Error('Delivery has no order.')
  return { ...opened, go, path, orderId: order.orderId }
}

test('a guest orders, pays and sees the order completed', async ({ simulator }) => {
  const { url } = await openSite(simulator)
  const { add, go } = guest(url)
  await add('Chicken Kiev')
  await add('Berry mors')
  expect((await go('/basket')).text).toContain('1 × Chicken Kiev')
  const placed = await go('/orders', someone)
  expect(placed.text).toContain('Taken at the restaurant')
  expect(placed.text).not.toContain('Card number')

  await simulator.clock.advance(5)
  expect((await go(placed.path)).text).toContain('Card number')
  const paid = await go(`${placed.path}/pay`, { card })
  expect(paid.path).toBe(placed.path)
  expect(paid.text).toContain('Completed')
  const [order] = simulator.domain.deliveryDesk.all()
  expect(order?.guest?.phone).toBe('70000000001')
  expect(simulator).toHavePaidOnce(order?.orderId ?? '')
  expect(simulator).toHaveClosed(order?.orderId ?? '')
  expect(simulator).toHaveNoWarnings()
  expect((await go('/basket')).text).toContain('Nothing in it yet')
})

test('a declined card takes nothing, and another card pays', async ({ simulator }) => {
  const { acquirer, go, orderId, path } = await orderAtTill(simulator)
  expect((await go(`${path}/pay`, { card: '4242424242420000' })).text).toContain('declined')
  expect(simulator).toHaveNotPaid(orderId)
  expect(acquirer.taken(orderId)).toBe(Money.zero)
  await go(`${path}/pay`, { card })
  expect(simulator).toHavePaidOnce(orderId)
})

test('two clicks on the button are one payment', async ({ simulator }) => {
  const { acquirer, go, orderId, path } = await orderAtTill(simulator)
  await Promise.all([go(`${path}/pay`, { card }), go(`${path}/pay`, { card })])
  await go(`${path}/pay`, { card })
  expect(simulator).toHavePaidOnce(orderId)
  expect(acquirer.taken(orderId)).toBe(orderFacts(simulator, orderId).due)
})

test.each(['orders-pay', 'orders-complete'])('a lost answer to %s costs nothing twice', async (command) => {
  const { createSimulator } = await import('@rkeeper-kit/simulator')
  const simulator = createSimulator()
  const { acquirer, go, orderId, path } = await orderAtTill(simulator)
  simulator.faults.add({ protocol: 'delivery', command, kind: 'drop-after', times: 1 })
  expect((await go(`${path}/pay`, { card })).text).toContain('Completed')
  expect(simulator).toHavePaidOnce(orderId)
  expect(acquirer.taken(orderId)).toBe(orderFacts(simulator, orderId).due)
})

test('money goes back when the restaurant has cancelled meanwhile', async ({ simulator }) => {
  const { acquirer, go, orderId, path } = await orderAtTill(simulator)
  simulator.domain.orders.void({ guid: orderFacts(simulator, orderId).till?.guid ?? '' }, {})
  expect((await go(`${path}/pay`, { card })).text).toContain('on its way back')
  expect(acquirer.taken(orderId)).toBe(Money.zero)
  expect(simulator).toHaveCancelled(orderId)
})

test('what Delivery says of a wrong order is shown, and the basket stays', async ({ simulator }) => {
  const { url } = await openSite(simulator)
  const { add, go } = guest(url)
  await add('Chicken Kiev')
  const refused = await go('/orders', { name: 'Ada', phone: '12' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('not a valid phone number')
  expect(refused.text).toContain('1 × Chicken Kiev')
})

test('a sold-out dish is not offered, and text of guests and cookies is never HTML', async ({
  simulator,
}) => {
  const { url } = await openSite(simulator)
  const kiev = simulator.domain.menu.dishes().find(({ item }) => item.name === 'Chicken Kiev')
  simulator.domain.menu.setStock(
    [{ dish: { id: kiev?.item.id ?? 0 }, prohibited: true }],
    { id: simulator.info().samples.removalReasons.ImplOnAddDishInStopList?.id ?? 0 },
    { id: simulator.info().samples.cashierId },
  )
  const { add, go } = guest(url)
  expect((await go('/')).text).toMatch(/Chicken Kiev, [\d.]+<\/span><em>sold out/)
  await go('/basket', { dish: '<script>alert(1)</script>' })
  expect((await go('/basket')).text).not.toContain('<script')
  await add('Berry mors')
  const { text } = await go('/orders', { name: '<script>alert(1)</script>', phone: '<b>7' })
  expect(text).not.toMatch(/<script|<b>/)
})

test('an order number opens nobody’s order', async ({ simulator }) => {
  const { orderId, url } = await orderAtTill(simulator)
  const stranger = guest(url)
  for (const path of [`/orders/${orderId}`, '/orders/x', `/orders/${orderId}/pay`])
    expect((await stranger.go(path, path.endsWith('pay') ? { card } : undefined)).status).toBe(404)
})
