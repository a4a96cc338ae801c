import { describe, expect, it } from 'vitest'
import { type Answer, tokens, whiteServer } from '../../../../test/support/white-server.ts'

type Server = ReturnType<typeof whiteServer>

async function submit(server: Server, timeout?: number): Promise<string> {
  const products = [{ id: server.plainDish().item.id, quantity: 1 }]
  const answer = await server.call(
    'CreateOrder',
    { order: { products } },
    { mode: 'async', ...(timeout && { timeout }) },
  )
  expect(answer.taskResponse).toBeUndefined()
  expect(answer.responseCommon).toEqual({
    taskGuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
    taskType: 'CreateOrder',
    objectId: 199990001,
  })
  return answer.responseCommon?.taskGuid as string
}
const ask = (server: Server, taskGuid: string, token?: string): Promise<Answer> =>
  server.call('GetTaskResponse', { taskGuid }, token ? { token } : {})
const unfinished = { responseCommon: { asyncCode: 'NoOperations' } }

describe('an asynchronous task', () => {
  it('is acknowledged, done, and its answer kept unchanged however often it is read', async () => {
    const server = whiteServer()
    const taskGuid = await submit(server)
    const answer = await ask(server, taskGuid)
    expect(answer.responseCommon).toMatchObject({ taskGuid, taskType: 'CreateOrder' })
    expect(answer.taskResponse).toMatchObject({ order: { status: { value: 'Created' } } })
    expect(await ask(server, taskGuid.toUpperCase())).toEqual(answer)
    expect(server.domain.orders.list()).toHaveLength(1)
  })

  it('is unfinished for as long as the agent works on it', async () => {
    const server = whiteServer({ whiteServer: { taskSeconds: 5 } })
    const taskGuid = await submit(server)
    await server.timeline.advance(4)
    expect(await ask(server, taskGuid)).toEqual(unfinished)
    expect(server.domain.orders.list()).toEqual([])
    await server.timeline.advance(1)
    expect((await ask(server, taskGuid)).taskResponse).toBeDefined()
  })

  it('that was refused keeps the refusal', async () => {
    const server = whiteServer()
    const order = { products: [{ id: 4711, quantity: 1 }] }
    const { responseCommon } = await server.call('CreateOrder', { order }, { mode: 'async' })
    const answer = await ask(server, responseCommon?.taskGuid as string)
    expect(answer).toMatchObject({
      error: { wsError: { code: 'WsaOrderCreationDishNotFound' } },
      responseCommon,
    })
  })

  it('becomes a Timeout when the agent stays away, and is not done afterwards', async () => {
    const server = whiteServer()
    server.domain.agent.setOnline(false)
    const taskGuid = await submit(server, 30)
    await server.timeline.advance(29)
    expect(await ask(server, taskGuid)).toEqual(unfinished)
    await server.timeline.advance(1)
    expect(await ask(server, taskGuid)).toMatchObject({ error: { wsError: { code: 'Timeout' } } })
    server.domain.agent.setOnline(true)
    await server.timeline.advance(600)
    expect(server.domain.orders.list()).toEqual([])
  })

  it('is done when the agent comes back in time', async () => {
    const server = whiteServer()
    server.domain.agent.setOnline(false)
    const taskGuid = await submit(server)
    await server.timeline.advance(60)
    server.domain.agent.setOnline(true)
    await server.timeline.advance(1)
    expect((await ask(server, taskGuid)).taskResponse).toBeDefined()
  })

  it.each([
    ['done', 1],
    ['dropped', 0],
  ] as const)('that takes longer than its time becomes a Timeout, and is %s', async (lateTasks, orders) => {
    const server = whiteServer({ whiteServer: { taskSeconds: 60, lateTasks } })
    const taskGuid = await submit(server, 30)
    await server.timeline.advance(120)
    expect((await ask(server, taskGuid)).error?.wsError.code).toBe('Timeout')
    expect(server.domain.orders.list()).toHaveLength(orders)
  })

  it('is forgotten some time after it was done', async () => {
    const server = whiteServer({ whiteServer: { taskLifetimeSeconds: 600 } })
    const taskGuid = await submit(server)
    await ask(server, taskGuid)
    await server.timeline.advance(599)
    expect((await ask(server, taskGuid)).taskResponse).toBeDefined()
    await server.timeline.advance(1)
    expect((await ask(server, taskGuid)).error?.wsError.code).toBe('BadRequest')
  })

  it('is nobody else’s, and a GUID that was never given is a BadRequest that names it', async () => {
    const server = whiteServer()
    const taskGuid = await submit(server)
    expect((await ask(server, taskGuid, tokens.test)).error?.wsError.code).toBe('BadRequest')
    const unknown = crypto.randomUUID()
    expect((await ask(server, unknown)).error?.wsError.desc).toContain(unknown)
  })

  it('survives a snapshot', async () => {
    const server = whiteServer({ whiteServer: { taskSeconds: 5 } })
    const taskGuid = await submit(server)
    server.world.store.snapshot('before')
    await server.timeline.advance(10)
    server.world.store.restore('before')
    expect(await ask(server, taskGuid)).toEqual(unfinished)
    await server.timeline.advance(5)
    expect((await ask(server, taskGuid)).taskResponse).toBeDefined()
  })

  it('can be followed by GetOrderState once there is an order', async () => {
    const server = whiteServer()
    const taskGuid = await submit(server)
    const state = await server.call('GetOrderState', { taskGuid })
    expect(state.taskResponse).toMatchObject({ order: { taskGuid, status: { value: 'Created' } } })
  })
})

