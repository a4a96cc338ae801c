import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openAggregator } from './opened-aggregator.ts'
import { createService } from './service.ts'

async function openService() {
  const opened = openAggregator()
  const server = createService(opened.aggregator).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const call = async (path: string, method = 'GET', body?: object) => {
    const response = await fetch(url + path, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    return { status: response.status, body: await response.json().catch(() => undefined) }
  }
  return { ...opened, call }
}

test('an app reads the menu, orders twice by mistake, and sees one order', async () => {
  const { call, dishId, simulator } = await openService()
  const menu = await call('/menu')
  expect(menu.body).toContainEqual(expect.objectContaining({ id: dishId, soldOut: false }))
  const items = [{ id: dishId, portions: 2 }]
  const placed = await call('/orders/A-1', 'PUT', { items })
  expect(placed).toEqual({ status: 200, body: { id: 'A-1', state: 'placed', status: 'Created' } })
  expect(await call('/orders/A-1', 'PUT', { items })).toEqual(placed)
  expect(await call('/orders/A-1')).toEqual(placed)
  expect(simulator.domain.orders.list()).toHaveLength(1)
})

test('what is not an order is refused, and an event without a signature too', async () => {
  const { call, dishId } = await openService()
  for (const items of [undefined, [], [{ id: 1, portions: 1 }], [{ id: dishId, portions: -1 }]])
    expect((await call('/orders/A-1', 'PUT', { items })).status).toBe(400)
  expect((await call('/orders/A-1', 'PUT', { items: [{ id: '0', portions: 1 }] })).status).toBe(422)
  expect((await call('/orders/A-2')).status).toBe(404)
  expect((await call('/events', 'POST', {})).status).toBe(401)
})

test('an order whose answer was lost is accepted, and known at the next look', async () => {
  const { call, dishId, simulator } = await openService()
  simulator.faults.add({ protocol: 'white-server', command: 'CreateOrder', kind: 'drop-after', times: 1 })
  const items = [{ id: dishId, portions: 1 }]
  expect((await call('/orders/A-1', 'PUT', { items })).status).toBe(202)
  expect((await call('/orders/A-1', 'PUT', { items })).status).toBe(200)
})

test('a restaurant that was never there is told as such', async () => {
  const { call, simulator } = await openService()
  simulator.faults.add({ protocol: 'white-server', command: 'GetMenu', kind: 'drop-before', times: 1 })
  expect((await call('/menu')).status).toBe(503)
  expect((await call('/menu')).status).toBe(200)
})
