import { isInvalidRequestError, isRefusedError, Money, Quantity } from '@rkeeper-kit/core'
import { orderStatus } from '@rkeeper-kit/delivery'
import {
  addressSuggestionSchema,
  createdOrderSchema,
  deliveryZoneSchema,
  errorBodySchema,
  limitedDishSchema,
  menuSchema,
  orderSchema,
  rejectionReasonSchema,
  restaurantCurrencySchema,
  restaurantSchema,
  tokenAnswerSchema,
} from '@rkeeper-kit/delivery/schemas'
import { describe, expect, it } from 'vitest'
import { roubles, testDelivery } from '../../../test/delivery.ts'
import { portions } from '../../../test/till.ts'
import { defaultCredentials } from '../../scenario/credentials.ts'
import { deliveryPlaces } from '../../scenario/delivery-places.ts'
import { deliveryCoverage } from './coverage.ts'

type Sim = ReturnType<typeof testDelivery>
const api = '/orders/api/v1'

const order = (sim: Sim) => ({
  restaurantId: sim.desk.setUp.establishments[0]?.id,
  expeditionType: 'pickup',
  soonest: true,
  paymentTypeId: 'card',
  dishList: [{ externalId: '401', quantity: '2', price: '490' }],
  guest: { phone: '70000000001', firstName: 'Ada' },
  persons: '2',
})

/** A door with a token, and the number of an order that has reached the till. */
async function opened(patch = {}) {
  const sim = testDelivery(patch)
  const token = await sim.token()
  const call = (method: string, path: string, body?: unknown) =>
    sim.send(method, `${api}${path}`, { token, ...(body !== undefined && { body }) })
  const create = async () =>
    String((await call('POST', '/orders', order(sim))).json.result?.['orderId' as never])
  const atTill = async () => {
    const orderId = await create()
    await sim.timeline.advance(3)
    return orderId
  }
  return { ...sim, bearer: token, call, create, atTill }
}

const payment = (amount: number, code = roubles) => [
  { code, amount, paidAt: '2022-04-05T15:12:58.658+03:00', name: '' },
]

