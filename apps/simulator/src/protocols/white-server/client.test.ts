import {
  isAuthenticationError,
  isInvalidRequestError,
  isLicenseError,
  isLockedError,
  isOutcomeUnknownError,
  isRateLimitError,
  isRefusedError,
  isUnavailableError,
  Money,
  Quantity,
} from '@rkeeper-kit/core'
import { rk7Transport, WhiteServerClient, type WhiteServerOptions } from '@rkeeper-kit/ws-client'
import { describe, expect, it } from 'vitest'
import { objects, tokens, whiteServer } from '../../../test/support/white-server.ts'

const cash = '16d72549-14d8-4f31-9e2a-0a833d4f5eed'

function setUp(options: Partial<WhiteServerOptions> = {}, patch = {}) {
  const server = whiteServer(patch, async (xml) => `<answer to="${xml.length}"/>`)
  const client = new WhiteServerClient({
    token: tokens.production,
    objectId: objects.production,
    fetch: server.fetch,
    clock: server.world.clock,
    retry: { limit: 0 },
    ...options,
  })
  const order = (more = {}) => ({
    products: [{ id: server.plainDish().item.id, quantity: Quantity.one }],
    ...more,
  })
  return { ...server, client, order }
}
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('the call should have failed'),
    (error: unknown) => error,
  )

describe('the client against White Server', () => {
  it('takes an order from the menu to the end', async () => {
    const { client } = setUp()
    const { menu } = await client.getMenu()
    const dish = menu.products.find(({ schemeId }) => !schemeId)
    const { restaurant } = await client.getRestaurantInfo()
    const tableCode = restaurant.halls[0]?.tables[2]?.code ?? 0
    const products = [{ id: dish?.id ?? '', quantity: Quantity.fromDecimal(2) }]
    const { order } = await client.createOrder({ order: { tableCode, originalOrderId: 'SHOP-1', products } })
    const orderGuid = order.orderGuid ?? ''
    const total = Money.multiply(dish?.price ?? Money.zero, Quantity.fromDecimal(2))

    const { order: shown } = await client.getOrder({ orderGuid })
    expect(shown).toMatchObject({ tableCode, price: { total, sumToPay: total }, originalOrderId: 'SHOP-1' })
    const short = {
      orderGuid,
      payments: [{ amount: Money.subtract(total, Money.fromHundredths(1)), currency: cash }],
    }
    const refused = await caught(client.payOrder(short))
    expect(isRefusedError(refused) && refused.serverText).toContain('[3373]')
    await client.payOrder({ orderGuid, payments: [{ amount: total, currency: cash }] })
    const { order: state } = await client.getOrderState({ orderGuid })
    expect(state.status.value).toBe('Complited')
  })

  it('maps every kind of refusal to its class', async () => {
    const { client, order, domain, world } = setUp()
    const { order: made } = await client.createOrder({ order: order({ originalOrderId: 'SHOP-1' }) })
    const orderGuid = made.orderGuid ?? ''
    expect(
      isRefusedError(await caught(client.createOrder({ order: order({ originalOrderId: 'SHOP-1' }) }))),
    ).toBe(true)
    expect(isRefusedError(await caught(client.completeOrder({ orderGuid })))).toBe(true)
    expect(isInvalidRequestError(await caught(client.getOrder({ orderGuid: 'nonsense' })))).toBe(true)
    expect(isInvalidRequestError(await caught(client.getOrderState({} as { orderGuid: string })))).toBe(true)
    expect(isAuthenticationError(await caught(client.getMenu({ objectId: objects.test })))).toBe(true)
    expect(isLicenseError(await caught(client.getMenu({ objectId: objects.unlicensed })))).toBe(true)
    domain.orders.lock({ guid: orderGuid }, { guid: 'session', until: world.clock.now() + 60_000 })
    expect(isLockedError(await caught(client.cancelOrder({ orderGuid })))).toBe(true)
  })

  it('knows a silent restaurant from a lost order', async () => {
    const { client, domain, timeline, order } = setUp()
    domain.agent.setOnline(false)
    const reading = caught(client.getRestaurantInfo({ agentTimeout: 10 }))
    const writing = caught(
      client.createOrder({ order: order({ originalOrderId: 'SHOP-1' }) }, { agentTimeout: 10 }),
    )
    // Requests reach the simulator some turns of the event loop later.
    await new Promise((resolve) => setTimeout(resolve, 50))
    await timeline.advance(10)
    expect(isUnavailableError(await reading)).toBe(true)
    const lost = await writing
    expect(isOutcomeUnknownError(lost) && lost.message).toContain('originalOrderId SHOP-1')
  })

  it('finds an order again whose answer was lost', async () => {
    const { client, order, world } = setUp()
    const withRkId = crypto.randomUUID()
    world.faults.add({ protocol: 'white-server', command: 'CreateOrder', kind: 'drop-after', times: 1 })
    expect(isOutcomeUnknownError(await caught(client.createOrder({ order: order({ withRkId }) })))).toBe(true)
    expect((await client.getOrder({ orderGuid: withRkId })).order.status.value).toBe('Created')
  })

  it.each(['429', '200'] as const)('understands a refusal for the limit by HTTP %s', async (limitAnswer) => {
    const { client } = setUp(
      { token: tokens.test, objectId: objects.test, limit: { requests: 100, windowMs: 60_000 } },
      { whiteServer: { limitAnswer, testLimit: 2 } },
    )
    await client.getMenu()
    await client.getMenu()
    const error = await caught(client.getMenu())
    expect(isRateLimitError(error) && error.retryAfter).toBe(60_000)
    expect(error).toMatchObject({ code: 'BadRequest', details: { extCode: 'RequestLimit' } })
  })

  it('polls for asynchronous answers on the simulator’s clock', async () => {
    const { client, timeline } = setUp({}, { whiteServer: { taskSeconds: 7 } })
    let answered = false
    const call = client.getStopList().finally(() => {
      answered = true
    })
    for (let i = 0; i < 60 && !answered; i++) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      await timeline.advance(1)
    }
    expect(await call).toEqual({ stopList: { dishes: [] } })
  })

  it('carries XML to the till and back', async () => {
    const { client } = setUp()
    const transport = rk7Transport(client)
    const answer = await transport.send('<RK7Query/>', { operation: 'GetSystemInfo', effect: 'read' })
    expect(answer).toBe('<answer to="11"/>')
  })

  it('is never refused by a test licence, however many calls there are', async () => {
    const { client, timeline, world } = setUp({ token: tokens.test, objectId: objects.test, license: 'test' })
    const calls = Array.from({ length: 17 }, () => client.getRestaurantInfo())
    let left = calls.length
    for (const call of calls) call.finally(() => left--)
    for (let i = 0; i < 500 && left > 0; i++) {
      await new Promise((resolve) => setTimeout(resolve, 2))
      await timeline.advance(1)
    }
    await Promise.all(calls)
    expect(world.journal.list({}).filter(({ outcome }) => outcome === 'request limit')).toEqual([])
  })
})
