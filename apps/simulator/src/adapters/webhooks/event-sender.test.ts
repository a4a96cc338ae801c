import { createHash } from 'node:crypto'
import { Money, Quantity } from '@rkeeper-kit/core'
import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import {
  createEventReceiver,
  type EventReceiverOptions,
  hmacSha256,
  type WhiteServerEvent,
} from '@rkeeper-kit/ws-client/events'
import { describe, expect, it } from 'vitest'
import type { SettingsPatch } from '../../core/settings.ts'
import { createSimulator, type Simulator } from '../../simulator.ts'

const start = Date.UTC(2026, 2, 2, 12)

/** An aggregator that receives events in process, and asks for the order before it answers. */
function aggregator(
  settings: Record<string, unknown> = {},
  options: Partial<EventReceiverOptions> & { readonly answers?: (Response | Error)[] } = {},
) {
  const events: WhiteServerEvent[] = []
  const requests: { at: number; body: string; signature: string | null }[] = []
  const patch: SettingsPatch = { whiteServer: { eventUrl: 'http://localhost:8080/events', ...settings } }
  const simulator: Simulator = createSimulator({
    now: start,
    frozen: true,
    settings: patch,
    webhookFetch: async (input, init) => {
      const request = new Request(input, init)
      requests.push({
        at: simulator.clock.now() - start,
        body: await request.clone().text(),
        signature: request.headers.get('signature'),
      })
      const answer = options.answers?.shift()
      if (answer instanceof Error) throw answer
      return answer ?? receiver.fetch(request)
    },
  })
  const { whiteServer, objects, samples } = simulator.info()
  const client = new WhiteServerClient({
    token: whiteServer.token,
    objectId: objects[0]?.objectId ?? 0,
    baseUrl: whiteServer.url,
    fetch: simulator.fetch,
  })
  const receiver = createEventReceiver({
    verify: hmacSha256('simulated-event-secret'),
    clock: { now: () => simulator.clock.now(), sleep: () => Promise.resolve() },
    onEvent: async (event) => {
      events.push(event)
      if ('order' in event) await client.getOrder({ orderGuid: event.order.orderGuid })
    },
    ...options,
  })
  const pass = async (seconds: number) => {
    await simulator.clock.advance(seconds)
    await simulator.webhooks.settled()
  }
  const createOrder = async () => {
    const products = [{ id: samples.dishes[0]?.id ?? 0, quantity: Quantity.one }]
    const { order } = await client.createOrder({ order: { originalOrderId: 'SHOP-1', products } })
    return order.orderGuid ?? ''
  }
  return { simulator, client, events, requests, pass, createOrder, samples }
}

const kinds = (events: readonly WhiteServerEvent[]) => events.map(({ eventType }) => eventType)

describe('events of White Server', () => {
  it('tell of a new order once, of each change, and of the end', async () => {
    const { client, createOrder, events, pass, samples } = aggregator()
    const orderGuid = await createOrder()
    await pass(1)
    expect(kinds(events)).toEqual(['OrderStatusChanged', 'OrderChanged'])
    const price = Money.fromHundredths(samples.dishes[0]?.price ?? 0)
    expect(events[1]).toMatchObject({
      objectId: 199990001,
      order: { originalOrderId: 'SHOP-1', orderGuid, price: { total: price, sumToPay: price } },
    })
    await client.patchOrder({ orderGuid, fields: [{ name: 'Comment', value: 'no onion' }] })
    await pass(1)
    expect(kinds(events).slice(2)).toEqual(['OrderChanged'])
    const currency = samples.currencies[0]?.guid ?? ''
    await client.payOrder({ orderGuid, payments: [{ amount: price, currency }] })
    await pass(1)
    expect(events.slice(3)).toMatchObject([
      { eventType: 'OrderStatusChanged', order: { status: { value: 'Complited' } } },
    ])
  })

  it('tell nothing of an order that was taken back while it was made', async () => {
    const { client, events, pass } = aggregator()
    const products = [
      { id: 1, quantity: Quantity.fromDecimal(1), ingredients: [{ id: 1, quantity: Quantity.one }] },
    ]
    await client.createOrder({ order: { products } }).catch(() => {})
    await pass(1)
    expect(events).toEqual([])
  })

  it('come again, the same, at growing distances on the simulator’s clock, and end', async () => {
    const answers = [
      new Response(null, { status: 500 }),
      new Error('refused'),
      new Response(null, { status: 302 }),
    ]
    const { createOrder, events, pass, requests } = aggregator(
      { eventRetrySeconds: [10, 60] },
      { answers: [...answers] },
    )
    await createOrder()
    await pass(0)
    expect(requests.map(({ at }) => at)).toEqual([0, 0])
    await pass(10)
    await pass(60)
    const first = requests[0]?.body
    const same = requests.filter(
      ({ body, signature }) => body === first && signature === requests[0]?.signature,
    )
    expect(same.map(({ at }) => at)).toEqual([0, 10_000, 70_000])
    expect(events.length).toBeGreaterThan(0)
  })

  it('are signed as the settings say', async () => {
    const plain = aggregator({ eventSignature: 'sha256' })
    await plain.createOrder()
    await plain.pass(0)
    const [request] = plain.requests
    expect(request?.signature).toBe(
      createHash('sha256')
        .update(request?.body ?? '')
        .digest('base64'),
    )
    expect(plain.events).toEqual([])
    const none = aggregator({ eventSignature: 'none' }, { verify: 'none' })
    await none.createOrder()
    await none.pass(0)
    expect(none.requests[0]?.signature).toBeNull()
    expect(none.events).toHaveLength(2)
  })

  it('never leave this machine', async () => {
    const { createOrder, pass, requests, simulator } = aggregator({ eventUrl: 'https://example.com/events' })
    await createOrder()
    await pass(0)
    expect(requests).toEqual([])
    expect(simulator.journal.list().some(({ outcome }) => outcome === 'refused: not this machine')).toBe(true)
  })
})