describe('the token', () => {
  const form = (fields: Record<string, string>) => ({
    body: String(new URLSearchParams(fields)),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  const good = () => {
    const { clientId, clientSecret } = testDelivery().connection()
    return {
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'client_credentials',
      scopes: 'orders',
    }
  }

  it('is given for client credentials, in the spelling of clients and of the documentation', async () => {
    const { send } = testDelivery()
    const { client_id, ...rest } = good()
    for (const fields of [good(), { ...rest, client_Id: client_id }]) {
      const answer = await send('POST', '/connect/token', form(fields))
      expect(answer.status).toBe(200)
      expect(tokenAnswerSchema.parse(answer.json).expires_in).toBe(3600)
    }
  })

  it.each([
    [{ client_secret: 'wrong' }, 'invalid_client'],
    [{ client_id: 'unknown' }, 'invalid_client'],
    [{ client_id: '' }, 'invalid_client'],
    [{ grant_type: 'password' }, 'unsupported_grant_type'],
    [{ grant_type: '' }, 'invalid_request'],
  ])('is refused for %j', async (changes, error) => {
    const answer = await testDelivery().send('POST', '/connect/token', form({ ...good(), ...changes }))
    expect(answer).toMatchObject({ status: 400, json: { error } })
  })

  it('is refused for a body that is no form', async () => {
    const { send } = testDelivery()
    expect(await send('POST', '/connect/token', { body: good() })).toMatchObject({
      status: 400,
      json: { error: 'invalid_request' },
    })
    expect((await send('GET', '/connect/token')).status).toBe(405)
  })

  it('is refused to a connection that is switched off, and its older tokens are worth nothing', async () => {
    const connections = defaultCredentials.delivery.connections.map((each) => ({ ...each, enabled: false }))
    const sim = testDelivery({}, { ...defaultCredentials, delivery: { connections } })
    const answer = await sim.send('POST', '/connect/token', form(good()))
    expect(answer).toMatchObject({ status: 400, json: { error: 'invalid_client' } })
  })

  it('is needed: without one, with a wrong or an expired one the answer is 401 with an empty body', async () => {
    const sim = await opened({ delivery: { tokenSeconds: 60 } })
    expect((await sim.call('GET', '/rejectionReasons')).status).toBe(200)
    await sim.timeline.advance(60)
    const refused = [
      await sim.call('GET', '/rejectionReasons'),
      await sim.send('GET', `${api}/rejectionReasons`),
      await sim.send('GET', `${api}/rejectionReasons`, { token: 'nonsense' }),
      await sim.send('GET', `${api}/rejectionReasons`, { token: '__proto__' }),
      await sim.send('GET', `${api}/rejectionReasons`, { headers: { authorization: 'Basic eDp5' } }),
    ]
    for (const answer of refused) {
      expect(answer).toMatchObject({
        status: 401,
        body: '',
        headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
      })
    }
  })

  it('is renewed by the client when it has expired meanwhile', async () => {
    const sim = testDelivery({ delivery: { tokenSeconds: 600 } })
    const client = sim.client()
    await client.orders.rejectionReasons()
    sim.world.store.reset()
    await expect(client.orders.rejectionReasons()).resolves.toHaveLength(7)
  })

  it('never shows in the journal, and neither does the secret', async () => {
    const sim = await opened()
    await sim.call('GET', '/rejectionReasons')
    const journal = JSON.stringify(sim.world.journal.list())
    expect(journal).not.toContain(sim.bearer)
    expect(journal).not.toContain('simulated-secret')
  })
})

describe('the usage scenario of the vendor', () => {
  it('creates, transfers to the kitchen, pays and closes in both', async () => {
    const sim = await opened()
    const created = await sim.call('POST', '/orders', order(sim))
    expect(created.status).toBe(201)
    const { orderId } = createdOrderSchema.parse(created.json.result)
    await sim.timeline.advance(3)
    const read = await sim.call('GET', `/orders/${orderId}`)
    const atTill = orderSchema.parse(read.json.result)
    expect(atTill).toMatchObject({
      orderStatusId: 4,
      orderStatusName: 'Transferred to the kitchen',
      paymentStatus: 'notPaid',
      fullAmount: 980,
      payments: null,
      persons: 2,
      orderSourceId: 'simulated-site-1',
      restaurantCode: 199990001,
      createdAt: '2026-03-02T12:00:00.000+00:00',
    })
    const paid = await sim.call('PUT', `/orders/${orderId}/pay`, payment(980))
    expect(paid).toMatchObject({ status: 200, body: '{"result":{}}' })
    const completed = await sim.call('PUT', `/orders/${orderId}/complete`)
    expect(completed).toMatchObject({ status: 200, body: '{"result":{}}' })
    expect((await sim.call('GET', `/orders/${orderId}`)).json.result).toMatchObject({
      orderStatusId: 11,
      completedAt: '2026-03-02T12:00:03.000+00:00',
      paymentStatus: 'paid',
      payments: [{ code: roubles, amount: 980, paidAt: '2022-04-05T12:12:58.658+00:00', name: 'Roubles' }],
    })
    expect(sim.domain.orders.list()).toMatchObject([{ finished: true, paid: true, deleted: false }])
  })

  it('answers a payment that does not cover the order letter for letter', async () => {
    const sim = await opened()
    const orderId = await sim.atTill()
    for (const body of [payment(979.99), payment(0), payment(980, '00000000-0000-0000-0000-000000000000')]) {
      const answer = await sim.call('PUT', `/orders/${orderId}/pay`, body)
      expect(answer.status).toBe(500)
      const requestId = String(answer.json.requestId)
      expect(requestId).toMatch(/^[0-9A-V]{13}:\d{8}$/)
      expect(answer.body).toBe(
        `{"code":"ERR_EXTERNAL_ERROR_WS","msg":"WS Error: Error Code: WsaOrderError. RkInternal: Checkout [3373] Not enough funds to pay for the order in full.","requestId":"${requestId}","errors":null}`,
      )
    }
    expect((await sim.call('GET', `/orders/${orderId}`)).json.result).toMatchObject({
      paymentStatus: 'notPaid',
      payments: null,
    })
  })

  it('answers closing an unpaid order letter for letter', async () => {
    const sim = await opened()
    const orderId = await sim.atTill()
    const name = sim.domain.orders.list()[0]?.name
    expect(name).toBe('1.1')
    const answer = await sim.call('PUT', `/orders/${orderId}/complete`)
    expect(answer.status).toBe(500)
    const requestId = String(answer.json.requestId)
    expect(requestId).toMatch(/^[0-9a-f]{32}$/)
    expect(answer.body).toBe(
      `{"code":"rk7_close_order","msg":"RkInternal: Checkout [3071] Unable to close order 1.1, it is not fully paid.","requestId":"${requestId}","errors":null}`,
    )
  })

  it('needs the operator where nothing is taken or confirmed by itself', async () => {
    const sim = await opened({ delivery: { confirmation: 'none', acceptance: 'manual', transfer: 'manual' } })
    const orderId = await sim.create()
    await sim.timeline.advance(600)
    const status = async () => (await sim.client().orders.get(orderId)).orderStatusId
    expect(await status()).toBe(1)
    sim.desk.confirm(orderId)
    expect(await status()).toBe(2)
    sim.desk.take(orderId)
    expect(await status()).toBe(3)
    await sim.desk.transfer(orderId)
    expect(await status()).toBe(4)
  })
})

describe('the client at the door', () => {
  it('plays the life of an order by courier', async () => {
    const sim = testDelivery()
    const client = sim.client()
    const [restaurant] = await client.restaurants.list()
    const { inside } = deliveryPlaces
    const zone = await client.restaurants.findByPoint({ lat: inside.lat, lon: inside.lng })
    expect(zone.restaurantId).toBe(restaurant?.id)
    const [address] = await client.addresses.suggest('quay street 1')
    const menu = await client.menu.view({ restaurantId: zone.restaurantId })
    const pizza = menu.products.find(({ name }) => name === 'Margherita')
    const scheme = menu.ingredientsSchemes.find(({ id }) => id === pizza?.schemeId)
    const group = menu.ingredientsGroups.find(({ id }) => id === scheme?.ingredientsGroups[0]?.id)
    const dough = menu.ingredients.find(({ id }) => id === group?.ingredients[1])
    const dishList = [
      {
        id: pizza?.id ?? '',
        price: pizza?.price ?? Money.zero,
        quantity: Quantity.fromDecimal(2),
        ingredients: [{ id: dough?.id ?? '', price: dough?.price ?? Money.zero }],
      },
    ]
    const cost = await client.orders.calculate({
      restaurantId: zone.restaurantId,
      dishList,
      expeditionType: 'delivery',
    })
    expect(cost.total).toBe(Money.fromDecimal(1060))
    const { orderId } = await client.orders.create({
      expeditionType: 'delivery',
      restaurantId: zone.restaurantId,
      dishList,
      expectedAt: new Date(sim.world.clock.now() + 3_600_000),
      paymentTypeId: 'online',
      guest: { phone: '70000000001', firstName: 'Ada' },
      address: {
        cityName: address?.city ?? '',
        street: address?.street ?? '',
        houseNumber: address?.house ?? '',
        lat: address?.geoLat ?? 0,
        lon: address?.geoLon ?? 0,
      },
    })
    await client.orders.change(orderId, { comment: 'ring twice' })
    await sim.timeline.advance(3)
    const atTill = await client.orders.waitForStatus(orderId, orderStatus.atTill)
    expect(atTill).toMatchObject({ fullAmount: cost.total, comment: 'ring twice', isAttention: null })
    const done = await client.orders.payAndComplete(orderId, [{ code: roubles, amount: atTill.fullAmount }])
    expect(done.orderStatusId).toBe(orderStatus.completed)
  })

  it('gets refusals as the classes that say what to do', async () => {
    const sim = testDelivery()
    const client = sim.client()
    const { orderId } = await client.orders.create({
      expeditionType: 'pickup',
      soonest: true,
      paymentTypeId: 'card',
      dishList: [{ externalId: '401' }],
    })
    await sim.timeline.advance(3)
    const short = await client.orders
      .pay(orderId, [{ code: roubles, amount: Money.fromDecimal(1) }])
      .catch((e: unknown) => e)
    expect(isRefusedError(short) && short.details).toMatchObject({ wsCode: 'WsaOrderError', tillCode: 3373 })
    const early = await client.orders.complete(orderId).catch((e: unknown) => e)
    expect(isRefusedError(early) && early.details.tillCode).toBe(3071)
    await expect(client.orders.get('999')).rejects.toSatisfy(isInvalidRequestError)
    await expect(client.restaurants.findByPoint({ lat: 0, lon: 0 })).rejects.toSatisfy(isRefusedError)
  })

  it('pays once when the answers get lost', async () => {
    const sim = testDelivery()
    const client = sim.client()
    const { orderId } = await client.orders.create({
      expeditionType: 'pickup',
      soonest: true,
      paymentTypeId: 'card',
      dishList: [{ externalId: '401' }],
    })
    await sim.timeline.advance(3)
    sim.world.faults.add({ protocol: 'delivery', command: 'orders-pay', kind: 'drop-after' })
    sim.world.faults.add({ protocol: 'delivery', command: 'complete', kind: 'drop-after' })
    const done = await client.orders.payAndComplete(orderId, [
      { code: roubles, amount: Money.fromDecimal(490) },
    ])
    expect(done).toMatchObject({ orderStatusId: 11, payments: [{ amount: Money.fromDecimal(490) }] })
    expect(sim.world.faults.list().map(({ fired }) => fired)).toEqual([1, 1])
    expect(sim.domain.checkout.receipts()).toHaveLength(1)
  })

  it('sees only the orders of its own connection', async () => {
    const sim = testDelivery()
    const own = sim.client()
    const { orderId } = await own.orders.create({
      expeditionType: 'pickup',
      soonest: true,
      paymentTypeId: 'card',
      dishList: [{ externalId: '401' }],
    })
    const other = sim.client({}, 1)
    expect(await other.orders.search()).toEqual([])
    for (const call of [
      other.orders.get(orderId),
      other.orders.pay(orderId, [{ code: roubles, amount: Money.fromDecimal(1) }]),
      other.orders.complete(orderId),
      other.orders.reject(orderId, { id: (await other.orders.rejectionReasons())[0]?.id ?? '' }),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'order_not_found' })
    }
    expect((await own.orders.search()).map((each) => each.orderId)).toEqual([orderId])
  })
})

describe('reading', () => {
  it('answers in the shapes of the schemas', async () => {
    const sim = await opened()
    sim.domain.menu.setStock(
      [
        { dish: { code: 401 }, quantity: portions(4) },
        { dish: { code: 843 }, prohibited: true },
      ],
      { code: 4 },
      { code: 1 },
    )
    const restaurantId = sim.desk.setUp.establishments[0]?.id
    const { inside, outside } = deliveryPlaces
    const get = async (path: string) => {
      const answer = await sim.call('GET', path)
      expect(answer.status, path).toBe(200)
      return answer.json.result as never
    }
    const menu = menuSchema.parse(await get(`/menu/view/?restaurantId=${restaurantId}`))
    expect(menu.products.find(({ name }) => name === 'Berry mors')?.isContainInStopList).toEqual([
      restaurantId,
    ])
    expect(menu.products.find(({ name }) => name === 'Chicken Kiev')?.isContainInStopList).toEqual([])
    expect(await get('/menu/view')).toEqual(menu)
    expect(
      limitedDishSchema
        .array()
        .parse(await get('/menu/dishes/limitedlist'))
        .map(({ quantity }) => quantity),
    ).toEqual([4, 0])
    restaurantSchema
      .array()
      .length(1)
      .parse(await get('/orderSources/simulated-site-1/restaurants'))
    deliveryZoneSchema.parse(await get(`/restaurants/geo/first?lat=${inside.lat}&lon=${inside.lng}`))
    restaurantCurrencySchema
      .array()
      .min(1)
      .parse(await get(`/restaurants/${restaurantId}/settings/currencies`))
    addressSuggestionSchema
      .array()
      .length(2)
      .parse(await get('/addresses/suggestions?search=Quay+street'))
    rejectionReasonSchema
      .array()
      .length(7)
      .parse(await get('/rejectionReasons'))

    const away = await sim.call('GET', `/restaurants/geo/first?lat=${outside.lat}&lon=${outside.lng}`)
    expect(away).toMatchObject({ status: 500, json: { code: 'restaurant_not_found' } })
    const unknown = await sim.call('GET', '/menu/view?restaurantId=nowhere')
    expect(unknown).toMatchObject({ status: 500, json: { code: 'restaurant_not_found' } })
    const foreign = await sim.call('GET', '/orderSources/simulated-apps-2/restaurants')
    expect(foreign).toMatchObject({ status: 500, json: { code: 'order_source_not_found' } })
  })

  it('ties every dish of the menu to things that exist, under ids of their own', async () => {
    const { json } = await (await opened()).call('GET', '/menu/view')
    const menu = menuSchema.parse(json.result)
    const ids = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id))
    for (const [things, count] of [
      [menu.products, ids(menu.products).size],
      [menu.ingredients, ids(menu.ingredients).size],
      [menu.ingredientsGroups, ids(menu.ingredientsGroups).size],
    ] as const)
      expect(things).toHaveLength(count)
    const schemes = ids(menu.ingredientsSchemes)
    const groups = ids(menu.ingredientsGroups)
    const ingredients = ids(menu.ingredients)
    const categories = ids(menu.categories)
    expect(menu.products.every(({ categoryId }) => categories.has(categoryId))).toBe(true)
    expect(menu.products.every(({ schemeId }) => schemeId === null || schemes.has(schemeId))).toBe(true)
    expect(
      menu.ingredientsSchemes.flatMap((each) => each.ingredientsGroups).every(({ id }) => groups.has(id)),
    ).toBe(true)
    expect(
      menu.ingredientsGroups.flatMap((each) => each.ingredients).every((id) => ingredients.has(id)),
    ).toBe(true)
  })

  it('searches by status, text and time, in any order', async () => {
    const sim = await opened()
    const first = await sim.atTill()
    await sim.timeline.advance(1800)
    const second = await sim.create()
    const found = async (query: string) => {
      const { json } = await sim.call('GET', `/orders${query}`)
      return orderSchema
        .array()
        .parse(json.result)
        .map(({ orderId }) => orderId)
    }
    expect(await found('')).toEqual([first, second])
    expect(await found('?includeStatusIds=4')).toEqual([first])
    expect(await found('?includeStatusIds=4&includeStatusIds=3&sortOrder=desc')).toEqual([second, first])
    expect(await found('?includeStatusIds=3,4&orderBy=updatedAt')).toEqual([first, second])
    expect(await found(`?q=${second}`)).toEqual([second])
    expect(await found('?q=ADA')).toEqual([first, second])
    expect(await found('?q=nobody')).toEqual([])
    expect(await found('?fromDate=2026-03-02T12:30:00')).toEqual([second])
    expect(await found('?toDate=2026-03-02T15:20:00%2B03:00')).toEqual([first])
    expect(await found('?fromDate=2026-03-02&toDate=2026-03-02')).toEqual([first, second])
    expect(await found('?fromDate=2026-03-03')).toEqual([])
    for (const query of ['?sortOrder=up', '?includeStatusIds=99', '?fromDate=May'])
      expect(await sim.call('GET', `/orders${query}`)).toMatchObject({
        status: 400,
        json: { code: 'ERR_PARSE_REQUEST' },
      })
  })
})

