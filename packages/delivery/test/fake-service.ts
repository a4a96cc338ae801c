import { ManualClock } from '@rkeeper-kit/core'
import { DeliveryClient, type DeliveryClientOptions } from '@rkeeper-kit/delivery'

/** A call as the fake received it. */
export interface Received {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
  readonly json: unknown
}

/** Answers a call; may throw to break the connection. */
export type Answer = (call: Received) => Response | Promise<Response>

export const ok = (result: unknown, status = 200): Response => Response.json({ result }, { status })

export const failure = (code: string, msg: string, status = 500): Response =>
  Response.json({ code, msg, requestId: '0HMGNRL7KKKDF:00000001', errors: null }, { status })

/** A `fetch` that issues tokens by itself and answers the API calls in the order given; the last answer repeats. */
export class FakeService {
  readonly clock = new ManualClock()
  readonly tokenCalls: Received[] = []
  readonly calls: Received[] = []
  readonly #answers: Answer[]
  token: Answer = () =>
    Response.json({ access_token: `token-${this.tokenCalls.length}`, expires_in: 3600, token_type: 'Bearer' })

  constructor(...answers: Answer[]) {
    this.#answers = answers
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    const body = await request.text()
    const received: Received = {
      method: request.method,
      url: new URL(request.url),
      headers: request.headers,
      body,
      json: request.headers.get('content-type')?.includes('json') ? JSON.parse(body) : undefined,
    }
    if (received.url.pathname === '/connect/token') {
      this.tokenCalls.push(received)
      return this.token(received)
    }
    this.calls.push(received)
    const answer = this.#answers[Math.min(this.calls.length, this.#answers.length) - 1]
    if (!answer) throw new TypeError('the fake has no answer')
    return answer(received)
  }

  client(options: Partial<DeliveryClientOptions> = {}): DeliveryClient {
    return new DeliveryClient({
      clientId: 'connection-1',
      clientSecret: 'very-secret-value',
      fetch: this.fetch,
      clock: this.clock,
      random: () => 0,
      ...options,
    })
  }
}

/** An order as the service sends it. */
export function wireOrder(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    orderId: '107',
    orderStatusId: 4,
    orderStatusName: 'Transferred to the kitchen',
    comment: '',
    guest: { email: null, phone: '70000000001', firstName: 'Ada', lastName: '' },
    corporationId: 'c0a80000-0001-4000-8000-000000000001',
    restaurantId: '6b8d0a0e-6f7d-4a5c-9a51-0e8a7a2f1c11',
    tableCode: null,
    createdAt: '2026-01-01T00:00:00.000+00:00',
    updatedAt: '2026-01-01T00:00:00.000+00:00',
    completedAt: null,
    orderSourceId: 'connection-1',
    orderSourceName: 'Site',
    fullAmount: 690.5,
    amount: 540.5,
    changeFrom: 0,
    deliveryAmount: 150,
    address: null,
    expectedAt: '2026-01-01T01:00:00.000+00:00',
    isLate: false,
    isAttention: null,
    courierId: null,
    courierName: null,
    dishList: [
      {
        id: 'dish-1',
        name: 'Pea soup',
        price: 240.25,
        measure: { value: 0, unit: '' },
        quantity: 1.5,
        ingredients: [{ id: 17, name: 'Croutons', price: '30', quantity: 1 }],
      },
    ],
    expeditionType: 'pickup',
    paymentTypeId: 'card',
    persons: 2,
    rejectionReason: null,
    paymentStatus: 'notPaid',
    payments: null,
    restaurantCode: 199900001,
    qmsId: null,
    ...changes,
  }
}
