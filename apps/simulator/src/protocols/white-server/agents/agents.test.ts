import { describe, expect, it } from 'vitest'
import { type Answer, type CallOptions, whiteServer } from '../../../../test/support/white-server.ts'

const codeOf = ({ error }: Answer) => error?.wsError.code ?? 'Ok'
const agentOf = ({ responseCommon }: Answer) => responseCommon?.agentGuid

/** A restaurant with a reserve agent behind the first. */
function restaurant(reserve: object = {}, settings: object = {}) {
  const server = whiteServer({ whiteServer: settings })
  server.domain.agent.put({ name: 'reserve', priority: 10_001, ...reserve })
  const products = [{ id: server.plainDish().item.id, quantity: 1 }]
  const create = (order: object = {}, options: CallOptions = {}) =>
    server.call('CreateOrder', { order: { products, ...order } }, options)
  const away = (...names: string[]) => {
    for (const name of names) server.domain.agent.put({ name, online: false })
  }
  const guids = async () => {
    const { taskResponse } = await server.call('GetRestaurantAgents')
    const agents = taskResponse as unknown as {
      agentGuid: string
      isOnline: boolean
      version: string
      roles: string[]
    }[]
    return agents.map(({ agentGuid }) => agentGuid)
  }
  return { ...server, create, away, guids }
}

describe('several agents of a restaurant', () => {
  it('are asked by priority, and the next one does it while the first is off line', async () => {
    const { create, away, guids } = restaurant()
    const [main, reserve] = await guids()
    expect(main).not.toBe(reserve)
    expect(agentOf(await create())).toBe(main)
    away('main')
    const answer = await create()
    expect([codeOf(answer), agentOf(answer)]).toEqual(['Ok', reserve])
  })

  it('wait for the first where the restaurant has fixed its main system', async () => {
    const { create, away, timeline } = restaurant({}, { mainSystem: 'fixed' })
    await create()
    away('main')
    const waiting = create({}, { timeout: 20 })
    await timeline.advance(20)
    expect(codeOf(await waiting)).toBe('Timeout')
  })

  it('are a Timeout when all of them are away, and whoever is back first does an asynchronous task', async () => {
    const { create, call, away, domain, guids, timeline } = restaurant()
    const [, reserve] = await guids()
    away('main', 'reserve')
    expect(domain.agent.online).toBe(false)
    const { responseCommon } = await create({}, { mode: 'async' })
    await timeline.advance(30)
    domain.agent.put({ name: 'reserve', online: true })
    await timeline.advance(1)
    expect(agentOf(await call('GetTaskResponse', { taskGuid: responseCommon?.taskGuid }))).toBe(reserve)
  })

  it('are chosen by what they are for, and by the name of a system', async () => {
    const { call, send, domain, guids } = restaurant({ roles: ['RKRef', 'StoreHouse'], priority: 1 })
    const [reserve, main] = await guids()
    expect(agentOf(await call('GetVoidReasons'))).toBe(reserve)
    expect(agentOf(await call('ShGetStores'))).toBe(reserve)
    expect(agentOf(await call('GetRestaurantInfo'))).toBe(main)
    domain.agent.put({ name: 'bar', systemName: 'MID2' })
    const systems = (await call('GetRestaurantSystems')).taskResponse
    expect(systems).toContainEqual({ name: 'MID2', type: 'RKMid' })
    const at = async (systemName: string): Promise<Answer> => {
      const params = { sync: { objectId: 199990001, systemName } }
      return JSON.parse(String((await send(JSON.stringify({ taskType: 'GetRestaurantInfo', params }))).body))
    }
    expect(agentOf(await at('MID2'))).toBe((await guids())[2])
    expect((await at('MID9')).error?.wsError).toMatchObject({
      code: 'BadRequest',
      desc: expect.stringContaining('MID1, MID2'),
    })
  })

  it('without StoreHouse leave its tasks to nobody', async () => {
    const { call, domain } = whiteServer()
    domain.agent.put({ name: 'main', roles: ['RKMid', 'RKRef'] })
    expect(codeOf(await call('ShGetStores'))).toBe('WsaCommandNotSupported')
    const { taskResponse } = await call('IsMainSystemAvailable', { systemType: 'StoreHouse' })
    expect(taskResponse).toEqual({ isAvailable: false })
    expect((await call('GetRestaurantSystems')).taskResponse).toHaveLength(2)
  })

  it('differ in version, and in whether they know a menu', async () => {
    const { call, create, away } = restaurant({ build: '2.8.5.9', menuKnown: false })
    expect(codeOf(await call('GetOrderList'))).toBe('Ok')
    away('main')
    expect((await call('GetOrderList')).error?.wsError).toMatchObject({
      code: 'WsaCommandNotSupported',
      desc: expect.stringMatching(/2\.8\.5\.9.*2\.8\.5\.10/),
    })
    expect(codeOf(await create())).toBe('WsaOrderMenuIsUnknownError')
  })

  it('are told of by IsMainSystemAvailable, which an old one does not know', async () => {
    const { call, domain, guids } = restaurant({ roles: ['StoreHouse'], build: '2.8.5.9' })
    const [main] = await guids()
    const ask = (systemType: string) => call('IsMainSystemAvailable', { systemType })
    expect(agentOf(await ask('RKMid'))).toBe(main)
    expect(agentOf(await ask('Sql'))).toBeUndefined()
    domain.agent.put({ name: 'main', roles: ['RKMid'] })
    expect(codeOf(await ask('StoreHouse'))).toBe('WsaCommandNotSupported')
  })

  it('of version 1 tell no GUID, and take less than the sum due', async () => {
    const { call, create, away, domain } = restaurant({ build: '1.9.0.0' })
    away('main')
    const answer = await create()
    expect(agentOf(answer)).toBeUndefined()
    const { orderGuid } = (answer.taskResponse as unknown as { order: { orderGuid: string } }).order
    const currency = domain.restaurant.collection('CURRENCIES')?.items[0]?.guid
    expect(codeOf(await call('PayOrder', { orderGuid, payments: [{ amount: 1, currency }] }))).toBe('Ok')
    expect(domain.orders.get({ guid: orderGuid }).finished).toBe(false)
  })
})