describe('cancelling', () => {
  it('cancels by a reason and shows it', async () => {
    const sim = await opened()
    const orderId = await sim.atTill()
    const reason = sim.desk.reasons()[2]
    const answer = await sim.call('PUT', `/orders/${orderId}/reject`, {
      rejectionReasonId: reason?.id,
      rejectionReasonText: '',
    })
    expect(answer).toMatchObject({ status: 200, body: '{"result":{}}' })
    expect((await sim.call('GET', `/orders/${orderId}`)).json.result).toMatchObject({
      orderStatusId: 12,
      rejectionReason: { id: reason?.id, reason: reason?.reason },
    })
    expect(
      await sim.call('PUT', `/orders/${orderId}/reject`, { rejectionReasonId: reason?.id }),
    ).toMatchObject({
      status: 422,
      json: { code: 'err_unprocessable_entity' },
    })
  })

  it.each([
    [{}, 400, 'err_parse_request'],
    [{ rejectionReasonId: '', rejectionReasonText: '' }, 400, 'err_parse_request'],
    [{ rejectionReasonId: 'no-such', rejectionReasonText: '' }, 500, 'rejection_reason_not_found'],
    [{ rejectionReasonId: 5 }, 400, 'ERR_PARSE_REQUEST'],
  ])('is refused for %j', async (body, status, code) => {
    const sim = await opened()
    const orderId = await sim.create()
    expect(await sim.call('PUT', `/orders/${orderId}/reject`, body)).toMatchObject({ status, json: { code } })
  })
})

