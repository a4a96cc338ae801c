import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DeliveryClient } from '@rkeeper-kit/delivery'
import { createWebhookReceiver, type StatusEvent } from '@rkeeper-kit/delivery/webhooks'
import { nodeWebhook } from '@rkeeper-kit/delivery/webhooks/node'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createSimulator, type Simulator } from '../../simulator.ts'
import { anOrder } from '../../testing/index.ts'

const webhookUrl = 'http://localhost:8080/hooks'

/** A shop that receives reports in process, and asks the simulator for the order before it answers. */
function shop(answers: (Response | Error)[] = []) {
  const events: StatusEvent[] = []
  const seen: { url: string; token: string | null; at: number }[] = []
  const receive = createWebhookReceiver({
    token: 'simulated-webhook-token',
    onStatus: async (event) => {
      events.push(event)
      await client().orders.get(event.orderId)
    },
  })
  const made: Simulator = createSimulator({
    now: '2026-03-02T12:00:00Z',
    frozen: true,
    settings: { delivery: { webhookUrl } },
    webhookFetch: async (input, init) => {
      const request = new Request(input, init)
      const token = request.headers.get('authorization')
      seen.push({ url: request.url, token, at: made.clock.now() - Date.UTC(2026, 2, 2, 12) })
      const answer = answers.shift()
      if (answer instanceof Error) throw answer
      return answer ?? receive(request)
    },
  })
  const client = () => {
    const { delivery } = made.info()
    return new DeliveryClient({ ...delivery, baseUrl: delivery.url, fetch: made.fetch })
  }
  const order = async () => (await client().orders.create(anOrder().forDelivery(made))).orderId
  const pass = async (seconds: number) => {
    await made.clock.advance(seconds)
    await made.webhooks.settled()
  }
  return { simulator: made, events, seen, order, pass, client }
}

const statuses = (events: readonly StatusEvent[]) => events.map(({ orderStatusId }) => orderStatusId)

it('reports each status of an order, with token and text', async () => {
  const { events, order, pass, seen } = shop()
  const orderId = await order()
  await pass(5)
  expect(statuses(events)).toEqual([1, 2, 3, 4])
  expect(events[3]).toEqual({
    orderId,
    orderStatusId: 4,
    orderStatusName: 'Transferred to the kitchen',
    phone: '70000000001',
    title: 'Order',
    message: `Order ${orderId}: Transferred to the kitchen`,
  })
  expect(seen[0]).toEqual({ url: webhookUrl, token: 'Bearer simulated-webhook-token', at: 0 })
})

it('sends again on the simulated clock until it is heard, and gives up in the end', async () => {
  const { events, order, pass, seen, simulator } = shop([
    new TypeError('nobody listens'),
    new Response('', { status: 500 }),
    new Response('', { status: 302 }),
  ])
  simulator.configure({ delivery: { webhookStatuses: [1] } })
  await order()
  for (const seconds of [0, 5, 30, 119]) await pass(seconds)
  expect(events).toEqual([])
  await pass(1)
  expect(statuses(events)).toEqual([1])
  expect(seen.map(({ at }) => at)).toEqual([0, 5000, 35_000, 155_000])

  const deaf = shop([new Response('', { status: 500 })])
  deaf.simulator.configure({ delivery: { webhookRetrySeconds: [], webhookStatuses: [1] } })
  await deaf.order()
  await deaf.pass(600)
  const [entry] = deaf.simulator.journal.list({ command: 'webhook-order-status' })
  expect(entry).toMatchObject({ outcome: '500', warnings: ['given up'], protocol: 'delivery' })
  expect(JSON.stringify(entry)).not.toContain('simulated-webhook-token')
})

it.each(['https://shop.example/hooks', 'http://10.0.0.1/', 'http://127.0.0.1.shop.example/', 'nonsense'])(
  'never reports to %s',
  async (address) => {
    const { order, pass, seen, simulator } = shop()
    simulator.configure({ delivery: { webhookUrl: address, webhookRetrySeconds: [] } })
    await order()
    await pass(5)
    expect(seen).toEqual([])
    const entries = simulator.journal.list({ command: 'webhook-order-status' })
    expect(entries.map(({ outcome }) => outcome)).toContain('refused: not this machine')
  },
)

it('reports nothing unless an address is set, and tells of a completion at the till', async () => {
  const { events, order, pass, seen, simulator, client } = shop()
  simulator.configure({ delivery: { webhookUrl: '' } })
  const orderId = await order()
  await pass(5)
  expect(seen).toEqual([])
  simulator.configure({ delivery: { webhookUrl, webhookToken: 'simulated-webhook-token' } })
  const { fullAmount } = await client().orders.get(orderId)
  const code = simulator.info().samples.currencies[0]?.guid ?? ''
  await client().orders.payAndComplete(orderId, [{ code, amount: fullAmount }])
  await pass(0)
  expect(statuses(events)).toEqual([11])
})

it('served over HTTP reports by itself', async () => {
  const events: StatusEvent[] = []
  const receiver = createServer(
    nodeWebhook(createWebhookReceiver({ onStatus: (event) => void events.push(event) })),
  )
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const { port } = receiver.address() as AddressInfo
  const simulator = createSimulator({
    settings: { delivery: { webhookUrl: `http://127.0.0.1:${port}/hooks`, transferSeconds: 0.5 } },
  })
  const server = await simulator.listen({ port: 0 })
  onTestFinished(async () => {
    receiver.close()
    await server.close()
  })
  const { delivery } = simulator.info(server.url)
  await new DeliveryClient({ ...delivery, baseUrl: delivery.url }).orders.create(
    anOrder().forDelivery(simulator),
  )
  await vi.waitFor(() => expect(statuses(events)).toEqual([1, 2, 3, 4]), { timeout: 5000 })
})
