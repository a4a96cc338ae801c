import { Quantity } from '@rkeeper-kit/core'
import { describe, expect, test } from 'vitest'
import { plainRequest } from '../../test/support/protocol.ts'
import type { PlainRequest } from '../core/http.ts'
import { createSimulator, type Simulator } from '../simulator.ts'
import type { Route } from './route.ts'
import { routes } from './routes/index.ts'

const noon = '2026-03-02T12:00:00.000Z'

async function call(simulator: Simulator, target: string, body?: unknown, patch: Partial<PlainRequest> = {}) {
  const [method = 'GET', url = ''] = target.split(' ')
  const bytes = new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body))
  const { status, body: text } = await simulator.handle(plainRequest(url, { method, body: bytes, ...patch }))
  return { status, body: JSON.parse(String(text)) }
}

const make = () => createSimulator({ now: noon, frozen: true })

function deliveryOrder({ domain, info }: Simulator): string {
  const { delivery, samples } = info()
  const [dish] = samples.dishes
  if (!dish) throw new Error('no sample dish')
  return domain.deliveryDesk.create({
    sourceId: delivery.sourceId,
    restaurantId: delivery.restaurantId,
    comment: '',
    persons: 1,
    lines: [{ externalId: String(dish.id), quantity: Quantity.one, ingredients: [] }],
    expeditionType: 'pickup',
    soonest: true,
    paymentTypeId: 'cash',
    guest: { phone: '79210000000', firstName: 'Guest', lastName: '', email: null },
  }).orderId
}

function tillOrder({ domain, info }: Simulator): string {
  const [dish] = info().samples.dishes
  const { guid } = domain.orders.create({ table: { code: 1 } })
  domain.orders.savePackage({ guid }, { lines: [{ dish: { id: dish?.id ?? 0 }, quantity: Quantity.one }] })
  return guid
}

/** What has to exist before the example of a route can succeed; answers the parameters to use. */
type Preparation = Record<string, string> | undefined
const preparations: Readonly<Record<string, (simulator: Simulator) => Preparation | Promise<Preparation>>> = {
  'DELETE /_sim/faults/{id}': ({ faults }) => ({ id: faults.add({ kind: 'hang' }).id }),
  'GET /_sim/snapshots/{name}': ({ snapshot }) => {
    snapshot('before-lunch')
    return undefined
  },
  'POST /_sim/snapshots/{name}/restore': ({ snapshot }) => {
    snapshot('before-lunch')
    return undefined
  },
  'GET /_sim/delivery/orders/{id}': (simulator) => ({ id: deliveryOrder(simulator) }),
  'POST /_sim/delivery/orders/{id}/confirm': (simulator) => {
    simulator.configure({ delivery: { confirmation: 'none' } })
    return { id: deliveryOrder(simulator) }
  },
  'POST /_sim/delivery/orders/{id}/take': (simulator) => {
    simulator.configure({ delivery: { acceptance: 'manual' } })
    return { id: deliveryOrder(simulator) }
  },
  'POST /_sim/delivery/orders/{id}/transfer': (simulator) => ({ id: deliveryOrder(simulator) }),
  'POST /_sim/delivery/orders/{id}/status': (simulator) => {
    simulator.configure({ delivery: { confirmation: 'none' } })
    return { id: deliveryOrder(simulator) }
  },
  'POST /_sim/alcohol/pour': ({ domain }) => {
    domain.alcohol.openKeg({ data: btoa('010460000000001521KEG-1'), volume: 30_000, station: { id: 1 } })
    return undefined
  },
  'POST /_sim/till/windows/{id}/close': ({ domain }) => {
    const id = '{5E1F0A3C-7B2D-4C6F-8E9A-0B1C2D3E4F50}'
    void domain.windows.open({ id, url: 'https://form.example.org/', station: { id: 1 } })
    return undefined
  },
  'POST /_sim/integrators/{id}/decision': (simulator) => integratorAfter(simulator, ['']),
  'POST /_sim/integrators/{id}/extend': (simulator) => integratorAfter(simulator, ['', 'decision']),
  'POST /_sim/integrators/{id}/ready': (simulator) => integratorAfter(simulator, ['', 'decision']),
  'POST /_sim/integrators/{id}/production-request': (simulator) =>
    integratorAfter(simulator, ['', 'decision', 'ready']),
  'POST /_sim/integrators/{id}/refuse': (simulator) =>
    integratorAfter(simulator, ['', 'decision', 'ready', 'production-request']),
  'POST /_sim/integrators/{id}/sign': (simulator) =>
    integratorAfter(simulator, ['', 'decision', 'ready', 'production-request']),
  'POST /_sim/integrators/{id}/orders': (simulator) =>
    integratorAfter(simulator, ['', 'decision', 'ready', 'production-request', 'sign']),
  'POST /_sim/integrators/{id}/renewals': (simulator) =>
    integratorAfter(simulator, ['', 'decision', 'ready', 'production-request', 'sign', 'orders']),
  'POST /_sim/integrators/{id}/panel': (simulator) =>
    integratorAfter(simulator, ['', 'decision', 'ready', 'production-request', 'sign']),
  'POST /_sim/till/orders/{guid}/lock': (simulator) => ({ guid: tillOrder(simulator) }),
  'POST /_sim/till/orders/{guid}/void': (simulator) => ({ guid: tillOrder(simulator) }),
  'POST /_sim/till/orders/{guid}/pay': (simulator) => ({ guid: tillOrder(simulator) }),
}

