import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import { readEvent } from '@rkeeper-kit/ws-client/events'
import { expect, it, vi } from 'vitest'
import { createSimulator } from '../../../simulator.ts'

function setUp(queue = true) {
  const simulator = createSimulator({
    now: '2026-03-02T12:00:00Z',
    frozen: true,
    settings: { whiteServer: { queue } },
  })
  const { whiteServer, samples } = simulator.info()
  const client = new WhiteServerClient({
    token: whiteServer.token,
    objectId: 199990001,
    baseUrl: whiteServer.url,
    fetch: simulator.fetch,
  })
  const send = async (body: object) => {
    const answer = await simulator.fetch(`${whiteServer.url}/wsserverlp/api/v2/aggregators/ListenQueue`, {
      method: 'POST',
      headers: { AggregatorAuthentication: whiteServer.token, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await answer.json()) as Record<string, unknown>
  }
  const createOrder = async () => {
    const answer = await simulator.fetch(`${whiteServer.url}/wsserverlp/api/v2/aggregators/Create`, {
      method: 'POST',
      headers: { AggregatorAuthentication: whiteServer.token, 'content-type': 'application/json' },
      body: JSON.stringify({
        taskType: 'CreateOrder',
        params: {
          async: { objectId: 199990001 },
          order: { products: [{ id: samples.dishes[0]?.id, quantity: 1 }] },
        },
      }),
    })
    return (await answer.json()) as { responseCommon: { taskGuid: string } }
  }
  return { simulator, client, send, createOrder }
}

it('the queue brings answers of tasks and events, each once', async () => {
  const { client, createOrder, simulator } = setUp()
  const { responseCommon } = await createOrder()
  await simulator.clock.advance(1)
  const messages = client.listenQueue()
  const [answer, status, order] = [await messages.next(), await messages.next(), await messages.next()]
  expect(answer.value).toMatchObject({
    kind: 'task',
    taskType: 'CreateOrder',
    taskGuid: responseCommon.taskGuid,
  })
  const events = [status, order].map(({ value }) => {
    if (value?.kind !== 'event') throw new Error('an event was expected')
    return readEvent(value.eventResponse).eventType
  })
  expect(events).toEqual(['OrderStatusChanged', 'OrderChanged'])
})

it('an empty queue is held for 20 s on the simulated clock', async () => {
  const { send, simulator } = setUp()
  await send({ queueType: 'Nonsense' })
  let answered = false
  const waiting = send({ queueType: 'AllQueues' }).finally(() => {
    answered = true
  })
  const started = simulator.clock.now()
  await vi.waitFor(
    async () => {
      await simulator.clock.advance(1)
      expect(answered).toBe(true)
    },
    { interval: 1, timeout: 4000 },
  )
  expect(simulator.clock.now() - started).toBeGreaterThanOrEqual(20_000)
  expect(await waiting).toEqual({ responseCommon: { asyncCode: 'NoOperations' } })
})

it('the queue is closed unless it is switched on, and refuses unknown kinds', async () => {
  expect(await setUp(false).send({ queueType: 'AllQueues' })).toMatchObject({
    error: { wsError: { code: 'WsaCommandNotSupported' } },
  })
  expect(await setUp().send({ queueType: 'Nonsense' })).toMatchObject({
    error: { wsError: { code: 'BadRequest' } },
  })
})