describe('a synchronous task with the agent off line', () => {
  it('waits for its time on the simulator’s clock and is a Timeout then', async () => {
    const server = whiteServer()
    await server.call('GetMenu')
    server.domain.agent.setOnline(false)
    const waiting = server.call('GetRestaurantInfo', {}, { timeout: 20 })
    await server.timeline.advance(20)
    const { error, responseCommon } = await waiting
    expect(error?.wsError.code).toBe('Timeout')
    expect(responseCommon).toMatchObject({ taskType: 'GetRestaurantInfo' })
    expect(server.world.journal.list().at(-1)).toMatchObject({ outcome: 'Timeout', objectId: 199990001 })
  })

  it('waits 120 s when it does not say, and never longer than 180', async () => {
    for (const [timeout, seconds] of [
      [undefined, 120],
      [3000, 180],
    ] as const) {
      const server = whiteServer()
      await server.call('GetMenu')
      server.domain.agent.setOnline(false)
      const started = server.world.clock.now()
      const waiting = server
        .call('GetRestaurantInfo', {}, timeout ? { timeout } : {})
        .then(() => server.world.clock.now() - started)
      await server.timeline.advance(600)
      expect(await waiting).toBe(seconds * 1000)
    }
  })

  it('ends when the caller goes away', async () => {
    const server = whiteServer()
    server.domain.agent.setOnline(false)
    const abort = new AbortController()
    const waiting = server.send(
      JSON.stringify({ taskType: 'GetStopList', params: { sync: { objectId: 199990001 } } }),
      { signal: abort.signal },
    )
    abort.abort()
    expect((await waiting).wire).toEqual({ kind: 'drop' })
  })
})

describe('faults', () => {
  it('strike by the name of the task, executed or not', async () => {
    const server = whiteServer()
    const products = [{ id: server.plainDish().item.id, quantity: 1 }]
    const create = JSON.stringify({
      taskType: 'CreateOrder',
      params: { sync: { objectId: 199990001 }, order: { products } },
    })
    server.world.faults.add({
      protocol: 'white-server',
      command: 'CreateOrder',
      kind: 'drop-before',
      times: 1,
    })
    expect((await server.send(create)).wire).toEqual({ kind: 'drop' })
    expect(server.domain.orders.list()).toHaveLength(0)
    server.world.faults.add({
      protocol: 'white-server',
      command: 'CreateOrder',
      kind: 'drop-after',
      times: 1,
    })
    expect((await server.send(create)).wire).toEqual({ kind: 'drop' })
    expect(server.domain.orders.list()).toHaveLength(1)
    expect((await server.send(create)).wire).toBeUndefined()
  })

  it('do not strike what was refused before', async () => {
    const server = whiteServer()
    server.world.faults.add({ protocol: 'white-server', kind: 'status', status: 500 })
    await server.call('GetMenu', {}, { token: 'nonsense' })
    await server.call('Nonsense')
    expect(server.world.faults.list()[0]?.fired).toBe(0)
  })
})