/** An integrator for whom these steps are done, by their examples. */
async function integratorAfter(simulator: Simulator, steps: readonly string[]) {
  for (const step of steps) {
    const path = step === '' ? '/_sim/integrators' : `/_sim/integrators/{id}/${step}`
    const route = routes.find((each) => each.method === 'POST' && each.path === path)
    await call(simulator, `POST ${path.replace('{id}', '1')}`, route?.example?.body)
    if (step === 'production-request') await simulator.clock.advance(6 * 24 * 3600)
  }
  return { id: '1' }
}

function exampleTarget(route: Route, params: Readonly<Record<string, string | number>>): string {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? name))
  const query = new URLSearchParams(
    Object.entries(route.example?.query ?? {}).map(([key, value]) => [key, String(value)]),
  )
  return `${route.method} ${path}${query.size > 0 ? `?${query}` : ''}`
}

describe('the table of control calls', () => {
  test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s answers its example as the OpenAPI document says',
    async (name, route) => {
      const simulator = make()
      const params = { ...route.example?.params, ...(await preparations[name]?.(simulator)) }
      const body = name.endsWith('/status') ? { statusId: 2 } : route.example?.body
      const answer = await call(simulator, exampleTarget(route, params), body)
      expect(answer.body).not.toHaveProperty('error')
      expect(answer.status).toBe(route.answer.status)
      expect(route.answer.schema.parse(answer.body)).toEqual(answer.body)
      expect(simulator.journal.list()).toEqual([])
    },
  )

  test('the served OpenAPI document has every route of the table and no other', async () => {
    const { body } = await call(make(), 'GET /_sim/openapi.json')
    const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(described.toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted())
    expect(body.openapi).toBe('3.1.0')
    const ids = Object.values(body.paths as Record<string, Record<string, { operationId: string }>>).flatMap(
      (methods) => Object.values(methods).map(({ operationId }) => operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect((await call(make(), 'GET /_sim/openapi/control.json')).body).toEqual(body)
  })

  test('every call that takes a body shows one', () => {
    const without = routes.filter(({ body, example }) => body && example?.body === undefined)
    expect(without.map(({ path }) => path)).toEqual([])
  })

  test('every route with input refuses what the document does not allow', async () => {
    const simulator = make()
    for (const route of routes.filter(({ body }) => body)) {
      const target = exampleTarget(route, route.example?.params ?? {})
      const answer = await call(simulator, target, { 'no such field': 1 })
      expect([target, answer.status]).toEqual([target, 400])
      expect(answer.body.error.message).toContain('no such field')
    }
  })
})

describe('refusals', () => {
  test.each([
    [
      'POST /_sim/faults',
      { kind: 'explode' },
      'kind',
      ['delay', 'status', 'drop-before', 'drop-after', 'duplicate', 'truncate', 'malform', 'hang'],
    ],
    [
      'POST /_sim/faults',
      { kind: 'hang', protocol: 'fax' },
      'protocol',
      ['white-server', 'rk7', 'licensing', 'delivery', '*'],
    ],
    ['POST /_sim/faults', { kind: 'delay' }, 'ms', 'a value, because kind is delay'],
    ['POST /_sim/faults', { kind: 'hang', bytes: 1 }, 'bytes', 'no such field with kind hang'],
    ['POST /_sim/faults', { kind: 'hang', times: 0 }, 'times', 'at least 1'],
    ['POST /_sim/clock', {}, '', ['advance', 'set', 'freeze']],
    ['POST /_sim/clock', { advance: 'much' }, 'advance', 'a number'],
    ['POST /_sim/clock', { advnce: 3 }, 'advnce', ['set', 'advance', 'freeze']],
    ['POST /_sim/clock', { set: 'noon' }, 'set', 'a time such as 2026-03-02T12:00:00Z'],
    ['GET /_sim/journal?limit=0', undefined, 'limit', 'at least 1'],
    ['PATCH /_sim/settings', { delivery: { transfer: 'never' } }, 'delivery.transfer', '"auto", "manual"'],
  ])('%s %j names the field, the value and what is allowed', async (target, body, field, allowed) => {
    const answer = await call(make(), target, body)
    expect(answer.status).toBe(400)
    expect(answer.body.error).toMatchObject({ field, allowed })
    expect(answer.body.error.message.length).toBeGreaterThan(10)
  })

  test('broken JSON, unknown calls, wrong methods and unknown names are answered in one shape', async () => {
    const simulator = make()
    const broken = { body: new TextEncoder().encode('{"advance": ') }
    expect((await call(simulator, 'POST /_sim/clock', undefined, broken)).body.error.code).toBe(
      'invalid_json',
    )
    expect(await call(simulator, 'GET /_sim/nothing')).toMatchObject({
      status: 404,
      body: { error: { code: 'unknown_control_call' } },
    })
    expect((await call(simulator, 'GET /_sim/openapi')).body.error.message).toMatch(
      /^There is no control call \/_sim\/openapi\. Perhaps GET \/_sim\/openapi\.json, .*licensing\.json\? GET/,
    )
    expect(await call(simulator, 'PUT /_sim/clock')).toMatchObject({
      status: 405,
      body: { error: { allowed: ['GET', 'POST'] } },
    })
    expect(await call(simulator, 'POST /_sim/snapshots/none/restore')).toMatchObject({
      status: 404,
      body: { error: { code: 'unknown_snapshot' } },
    })
    expect(await call(simulator, 'POST /_sim/licences/199990003', { newId: true })).toMatchObject({
      status: 404,
      body: { error: { code: 'unknown_licence' } },
    })
    expect(await call(simulator, 'POST /_sim/delivery/orders/99/take')).toMatchObject({
      status: 404,
      body: { error: { code: 'unknown_order' } },
    })
  })

  test('what the restaurant refuses is 409 with its own code', async () => {
    const simulator = make()
    const guid = tillOrder(simulator)
    await call(simulator, `POST /_sim/till/orders/${encodeURIComponent(guid)}/pay`)
    const answer = await call(simulator, `POST /_sim/till/orders/${encodeURIComponent(guid)}/pay`)
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'orderClosed' } } })
  })
})