describe('a slow agent', () => {
  it('answers after its time', async () => {
    const { create, domain, timeline, world } = restaurant()
    await create()
    domain.agent.put({ name: 'main', delaySeconds: 30 })
    const started = world.clock.now()
    const waiting = create().then((answer) => [codeOf(answer), world.clock.now() - started])
    await timeline.advance(60)
    expect(await waiting).toEqual(['Ok', 30_000])
  })

  it.each(['sync', 'async'] as const)(
    'beyond the timeout makes the order all the same, later than anybody waits: %s',
    async (mode) => {
      const { call, create, domain, timeline } = restaurant()
      await call('GetMenu')
      domain.agent.put({ name: 'main', delaySeconds: 90 })
      const waiting = create({ originalOrderId: 'SHOP-1' }, { mode, timeout: 60 })
      await timeline.advance(61)
      const first = await waiting
      const answer =
        mode === 'sync' ? first : await call('GetTaskResponse', { taskGuid: first.responseCommon?.taskGuid })
      expect(codeOf(answer)).toBe('Timeout')
      expect(domain.orders.list()).toEqual([])
      await timeline.advance(30)
      expect(domain.orders.list().map((order) => order.originalOrderId)).toEqual(['SHOP-1'])
    },
  )

  it('makes the order for a caller that has left as well', async () => {
    const { call, create, domain, timeline } = restaurant()
    await call('GetMenu')
    domain.agent.put({ name: 'main', delaySeconds: 30 })
    const abort = new AbortController()
    const waiting = create({}, { signal: abort.signal }).catch(() => 'gone')
    await timeline.advance(5)
    abort.abort()
    await waiting
    expect(domain.orders.list()).toEqual([])
    await timeline.advance(25)
    expect(domain.orders.list()).toHaveLength(1)
  })

  it('drops what came too late where the settings say so', async () => {
    const { call, create, domain, timeline } = restaurant({}, { lateTasks: 'dropped' })
    await call('GetMenu')
    domain.agent.put({ name: 'main', delaySeconds: 90 })
    const waiting = create({}, { timeout: 60 })
    await timeline.advance(200)
    expect([codeOf(await waiting), domain.orders.list()]).toEqual(['Timeout', []])
  })
})