describe('the agent off line', () => {
  it('makes paying fail after 120 seconds with the timeout of White Server', async () => {
    const sim = await opened()
    const orderId = await sim.atTill()
    sim.domain.agent.setOnline(false)
    const paying = sim.call('PUT', `/orders/${orderId}/pay`, payment(980))
    const closing = sim.call('PUT', `/orders/${orderId}/complete`)
    await sim.timeline.advance(125)
    for (const answer of [await paying, await closing]) {
      expect(answer).toMatchObject({ status: 500, json: { code: 'ERR_EXTERNAL_ERROR_WS', errors: null } })
      expect(answer.json.msg).toMatch(/^WS Error: Error Code: Timeout\. /)
    }
    sim.domain.agent.setOnline(true)
    expect((await sim.call('PUT', `/orders/${orderId}/pay`, payment(980))).status).toBe(200)
  })

  it('does not pay for a caller that went away', async () => {
    const sim = await opened()
    const orderId = await sim.atTill()
    sim.domain.agent.setOnline(false)
    const leaving = new AbortController()
    const paying = sim
      .client()
      .orders.pay(orderId, [{ code: roubles, amount: Money.fromDecimal(980) }], { signal: leaving.signal })
    const outcome = expect(paying).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    // Real time: the client's request has to be on its way.
    await new Promise((resolve) => setTimeout(resolve, 50))
    await sim.timeline.advance(10)
    leaving.abort()
    sim.domain.agent.setOnline(true)
    await sim.timeline.advance(10)
    await outcome
    expect(sim.desk.all()[0]?.paymentStatus).toBe('notPaid')
  })
})