describe('only this machine', () => {
  const from = (patch: Partial<PlainRequest>) => call(make(), 'GET /_sim/clock', undefined, patch)

  test.each([
    ['another machine', { remoteAddress: '192.0.2.7' }],
    [
      'a name that was pointed at this machine',
      { remoteAddress: '127.0.0.1', headers: { host: 'evil.example:7070' } },
    ],
    [
      'a page of another site',
      { remoteAddress: '127.0.0.1', headers: { host: '127.0.0.1:7070', origin: 'https://evil.example' } },
    ],
    [
      'a page without an origin',
      { remoteAddress: '127.0.0.1', headers: { host: '127.0.0.1:7070', origin: 'null' } },
    ],
  ])('%s is refused', async (_, patch) => {
    expect(await from(patch)).toMatchObject({ status: 403, body: { error: { code: 'loopback_only' } } })
  })

  test.each([
    ['IPv4', { remoteAddress: '127.0.0.1', headers: { host: '127.0.0.1:7070' } }],
    ['IPv4 in IPv6', { remoteAddress: '::ffff:127.0.0.1', headers: { host: 'localhost:7070' } }],
    ['IPv6', { remoteAddress: '::1', headers: { host: '[::1]:7070', origin: 'http://localhost:7070' } }],
    ['in-process', { headers: { host: 'till.example' } }],
  ])('%s passes', async (_, patch) => {
    expect((await from(patch)).status).toBe(200)
  })

  test('unless it was allowed', async () => {
    const open = createSimulator({ allowRemoteControl: true })
    expect((await call(open, 'GET /_sim/clock', undefined, { remoteAddress: '192.0.2.7' })).status).toBe(200)
  })
})

