import {
  isAuthenticationError,
  isInvalidRequestError,
  isOutcomeUnknownError,
  isRateLimitError,
  isUnavailableError,
  isUnexpectedResponseError,
  Money,
  Quantity,
} from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { common, cut, failure, fakeServer, json, objectId, refused, taskGuid } from '../test/fake-server.ts'
import { defineTask } from './tasks/index.ts'

const restaurant = {
  ...common('GetRestaurantInfo'),
  taskResponse: { restaurant: { name: 'Cafe', halls: [] } },
}
const created = {
  ...common('CreateOrder'),
  taskResponse: { order: { orderGuid: taskGuid, status: { value: 'Created', isBillPrinted: false } } },
}
const order = { originalOrderId: 'SHOP-1', products: [{ id: '17', quantity: Quantity.one }] }
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('the call should have failed'),
    (error: unknown) => error as Error & Record<string, unknown>,
  )

describe('a request', () => {
  it('goes to the documented path with the raw token and the documented envelope', async () => {
    const { client, requests } = fakeServer([restaurant])
    await client.getRestaurantInfo()
    expect(requests[0]?.url).toBe('https://ws.ucs.ru/wsserverlp/api/v2/aggregators/Create')
    expect(requests[0]?.headers.get('AggregatorAuthentication')).toBe('key-1')
    expect(requests[0]?.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(requests[0]?.body).toEqual({
      taskType: 'GetRestaurantInfo',
      params: { sync: { objectId, timeout: 120 } },
    })
  })

  it('takes restaurant, system and time limit from the call before those of the client', async () => {
    const { client, requests } = fakeServer([restaurant], { agentTimeout: 60 })
    await client.getRestaurantInfo({ objectId: 199990002, agentTimeout: 180, systemName: 'MID2' })
    expect(requests[0]?.body.params.sync).toEqual({ objectId: 199990002, timeout: 180, systemName: 'MID2' })
  })

  it('asks the restaurant to answer before a shorter HTTP timeout ends', async () => {
    const { client, requests } = fakeServer([restaurant])
    await client.getRestaurantInfo({ timeout: 30_000 })
    expect(requests[0]?.body.params.sync).toEqual({ objectId, timeout: 24 })
  })

  it('without any objectId is refused before it is sent', async () => {
    const { client, requests } = fakeServer([restaurant])
    const bare = fakeServer([restaurant], { objectId: undefined as never })
    const error = await caught(bare.client.getRestaurantInfo())
    expect(isInvalidRequestError(error) && error.message).toContain('objectId')
    expect(bare.requests).toEqual([])
    await client.getRestaurantInfo()
    expect(requests).toHaveLength(1)
  })

  it('sends money and quantities as decimal numbers and dish ids as numbers, and leaves the rest alone', async () => {
    const { client, requests } = fakeServer([created])
    await client.createOrder({
      order: {
        products: [
          {
            id: '17',
            quantity: Quantity.fromDecimal(1.5),
            price: Money.fromDecimal('449.35'),
            ingredients: [
              { id: 9, quantity: Quantity.one, ingredients: [{ id: '8', quantity: Quantity.one }] },
            ],
          },
        ],
        prePayments: [{ amount: Money.fromHundredths(45050), currency: 'abc' }],
        price: { total: Money.fromHundredths(45050) },
        comment: 'no onion',
      },
    })
    expect(requests[0]?.body.params.order).toEqual({
      products: [
        {
          id: 17,
          quantity: 1.5,
          price: 449.35,
          ingredients: [{ id: 9, quantity: 1, ingredients: [{ id: 8, quantity: 1 }] }],
        },
      ],
      prePayments: [{ amount: 450.5, currency: 'abc' }],
      price: { total: 450.5 },
      comment: 'no onion',
    })
  })
})

describe('an answer', () => {
  it('has its prices as money, whether the server writes texts or numbers, and keeps unknown fields', async () => {
    const product = {
      id: '17',
      categoryId: '1',
      name: 'Soup',
      price: '449.35',
      originalPrice: 500,
      newField: 7,
    }
    const menu = {
      categories: [],
      products: [product],
      ingredientsSchemes: [],
      ingredientsGroups: [],
      ingredients: [{ id: '9', name: 'Ice', price: '0' }],
      something: { new: true },
    }
    const { client } = fakeServer([{ ...common('GetMenu'), taskResponse: { lastUpdatedAt: 'now', menu } }])
    const answer = await client.getMenu()
    expect(answer.menu.products[0]).toEqual({ ...product, price: 44935, originalPrice: 50000 })
    expect(answer.menu.ingredients[0]?.price).toBe(Money.zero)
    expect(answer.menu).toHaveProperty('something.new', true)
  })

  it('of a read that misses what the documentation promises is an UnexpectedResponseError naming the field', async () => {
    const { client } = fakeServer([{ ...common('GetMenu'), taskResponse: { menu: { categories: [] } } }])
    const error = await caught(client.getMenu())
    expect(isUnexpectedResponseError(error) && error.message).toContain('taskResponse.menu.products')
  })

  it('of a write that is not understood leaves the outcome unknown', async () => {
    const { client } = fakeServer([common('CreateOrder')])
    const error = await caught(client.createOrder({ order }))
    expect(isOutcomeUnknownError(error) && error.message).toContain('originalOrderId SHOP-1')
  })

  it('can be had with its head and its untouched contents', async () => {
    const { client } = fakeServer([restaurant])
    const GetTableList = defineTask<object, { restaurant: { name: string } }>({
      taskType: 'GetTableList',
      effect: 'read',
    })
    const answer = await client.runWithResponse(GetTableList, {})
    expect(answer.responseCommon.taskGuid).toBe(taskGuid)
    expect(answer.result.restaurant.name).toBe('Cafe')
    expect(answer.taskResponse).toEqual(restaurant.taskResponse)
  })

  it('with another HTTP status is read all the same when it explains itself', async () => {
    const { client } = fakeServer([json({ error: { wsError: { code: 'AuthFailed' } } }, 401)])
    expect(isAuthenticationError(await caught(client.getMenu()))).toBe(true)
  })

  it.each([
    [401, isAuthenticationError],
    [403, isAuthenticationError],
    [404, isInvalidRequestError],
    [415, isInvalidRequestError],
    [302, isInvalidRequestError],
    [500, isUnavailableError],
    [503, isUnavailableError],
  ])('with HTTP %i and a page instead of JSON becomes the error of that status', async (status, guard) => {
    const { client } = fakeServer(() => new Response('<html>', { status }))
    expect(guard(await caught(client.getMenu()))).toBe(true)
  })

  it('with HTTP 500 to a write leaves the outcome unknown', async () => {
    const { client, requests } = fakeServer([new Response('oops', { status: 500 })])
    expect(isOutcomeUnknownError(await caught(client.createOrder({ order })))).toBe(true)
    expect(requests).toHaveLength(1)
  })

  it('that is not JSON is not understood', async () => {
    const { client } = fakeServer([new Response('hello')])
    expect(isUnexpectedResponseError(await caught(client.getMenu()))).toBe(true)
  })
})

describe('repeating', () => {
  it('tries a read again after a broken connection', async () => {
    const { client, requests } = fakeServer([cut(), restaurant])
    await client.getRestaurantInfo()
    expect(requests).toHaveLength(2)
  })

  it('never sends a write again whose answer was lost, and says how to find out', async () => {
    const { client, requests } = fakeServer([cut(), created])
    const error = await caught(client.createOrder({ order: { ...order, withRkId: 'my-guid' } }))
    expect(isOutcomeUnknownError(error)).toBe(true)
    expect(error.message).toContain('GetOrder with the orderGuid my-guid')
    expect(error.details).toMatchObject({ withRkId: 'my-guid', originalOrderId: 'SHOP-1', objectId })
    expect(requests).toHaveLength(1)
  })

  it('sends a write again that never left', async () => {
    const { client, requests } = fakeServer([refused(), created])
    await client.createOrder({ order })
    expect(requests).toHaveLength(2)
  })

  it('does not repeat where the call says so', async () => {
    const { client, requests } = fakeServer([cut(), restaurant])
    expect(isUnavailableError(await caught(client.getRestaurantInfo({ retries: 0 })))).toBe(true)
    expect(requests).toHaveLength(1)
  })

  it('does not repeat a read for which the restaurant did not answer in time', async () => {
    const { client, requests } = fakeServer([failure({ code: 'Timeout' }), restaurant])
    expect(isUnavailableError(await caught(client.getMenu()))).toBe(true)
    expect(requests).toHaveLength(1)
  })

  it('tells hooks which attempt it is', async () => {
    const seen: string[] = []
    const { client } = fakeServer([cut(), restaurant], {
      hooks: {
        onRequest: ({ attempt }) => seen.push(`request ${attempt}`),
        onRetry: ({ attempt }) => seen.push(`retry after ${attempt}`),
      },
    })
    await client.getRestaurantInfo()
    expect(seen).toEqual(['request 1', 'retry after 1', 'request 2'])
  })
})

describe('the limit of the licence', () => {
  const envelope = { error: { wsError: { code: 'BadRequest', extCode: 'RequestLimit', desc: 'too many' } } }

  it('makes the sixth call of a test licence wait for a window to pass', async () => {
    const { client, clock, requests } = fakeServer(() => restaurant, { license: 'test' })
    const calls = Array.from({ length: 7 }, () => client.getRestaurantInfo())
    while (requests.length < 5) await clock.advance(0)
    expect(client.limiter.length).toBe(2)
    await Promise.all(calls.slice(0, 5))
    await clock.advance(59_000)
    expect(requests).toHaveLength(5)
    await clock.advance(2_000)
    await Promise.all(calls)
    expect(requests).toHaveLength(7)
  })

  it('is used by orders before menus, whoever asked first, unless the call says otherwise', async () => {
    const { client, clock, requests } = fakeServer(
      ({ body }) => (body.taskType === 'CreateOrder' ? created : restaurant),
      { limit: { requests: 1, windowMs: 60_000 } },
    )
    await client.getRestaurantInfo()
    const calls = [
      client.getMenu().catch(() => undefined),
      client.getStopList({ mode: 'sync' }).catch(() => undefined),
      client.createOrder({ order }),
      client.getRestaurantInfo({ priority: 'high' }),
    ]
    while (requests.length < 5) {
      await new Promise((resolve) => setImmediate(resolve))
      await clock.advance(10_000)
    }
    await Promise.all(calls)
    expect(requests.slice(1).map(({ body }) => body.taskType)).toEqual([
      'CreateOrder',
      'GetRestaurantInfo',
      'GetStopList',
      'GetMenu',
    ])
  })

  it('is shared by the restaurants in turns', async () => {
    const { client, clock, requests } = fakeServer(() => restaurant, {
      limit: { requests: 1, windowMs: 60_000 },
    })
    const of = (id: number) => client.getRestaurantInfo({ objectId: id })
    const calls = [of(199990001), of(199990001), of(199990001), of(199990002)]
    while (requests.length < 4) {
      await new Promise((resolve) => setImmediate(resolve))
      await clock.advance(10_000)
    }
    await Promise.all(calls)
    const asked = requests.map(({ body }) => (body.params.sync as { objectId: number }).objectId % 10)
    expect(asked).toEqual([1, 1, 2, 1])
  })

  it('lets go of a queued call when it is aborted, with the reason, even for a write', async () => {
    const { client, requests } = fakeServer(() => restaurant, { limit: { requests: 1, windowMs: 60_000 } })
    await client.getRestaurantInfo()
    const abort = new AbortController()
    const queued = caught(client.createOrder({ order }, { signal: abort.signal }))
    abort.abort(new Error('guest left'))
    expect((await queued).message).toBe('guest left')
    expect(client.limiter.length).toBe(0)
    expect(requests).toHaveLength(1)
  })

  it.each([
    ['HTTP 429', () => json(envelope, 429, { 'retry-after': '30' }), 30_000],
    ['HTTP 200 with the envelope alone', () => json(envelope, 200), 60_000],
  ])(
    'that the server enforces by %s is waited for, also by other calls, and then the write is sent again',
    async (_name, limited, wait) => {
      const { client, clock, requests } = fakeServer((request) =>
        requests.length === 1 ? limited() : request.body.taskType === 'CreateOrder' ? created : restaurant,
      )
      const call = client.createOrder({ order })
      while (clock.sleeping === 0) await new Promise((resolve) => setImmediate(resolve))
      const other = client.getRestaurantInfo()
      await clock.advance(wait - 1)
      expect(requests).toHaveLength(1)
      await clock.advance(1)
      await Promise.all([call, other])
      expect(requests.map(({ body }) => body.taskType)).toEqual([
        'CreateOrder',
        'CreateOrder',
        'GetRestaurantInfo',
      ])
    },
  )

  it('never stops everybody for longer than the longest wait that is set', async () => {
    const { client, clock, requests } = fakeServer(() =>
      requests.length === 1 ? json(envelope, 429, { 'retry-after': '3600' }) : restaurant,
    )
    expect(isRateLimitError(await caught(client.getMenu()))).toBe(true)
    const next = client.getRestaurantInfo()
    await clock.advance(60_000)
    await next
  })

  it('is a RateLimitError with codes, text and time when there are no repeats left', async () => {
    const { client } = fakeServer(() => json(envelope, 429, { 'retry-after': '30' }), { retry: { limit: 0 } })
    const error = await caught(client.getMenu())
    expect(isRateLimitError(error) && error.retryAfter).toBe(30_000)
    expect(error).toMatchObject({ code: 'BadRequest', serverText: 'too many' })
    expect(error.details).toMatchObject({ extCode: 'RequestLimit' })
    expect(
      await caught(fakeServer(() => json(envelope, 200), { retry: { limit: 0 } }).client.getMenu()),
    ).toMatchObject({
      name: 'RateLimitError',
      retryAfter: 60_000,
    })
  })
})

describe('secrets', () => {
  it('stay out of errors and logs', async () => {
    const lines: unknown[] = []
    const log = (...line: unknown[]) => void lines.push(line)
    const { client } = fakeServer([cut(), new Response('the token key-1 is bad', { status: 500 })], {
      logger: { debug: log, info: log, warn: log, error: log },
    })
    const error = await caught(client.getMenu())
    expect(JSON.stringify([lines, error.message])).not.toContain('key-1')
    expect(lines.length).toBeGreaterThan(0)
  })
})