describe('refusals', () => {
  it('stand under the status set for their code', async () => {
    const sim = await opened({ delivery: { httpStatus: { ORDER_NOT_FOUND: 404 } } })
    expect(await sim.call('GET', '/orders/999')).toMatchObject({
      status: 404,
      json: { code: 'order_not_found', msg: 'Order is not found' },
    })
  })

  it('of the till come in its language where they are known in it', async () => {
    const sim = await opened({ serverLanguage: 'ru' })
    const orderId = await sim.atTill()
    const short = await sim.call('PUT', `/orders/${orderId}/pay`, payment(1))
    expect(short.json.msg).toContain('RkInternal: Checkout [3373] Недостаточно денег')
    const early = await sim.call('PUT', `/orders/${orderId}/complete`)
    expect(early.json.msg).toContain('Unable to close order')
  })

  it('name field and value of what cannot be read', async () => {
    const sim = await opened()
    const whole = order(sim)
    const bad: [unknown, string, string][] = [
      [{ ...whole, dishList: [{ id: 'd', quantity: 'two' }] }, 'dishList[0].quantity', '"two"'],
      [{ ...whole, dishList: [{ id: 'd', quantity: 1, price: '4,5' }] }, 'dishList[0].price', '"4,5"'],
      [{ ...whole, dishList: {} }, 'dishList', '{}'],
      [{ ...whole, expectedAt: '2030-05-01T19:30:00' }, 'expectedAt', '2030-05-01T19:30:00'],
      [{ ...whole, expeditionType: 'teleport' }, 'expeditionType', '"teleport"'],
      [{ ...whole, paymentTypeId: undefined }, 'paymentTypeId', 'nothing'],
      [{ ...whole, persons: -1 }, 'persons', '-1'],
      [{ ...whole, guest: 'Ada' }, 'guest', '"Ada"'],
      [[], 'body', '[]'],
      [null, 'body', 'null'],
    ]
    for (const [body, field, value] of bad) {
      const answer = await sim.call('POST', '/orders', body)
      expect(answer).toMatchObject({ status: 400, json: { code: 'ERR_PARSE_REQUEST' } })
      const { msg, errors } = errorBodySchema.parse(answer.json)
      expect(msg).toContain(field)
      expect(msg).toContain(value)
      expect(Object.keys(errors as object)).toContain(field)
    }
    expect(sim.desk.all()).toEqual([])
  })

  it('of an order’s contents have the documented text and name the field', async () => {
    const sim = await opened()
    const answer = await sim.call('POST', '/orders', { ...order(sim), soonest: false })
    expect(answer).toMatchObject({
      status: 400,
      json: {
        code: 'order_validation',
        msg: 'Select the time to receive your order',
        errors: { expectedAt: ['Select the time to receive your order (got null)'] },
      },
    })
    expect(answer.json.requestId).toMatch(/^[0-9a-f]{32}$/)
  })

  it('survive every hostile body', async () => {
    const sim = await opened()
    const orderId = await sim.atTill()
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const bodies: (string | Uint8Array)[] = [
      '',
      '{',
      'null',
      '"text"',
      '[null]',
      '[[]]',
      '[{"code":null,"amount":1,"paidAt":"x"}]',
      '[{"code":"x","amount":-1,"paidAt":"2026-01-01T00:00:00Z"}]',
      '[{"code":"x","amount":1e308,"paidAt":"2026-01-01T00:00:00Z"}]',
      '{"__proto__":{"polluted":true}}',
      '{"dishList":[{"id":"__proto__","quantity":1}],"expeditionType":"pickup","paymentTypeId":"card","soonest":true}',
      '{"dishList":[{"id":"constructor","quantity":1e15}],"expeditionType":"pickup","paymentTypeId":"card"}',
      deep,
      new Uint8Array([0xff, 0xfe, 0x7b, 0x00]),
      new Uint8Array([0xc3, 0x28]),
    ]
    const before = JSON.stringify(sim.desk.all())
    for (const body of bodies) {
      for (const [method, path] of [
        ['POST', '/orders'],
        ['POST', '/orders/delivery'],
        ['PUT', `/orders/${orderId}/pay`],
        ['PUT', `/orders/${orderId}/reject`],
      ] as const) {
        const answer = await sim.call(method, path, body)
        expect([400, 422], `${method} ${path} ${String(body).slice(0, 60)}`).toContain(answer.status)
        expect(errorBodySchema.safeParse(answer.json).success).toBe(true)
      }
    }
    expect(JSON.stringify(sim.desk.all())).toBe(before)
    expect((await sim.call('GET', `/orders/${orderId}`)).status).toBe(200)
  })

  it('take JSON without its content type, and say so in the journal', async () => {
    const sim = await opened()
    const answer = await sim.send('POST', `${api}/orders`, {
      token: sim.bearer,
      body: order(sim),
      headers: { 'content-type': 'text/plain' },
    })
    expect(answer.status).toBe(201)
    expect(sim.world.journal.list().at(-1)?.warnings[0]).toContain('text/plain')
  })

  it('take a payment time without a zone, and say so in the journal', async () => {
    const sim = await opened()
    const orderId = await sim.atTill()
    const body = [{ code: `{${roubles}}`, amount: '980', paidAt: '2026-03-02T12:00:00' }]
    expect((await sim.call('PUT', `/orders/${orderId}/pay`, body)).status).toBe(200)
    expect(sim.world.journal.list({ command: 'pay' }).at(-1)?.warnings[0]).toContain('no zone')
  })
})