describe('a multi-agent', () => {
  const multi = { taskTypes: ['CreateOrder'], objectIds: [], passedAggregators: [] as number[] }

  it('takes its tasks before the agents, lets others and chosen aggregators through, and is skipped while away', async () => {
    const { create, call, domain, guids } = restaurant({ priority: 19_000, multi })
    const [reserve, main] = await guids()
    expect(agentOf(await create())).toBe(reserve)
    expect(agentOf(await call('GetStopList', {}, { mode: 'sync' }))).not.toBe(reserve)
    expect(agentOf(await call('GetRestaurantInfo'))).toBe(main)
    domain.agent.put({ name: 'reserve', multi: { ...multi, passedAggregators: [199980001] } })
    expect(agentOf(await create())).toBe(main)
    domain.agent.put({ name: 'reserve', multi, online: false })
    expect(agentOf(await create())).toBe(main)
  })

  it('of several the lowest number takes the task', async () => {
    const { create, domain, guids } = restaurant({ priority: 20, multi })
    domain.agent.put({ name: 'other', priority: 10, multi })
    expect(agentOf(await create())).toBe((await guids())[0])
    expect(domain.agent.list().map(({ name }) => name)).toEqual(['other', 'reserve', 'main'])
  })

  it('is described to those who may use service methods', async () => {
    const allowed = restaurant({ multi }, { serviceMethods: true })
    const { responseCommon, taskResponse } = JSON.parse(
      String((await allowed.send('{"taskType":"ServiceGetMultiAgentInfo","params":{}}')).body),
    )
    expect(taskResponse).toEqual({
      objectList: [199990001, 199990002, 199990003],
      supportedTaskTypes: ['CreateOrder'],
    })
    expect(responseCommon.agentGuid).toBe((await allowed.guids())[0])
    for (const task of ['ServiceGetMultiAgentInfo', 'ServiceAgentBenchmark', 'ServicePushAgentSettings'])
      expect(codeOf(await restaurant({ multi }).call(task, { settings: {} }))).toBe('AuthFailed')
  })
})

describe('the settings of the agent', () => {
  it('are changed by ServicePushAgentSettings, all or none', async () => {
    const { call, settings } = whiteServer({ whiteServer: { serviceMethods: true } })
    const push = (given: object) => call('ServicePushAgentSettings', { settings: given })
    expect(codeOf(await push({ CashierTimeoutSec: 7, ConfirmOrderIfIgnoredOnKass: false }))).toBe('Ok')
    expect(settings.whiteServer).toMatchObject({ cashierTimeoutSeconds: 7, confirmIfIgnored: false })
    expect(codeOf(await push({ CashierTimeoutSec: 9, Nonsense: 1 }))).toBe('WsaInvalidSettings')
    expect(codeOf(await push({ CashierTimeoutSec: 'long' }))).toBe('WsaInvalidSettings')
    expect(settings.whiteServer.cashierTimeoutSeconds).toBe(7)
  })

  it('AllowRetryCreateOrder decides about a number whose creation has failed', async () => {
    for (const [allowed, code] of [
      [true, 'Ok'],
      [false, 'WsaDuplicateOrder'],
    ] as const) {
      const { create } = restaurant({}, { allowRetryCreateOrder: allowed })
      const order = { originalOrderId: 'SHOP-7' }
      expect(codeOf(await create({ ...order, products: [{ id: 999, quantity: 1 }] }))).toBe(
        'WsaOrderCreationDishNotFound',
      )
      expect(codeOf(await create(order))).toBe(code)
      expect(codeOf(await create(order))).toBe('WsaDuplicateOrder')
    }
  })

  it.each([true, false])(
    'lets one of two creations under way with the same number make the order, AllowRetryCreateOrder %s',
    async (allowRetryCreateOrder) => {
      const { create, call, domain, timeline } = restaurant({}, { allowRetryCreateOrder, cashier: 'ignores' })
      const order = { originalOrderId: 'SHOP-8' }
      const tasks = [await create(order, { mode: 'async' }), await create(order, { mode: 'async' })]
      await timeline.advance(61)
      const answers = await Promise.all(
        tasks.map(({ responseCommon }) => call('GetTaskResponse', { taskGuid: responseCommon?.taskGuid })),
      )
      expect(answers.map(codeOf)).toEqual(['Ok', 'WsaDuplicateOrder'])
      expect(domain.orders.list()).toHaveLength(1)
    },
  )
})
