import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ManualClock } from '@rkeeper-kit/core'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  createEventReceiver,
  type EventReceiverOptions,
  hmacSha256,
  memoryOfLast,
  type NodeRequest,
  type NodeResponse,
  toExpressHandler,
  toNodeListener,
  type WhiteServerEvent,
} from './index.ts'

const secret = 'made-up'
const guid = '31ee5577-0000-4b5c-bad3-000000000001'
const receivedAt = '2026-03-02T12:36:51.7032158+03:00'
const now = Date.parse(receivedAt) + 1000
const statusResponse = {
  originalOrderId: 'SHOP-1',
  orderGuid: '5e964af3-6e1d-4661-8db1-08d897c7079a',
  status: { value: 'Complited', isBillPrinted: true },
}
const bodyOf = (eventType: string, response: unknown, eventGuid = guid) =>
  JSON.stringify({
    responseEventCommon: {
      objectId: 199990001,
      eventGuid,
      dateTimeServerReceiveEventFromAgent: receivedAt,
      eventType,
    },
    response,
  })
const signed = (body: string, key = secret) => createHmac('sha256', key).update(body).digest('base64')
const request = (body: string, signature = signed(body)) =>
  new Request('http://localhost/events', { method: 'POST', body, headers: { signature } })

function receiverOf(options: Partial<EventReceiverOptions> = {}) {
  const events: WhiteServerEvent[] = []
  const receiver = createEventReceiver({
    verify: hmacSha256(secret),
    clock: new ManualClock(now),
    onEvent: (event) => void events.push(event),
    ...options,
  })
  const post = async (body: string, signature?: string) =>
    (await receiver.fetch(request(body, signature))).status
  return { receiver, events, post }
}

describe('an event', () => {
  it('of each documented kind comes typed, money as Money', async () => {
    const { post, events } = receiverOf()
    const order = {
      ...statusResponse,
      products: [
        { id: '17', price: '100.5', quantity: 1.5, ingredients: [{ id: 3, quantity: 1, price: 0 }] },
      ],
      price: { total: 150.75, sumToPay: 0 },
      appliedPayments: [{ amount: 150.75, guid, payType: 'Cash' }],
    }
    expect(await post(bodyOf('OrderChanged', order, 'a'))).toBe(204)
    expect(await post(bodyOf('OrderStatusChanged', statusResponse, 'b'))).toBe(204)
    expect(await post(bodyOf('MenuReferencesChanged', { newVersion: 77 }, 'c'))).toBe(204)
    expect(await post(bodyOf('TableOnFire', { hot: true }, 'd'))).toBe(204)
    expect(events).toMatchObject([
      {
        eventType: 'OrderChanged',
        receivedAt,
        order: { products: [{ price: 10050, quantity: 1500 }], price: { total: 15075 } },
      },
      { eventType: 'OrderStatusChanged', order: { status: { value: 'Complited' } } },
      { eventType: 'MenuReferencesChanged', newVersion: 77 },
      { eventType: 'other', name: 'TableOnFire', response: { hot: true } },
    ])
  })

  it('with a wrong signature, or without one, is refused before it is read', async () => {
    const { post, events, receiver } = receiverOf()
    const body = bodyOf('OrderStatusChanged', statusResponse)
    for (const signature of [signed(body, 'other'), signed(`${body} `), 'not base64!', ''])
      expect(await post(body, signature)).toBe(401)
    const bare = new Request('http://localhost/', { method: 'POST', body })
    expect((await receiver.fetch(bare)).status).toBe(401)
    expect(events).toEqual([])
  })

  it('is accepted under the old and the new secret while the secret changes', async () => {
    const { post } = receiverOf({ verify: hmacSha256('new', secret) })
    const body = bodyOf('OrderStatusChanged', statusResponse)
    expect(await post(body, signed(body, 'new'))).toBe(204)
    expect(await post(body, signed(body))).toBe(204)
  })

  it('that comes again is handled once, also when both come at a time', async () => {
    const { post, events } = receiverOf()
    const body = bodyOf('OrderStatusChanged', statusResponse)
    expect(await Promise.all([post(body), post(body), post(body)])).toEqual([204, 204, 204])
    expect(await post(body)).toBe(204)
    expect(events).toHaveLength(1)
  })

  it('whose handling failed is asked for again, and then handled', async () => {
    let times = 0
    const { post } = receiverOf({
      onEvent: () => {
        times += 1
        if (times === 1) throw new Error('database away')
      },
    })
    const body = bodyOf('OrderStatusChanged', statusResponse)
    expect(await post(body)).toBe(500)
    expect(await post(body)).toBe(204)
    expect(await post(body)).toBe(204)
    expect(times).toBe(2)
  })

  it('that was recorded long ago is of no use, however little is remembered', async () => {
    const { post, events } = receiverOf({
      memory: memoryOfLast(1),
      clock: new ManualClock(now + 8 * 24 * 3600_000),
    })
    expect(await post(bodyOf('OrderStatusChanged', statusResponse))).toBe(204)
    expect(events).toEqual([])
  })

  it.each([
    ['no JSON', 'hello'],
    ['no head', '{"response":{}}'],
    ['no GUID', bodyOf('OrderStatusChanged', statusResponse, '')],
    ['no status', bodyOf('OrderStatusChanged', { orderGuid: guid })],
    [
      'a sum that is none',
      bodyOf('OrderChanged', { ...statusResponse, products: [], price: { sumToPay: 'x' } }),
    ],
    ['no version', bodyOf('MenuReferencesChanged', {})],
  ])('with %s is answered 400', async (_name, body) => {
    const { post, events } = receiverOf()
    expect(await post(body)).toBe(400)
    expect(events).toEqual([])
  })

  it('is taken by POST only, and up to a size', async () => {
    const { receiver, post } = receiverOf({ bodyLimit: 100 })
    expect((await receiver.fetch(new Request('http://localhost/'))).status).toBe(405)
    expect(await post(bodyOf('OrderStatusChanged', statusResponse))).toBe(413)
  })
})

describe('the adapters', () => {
  it('for node:http takes events over a socket', async () => {
    const { receiver, events } = receiverOf()
    const server = createServer((incoming, outgoing) => void toNodeListener(receiver)(incoming, outgoing))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const body = bodyOf('OrderStatusChanged', statusResponse)
    const answer = await fetch(url, { method: 'POST', body, headers: { signature: signed(body) } })
    expect(answer.status).toBe(204)
    expect((await fetch(url)).status).toBe(405)
    expect(events).toHaveLength(1)
  })

  it('for Express takes a raw body, and says what is wrong with a parsed one', async () => {
    const { receiver, events } = receiverOf()
    const handler = toExpressHandler(receiver)
    const body = bodyOf('OrderStatusChanged', statusResponse)
    const call = (given: unknown) =>
      new Promise<number | Error>((resolve) => {
        const response: NodeResponse = {
          statusCode: 0,
          setHeader: () => undefined,
          end: () => resolve(response.statusCode),
        }
        const incoming = {
          method: 'POST',
          headers: { signature: signed(body) },
          body: given,
          readableEnded: true,
        } as unknown as NodeRequest
        handler(incoming, response, (error) => resolve(error as Error))
      })
    expect(await call(Buffer.from(body))).toBe(204)
    expect(events).toHaveLength(1)
    expect(String(await call(JSON.parse(body)))).toContain('before express.json()')
  })
})