describe('what the calls do', () => {
  test('the clock freezes, jumps and runs on', async () => {
    const simulator = createSimulator({ now: noon })
    const frozen = await call(simulator, 'POST /_sim/clock', {
      freeze: true,
      set: '2026-05-01T10:00:00+03:00',
      advance: 90,
    })
    expect(frozen.body).toEqual({ now: '2026-05-01T07:01:30.000Z', frozen: true })
    expect((await call(simulator, 'POST /_sim/clock', { freeze: false })).body.frozen).toBe(false)
  })

  test('a Delivery order reaches the till when its time comes', async () => {
    const simulator = make()
    const id = deliveryOrder(simulator)
    expect((await call(simulator, `GET /_sim/delivery/orders/${id}`)).body.statusId).toBe(3)
    await call(simulator, 'POST /_sim/clock', { advance: 2 })
    expect((await call(simulator, `GET /_sim/delivery/orders/${id}`)).body.statusId).toBe(4)
  })

  test('a step of the operator that happened by itself already is no mistake', async () => {
    const simulator = make()
    const id = deliveryOrder(simulator)
    await simulator.clock.advance(5)
    for (const step of ['confirm', 'take', 'transfer']) {
      expect(await call(simulator, `POST /_sim/delivery/orders/${id}/${step}`)).toMatchObject({
        status: 200,
        body: { statusId: 4 },
      })
    }
    await call(simulator, `POST /_sim/delivery/orders/${id}/status`, { statusId: 12 })
    expect((await call(simulator, `POST /_sim/delivery/orders/${id}/take`)).status).toBe(409)
  })

  test('reset brings back settings, clock, orders and faults', async () => {
    const simulator = make()
    await call(simulator, 'PATCH /_sim/settings', {
      serverLanguage: 'ru',
      delivery: { httpStatus: { rk7_close_order: 409 } },
    })
    await call(simulator, 'POST /_sim/faults', { kind: 'hang' })
    tillOrder(simulator)
    expect((await call(simulator, 'GET /_sim/settings')).body).toMatchObject({
      serverLanguage: 'ru',
      delivery: { httpStatus: { rk7_close_order: 409 } },
    })
    await call(simulator, 'POST /_sim/reset')
    expect((await call(simulator, 'GET /_sim/settings')).body).toMatchObject({
      serverLanguage: 'en',
      delivery: { httpStatus: {} },
    })
    expect((await call(simulator, 'GET /_sim/faults')).body).toEqual({ faults: [] })
    expect((await call(simulator, 'GET /_sim/till/orders')).body).toEqual({ orders: [] })
  })

  test('a snapshot brings back an order that was paid since', async () => {
    const simulator = make()
    const guid = tillOrder(simulator)
    await call(simulator, 'POST /_sim/snapshots/open')
    const paid = await call(simulator, `POST /_sim/till/orders/${encodeURIComponent(guid)}/pay`)
    expect(paid.body).toMatchObject({ finished: true, unpaidSum: 0 })
    await call(simulator, 'POST /_sim/snapshots/open/restore')
    const { body } = await call(simulator, 'GET /_sim/till/orders')
    expect(body.orders).toEqual([expect.objectContaining({ guid, finished: false, unpaidSum: 49000 })])
  })

  test('an order open at the till is locked until time runs out', async () => {
    const simulator = make()
    const guid = tillOrder(simulator)
    const lock = (seconds: number) =>
      call(simulator, `POST /_sim/till/orders/${encodeURIComponent(guid)}/lock`, { seconds })
    expect((await lock(60)).body.locked).toBe(true)
    await simulator.clock.advance(61)
    expect((await call(simulator, 'GET /_sim/till/orders')).body.orders[0].locked).toBe(false)
    await lock(60)
    expect((await lock(0)).body.locked).toBe(false)
  })

  test('a licence ends, is renewed, and gets another id', async () => {
    const simulator = make()
    const path = '/_sim/licences/199990001'
    const before = (await call(simulator, `GET ${path}`)).body
    const ended = (await call(simulator, `POST ${path}`, { expired: true })).body
    expect(ended).toEqual({ ...before, expiresAt: noon })
    const renewed = (
      await call(simulator, `POST ${path}`, { newId: true, expiresAt: '2027-01-01T00:00:00Z', qty: 5 })
    ).body
    expect(renewed).toMatchObject({ expiresAt: '2027-01-01T00:00:00.000Z', qty: 5 })
    expect(renewed.id).not.toBe(before.id)
  })

  test('info carries the contract: fixed values and plain samples', async () => {
    const one = (await call(make(), 'GET /_sim/info', undefined, { origin: 'http://127.0.0.1:7070' })).body
    const two = (await call(make(), 'GET /_sim/info', undefined, { origin: 'http://127.0.0.1:7070' })).body
    expect(one).toEqual(two)
    expect(one).toMatchObject({
      url: 'http://127.0.0.1:7070',
      objects: [
        { objectId: 199990001, kind: 'production' },
        { objectId: 199990002, kind: 'test' },
        { objectId: 199990003, kind: 'unlicensed' },
      ],
      rk7: { url: 'http://127.0.0.1:7070/rk7api/v0/xmlinterface.xml', restaurantCode: '199990001' },
      licensing: { anchor: '6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#199990001/17' },
      delivery: { tokenUrl: 'http://127.0.0.1:7070/connect/token' },
      samples: { tableCode: 1, stationId: 1 },
    })
    expect(one.whiteServer.token).toBe(one.whiteServer.productionToken)
    expect([one.delivery.clientId.length, one.delivery.clientSecret.length]).toEqual([16, 128])
    expect(one.delivery.sourceId).toBe(one.delivery.clientId)
    expect(one.delivery.second.clientId).not.toBe(one.delivery.clientId)
    expect(one.samples.currencies[0].guid).toBe('{16D72549-14D8-4F31-9E2A-0A833D4F5EED}')
    expect(Object.keys(one.samples.removalReasons)).toContain('ImplOnDishReturn')
    expect(one.samples.dishes.length).toBeGreaterThan(3)
  })
})