describe('the coverage', () => {
  it('has an answer for every endpoint of the list: its own, or that it is not simulated', async () => {
    const sim = await opened()
    for (const { method, path, simulated } of deliveryCoverage) {
      const answer = await sim.send(method, path.replaceAll(/\{\w+\}/g, 'x'), { token: sim.bearer, body: {} })
      if (simulated) expect(answer.status, path).not.toBe(501)
      else expect(answer).toMatchObject({ status: 501, json: { code: 'not_simulated', errors: null } })
      expect([404, 405], path).not.toContain(answer.status)
    }
  })

  it('answers plainly where there is nothing', async () => {
    const sim = await opened()
    expect(await sim.call('GET', '/nothing/here')).toMatchObject({ status: 404 })
    expect(await sim.send('GET', '/orders/api')).toMatchObject({ status: 404 })
    expect(await sim.call('DELETE', '/orders/101')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, PATCH' },
    })
    expect(await sim.call('GET', '/orders//pay')).toMatchObject({ status: 404 })
  })

  it('owns its paths and no others', async () => {
    const sim = testDelivery()
    for (const path of ['/connect/tokens', '/orders', '/ordersapi/v1'])
      expect((await sim.send('GET', path)).json).toMatchObject({ error: { code: 'not_served' } })
  })
})
