import { Quantity } from '@rkeeper-kit/core'
import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import { describe, expect, it } from 'vitest'
import { createSimulator } from '../../simulator.ts'
import { isTin } from './tin.ts'

const company = { name: 'Shop', tin: '7700000136' }
const testRequest = {
  subject: '[Shop] – Integration Request with WS',
  status: 'Integrator / Software Developer',
  company,
  description: 'Orders of a site',
  previousTestEnvironment: 'no',
}
const productionRequest = {
  subject: '[Shop] – Issuing a license for integration [Shop Link]',
  contact: 'Ivan Petrov',
  email: 'it@shop.test',
  company,
  licenceName: 'Shop Link',
}
const order = {
  objectId: '199990001',
  clientTin: '7700000009',
  clientName: 'Simulated Cafe',
  productType: 'Subscription License',
  payerTin: company.tin,
  line: 'R-Keeper Shop Link Software module',
}

/** Monday noon. */
function journey() {
  const simulator = createSimulator({ now: '2026-03-02T12:00:00Z', frozen: true })
  const post = async (path: string, body: object = {}) => {
    const answer = await simulator.fetch(`http://127.0.0.1/_sim/integrators${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    // biome-ignore lint/suspicious/noExplicitAny: answers are asserted field by field
    const found = (await answer.json()) as any
    return found.error ?? found
  }
  const call = async (token: string, objectId: number) => {
    const client = new WhiteServerClient({ token, objectId, fetch: simulator.fetch, retry: { limit: 0 } })
    return client.getRestaurantInfo().then(
      () => 'ok',
      (error) => [error.code, error.details?.extCode].filter(Boolean).join('/'),
    )
  }
  const days = (count: number) => simulator.clock.advance(count * 24 * 3600)
  const toProduction = async () => {
    await post('', testRequest)
    await post('/1/decision', { accept: true })
    await post('/1/ready')
    await post('/1/production-request', productionRequest)
    await days(4)
    return (await post('/1/sign')).productionKey as string
  }
  return { simulator, post, call, days, toProduction }
}

describe('the test licence', () => {
  it('is asked for by letter, decided about by support, and ends after three months unless extended', async () => {
    const { post, call, days, simulator } = journey()
    expect(await call('made-up', 199990002)).toBe('AuthFailed')
    expect(await post('', testRequest)).toMatchObject({ id: '1', state: 'TEST_REQUESTED' })
    const { state, testKey, testUntil } = await post('/1/decision', { accept: true })
    expect([state, testUntil]).toEqual(['TEST_ACTIVE', '2026-06-02T12:00:00.000Z'])
    expect(await call(testKey, 199990002)).toBe('ok')
    expect(await call(testKey, 199990001)).toBe('AuthFailed')
    await days(93)
    expect(await call(testKey, 199990002)).toBe('License/WsAggregator')
    const client = new WhiteServerClient({ token: testKey, fetch: simulator.fetch })
    await expect(client.getAgentList()).rejects.toMatchObject({ code: 'AuthFailed' })
    expect(await post('/1/extend')).toMatchObject({ state: 'TEST_ACTIVE' })
    expect(await call(testKey, 199990002)).toBe('ok')
  })

  it('allows five requests a minute', async () => {
    const { post, call } = journey()
    await post('', testRequest)
    const { testKey } = await post('/1/decision', { accept: true })
    for (let n = 0; n < 5; n++) expect(await call(testKey, 199990002)).toBe('ok')
    expect(await call(testKey, 199990002)).toBe('BadRequest/RequestLimit')
  })

  it.each([
    ['subject', { subject: 'Hello' }],
    ['status', { status: 'Friend' }],
    ['description', { description: ' ' }],
    [
      'company.name',
      { company: { name: '', tin: company.tin }, subject: '[] – Integration Request with WS' },
    ],
    ['company.tin', { company: { name: 'Shop', tin: '7700000135' } }],
  ])('is not given for a letter with a wrong %s', async (field, wrong) => {
    expect(await journey().post('', { ...testRequest, ...wrong })).toMatchObject({ field })
  })

  it('may be declined, and asked for again', async () => {
    const { post } = journey()
    await post('', testRequest)
    expect(await post('/1/decision', { accept: false })).toMatchObject({ state: 'REJECTED' })
    expect(await post('/1/extend')).toMatchObject({ field: 'state' })
    expect(await post('', testRequest)).toMatchObject({ id: '1', state: 'TEST_REQUESTED' })
  })
})

describe('the production licence', () => {
  it('takes three business days and a signature', async () => {
    const { post, days } = journey()
    await post('', testRequest)
    await post('/1/decision', { accept: true })
    expect(await post('/1/production-request', productionRequest)).toMatchObject({ field: 'state' })
    await post('/1/ready')
    // Friday: the weekend does not count.
    await days(4)
    const asked = await post('/1/production-request', productionRequest)
    expect(asked).toMatchObject({ state: 'PROD_REQUESTED', itemAt: '2026-03-11T12:00:00.000Z' })
    await days(4)
    expect(await post('/1/sign')).toMatchObject({ field: 'item' })
    await days(1)
    expect(await post('/1/sign')).toMatchObject({ state: 'PROD_READY', productionKey: expect.any(String) })
  })

  it.each([
    ['subject', { subject: 'Licence' }],
    ['contact', { contact: ' ' }],
    ['email', { email: 'nobody' }],
    ['company.tin', { company: { name: 'Shop', tin: '1' } }],
    ['licenceName', { licenceName: '', subject: '[Shop] – Issuing a license for integration []' }],
  ])('is not given for a letter with a wrong %s', async (field, wrong) => {
    const { post } = journey()
    await post('', testRequest)
    await post('/1/decision', { accept: true })
    await post('/1/ready')
    expect(await post('/1/production-request', { ...productionRequest, ...wrong })).toMatchObject({ field })
    expect(await post('/1/sign')).toMatchObject({ field: 'state' })
  })

  it('brings the panel, 360 requests a minute, and leaves the test key its five', async () => {
    const { post, call, days, simulator } = journey()
    await post('', testRequest)
    const { testKey } = await post('/1/decision', { accept: true })
    expect(await post('/1/panel')).toMatchObject({ field: 'state' })
    await post('/1/ready')
    const asked = await post('/1/production-request', productionRequest)
    expect(asked).not.toHaveProperty('productionKey')
    await days(4)
    const { productionKey } = await post('/1/sign')
    expect(await post('/1/panel')).toMatchObject({ state: 'PROD_READY' })
    await post('/1/orders', order)
    await simulator.clock.advance(3600)
    for (let n = 0; n < 360; n++) expect(await call(productionKey, 199990001)).toBe('ok')
    expect(await call(productionKey, 199990001)).toBe('BadRequest/RequestLimit')
    for (let n = 0; n < 5; n++) expect(await call(testKey, 199990002)).toBe('ok')
    expect(await call(testKey, 199990002)).toBe('BadRequest/RequestLimit')
  })

  it('needs an address and a name that nobody has', async () => {
    const { post, toProduction } = journey()
    await toProduction()
    const other = { name: 'Other', tin: '7700000009' }
    await post('', { ...testRequest, subject: '[Other] – Integration Request with WS', company: other })
    await post('/2/decision', { accept: true })
    await post('/2/ready')
    const letter = (email: string, licenceName: string) => ({
      ...productionRequest,
      company: other,
      email,
      licenceName,
      subject: `[Other] – Issuing a license for integration [${licenceName}]`,
    })
    const ask = (email: string, name: string) => post('/2/production-request', letter(email, name))
    expect(await ask('IT@shop.test', 'Other Link')).toMatchObject({ field: 'email' })
    expect(await ask('it@other.test', 'Shop Link')).toMatchObject({ field: 'licenceName' })
    expect(await ask('it@other.test', 'Other Link')).toMatchObject({ state: 'PROD_REQUESTED' })
    expect(await post('/2/refuse')).toMatchObject({ state: 'SOLUTION_READY' })
  })
})

describe('a restaurant', () => {
  it('is licensed within the hour after a right order, and until the licence ends', async () => {
    const { post, call, toProduction, simulator, days } = journey()
    const key = await toProduction()
    expect(await call(key, 199990001)).toBe('License/WsProduct')
    expect(await call(key, 199990002)).toBe('AuthFailed')
    expect(await post('/1/orders', order)).toMatchObject({
      objects: [{ objectId: 199990001, state: 'ORDERED' }],
    })
    await simulator.clock.advance(1800)
    expect(await call(key, 199990001)).toBe('License/WsProduct')
    await simulator.clock.advance(1800)
    expect(await call(key, 199990001)).toBe('ok')
    expect(await post('/1/orders', order)).toMatchObject({ field: 'objectId' })
    await days(366)
    expect(await call(key, 199990001)).toBe('License/WsProduct')
    expect(await post('/1/orders', order)).toMatchObject({ objects: [{ state: 'ORDERED' }] })
  })

  it('keeps its licence by a renewal, in time or after the end', async () => {
    const { post, call, toProduction, simulator, days } = journey()
    const key = await toProduction()
    expect(await post('/1/renewals', { objectId: 199990001 })).toMatchObject({ field: 'objectId' })
    await post('/1/orders', order)
    await days(300)
    const { objects } = await post('/1/renewals', { objectId: 199990001 })
    expect(objects).toMatchObject([{ state: 'CONFIGURED', until: '2028-03-06T12:00:00.000Z' }])
    await days(100)
    expect(await call(key, 199990001)).toBe('ok')
    await days(400)
    expect(await call(key, 199990001)).toBe('License/WsProduct')
    await post('/1/renewals', { objectId: 199990001 })
    await simulator.clock.advance(3600)
    expect(await call(key, 199990001)).toBe('ok')
  })

  it('is configured once its agent is on line and the order creation parameters are filled in', async () => {
    const { post, toProduction, simulator } = journey()
    const key = await toProduction()
    await post('/1/orders', order)
    await simulator.clock.advance(3600)
    const state = async () => (await post('/1/panel')).objects[0].state
    const client = new WhiteServerClient({ token: key, objectId: 199990001, fetch: simulator.fetch })
    const agents = async () => (await client.getAgentList()).agents
    expect([await state(), (await agents())[0]?.isOnline]).toEqual(['CONFIGURED', true])
    simulator.domain.agent.setOnline(false)
    expect([await state(), (await agents())[0]?.isOnline]).toEqual(['LICENSED', false])
    expect((await client.isMainSystemAvailable({ systemType: 'RKMid' })).isAvailable).toBe(false)
    simulator.domain.agent.setOnline(true)
    simulator.configure({ whiteServer: { orderingConfigured: false } })
    expect(await state()).toBe('LICENSED')
    const products = [{ id: simulator.info().samples.dishes[0]?.id ?? 0, quantity: Quantity.one }]
    await expect(client.createOrder({ order: { products } })).rejects.toMatchObject({
      code: 'WsaOrderingSettingNotSpecified',
    })
    simulator.configure({ whiteServer: { orderingConfigured: true, menuKnown: false } })
    await expect(client.createOrder({ order: { products } })).rejects.toMatchObject({
      code: 'WsaOrderMenuIsUnknownError',
    })
  })

  it('whose agent never connected is absent from the list, and its tasks time out', async () => {
    const { post, toProduction, simulator } = journey()
    const key = await toProduction()
    await post('/1/orders', order)
    await simulator.clock.advance(3600)
    simulator.domain.agent.remove('main')
    const client = new WhiteServerClient({ token: key, objectId: 199990001, fetch: simulator.fetch })
    expect((await client.getAgentList()).agents).toEqual([])
    const waiting = client.getRestaurantInfo({ agentTimeout: 20, retries: 0 }).catch((error) => error.code)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await simulator.clock.advance(20)
    expect(await waiting).toBe('Timeout')
  })

  it('whose agent has no licence stays on the list with a date that is past', async () => {
    const { post, call, toProduction, simulator } = journey()
    const key = await toProduction()
    await post('/1/orders', order)
    await simulator.clock.advance(3600)
    simulator.configure({ whiteServer: { objectsWithoutAgentLicence: [199990001] } })
    expect(await call(key, 199990001)).toBe('License/WsAgent')
    const client = new WhiteServerClient({ token: key, objectId: 199990001, fetch: simulator.fetch })
    const [agent] = (await client.getAgentList()).agents
    expect(Date.parse(agent?.licenseExpirationDate ?? '')).toBeLessThan(simulator.clock.now())
  })

  it.each([
    ['objectId', '1999900'],
    ['objectId', '199999999'],
    ['clientTin', '7700000008'],
    ['clientTin', company.tin],
    ['clientName', ''],
    ['productType', 'LifeTime License'],
    ['payerTin', '7700000009'],
    ['line', 'R-Keeper Software module'],
  ])('is not licensed by an order with a wrong %s: %s', async (field, value) => {
    const { post, toProduction } = journey()
    await toProduction()
    expect(await post('/1/orders', { ...order, [field]: value })).toMatchObject({ field })
  })
})

describe('tax numbers', () => {
  it('of 10 and 12 digits are checked by their last digits', () => {
    expect(isTin('7700000136')).toBe(true)
    expect(['7700000137', '123', '77000001361', 'abcdefghij'].map(isTin)).toEqual([
      false,
      false,
      false,
      false,
    ])
    const twelve = Array.from({ length: 100 }, (_, n) => `7700000001${String(n).padStart(2, '0')}`)
    expect(twelve.filter(isTin)).toHaveLength(1)
  })
})
