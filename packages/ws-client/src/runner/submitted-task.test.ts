import {
  isInvalidRequestError,
  isOutcomeUnknownError,
  isRefusedError,
  isUnavailableError,
  Money,
  Quantity,
} from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { common, cut, failure, fakeServer, objectId, type Reply, taskGuid } from '../../test/fake-server.ts'
import type { WhiteServerClient } from '../client.ts'
import { CreateOrder, GetStopList, PayOrder } from '../tasks/index.ts'
import { pollingProfiles } from './polling.ts'

const running = { responseCommon: { asyncCode: 'NoOperations' } }
const stopList = {
  ...common('GetStopList'),
  taskResponse: { stopList: { dishes: [{ id: '1', name: 'Soup', type: 'Dish' }] } },
}
const created = {
  ...common('CreateOrder'),
  taskResponse: { order: { orderGuid: 'g', status: { value: 'Created', isBillPrinted: false } } },
}
const order = { originalOrderId: 'SHOP-1', products: [{ id: 17, quantity: Quantity.one }] }

/** Lets the clock run until the call has ended. */
async function run<T>(
  server: { clock: { advance(ms: number): Promise<void> } },
  call: Promise<T>,
): Promise<T> {
  let ended = false
  const done = () => {
    ended = true
  }
  call.then(done, done)
  while (!ended) {
    await new Promise((resolve) => setImmediate(resolve))
    await server.clock.advance(500)
  }
  return call
}
/** Seconds between the questions for an answer that never comes. */
async function getTimes(start: (client: WhiteServerClient) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  const server = fakeServer(({ body }): Reply => {
    times.push(server.clock.now())
    if (times.length > 8) throw new Error('enough')
    return body.taskType === 'GetTaskResponse' ? running : common(body.taskType)
  })
  const call = start(server.client).catch(() => undefined)
  while (times.length < 6) {
    await new Promise((resolve) => setImmediate(resolve))
    await server.clock.advance(25)
  }
  void call
  return times.slice(1).map((at, index) => (at - (times[index] ?? 0)) / 1000)
}
const failed = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable('the call should have failed'),
    (error: unknown) => error as Error & Record<string, unknown>,
  )

describe('an asynchronous task', () => {
  it('is handed in, asked for until it is ready, and answers like a synchronous one', async () => {
    const server = fakeServer([common('GetStopList'), running, common('GetStopList'), stopList])
    const answer = await run(server, server.client.getStopList())
    expect(answer.stopList.dishes).toHaveLength(1)
    expect(server.requests.map(({ body }) => body)).toEqual([
      { taskType: 'GetStopList', params: { async: { objectId, timeout: 120 } } },
      ...Array(3).fill({ taskType: 'GetTaskResponse', params: { taskGuid } }),
    ])
  })

  it('asks at growing distances', async () => {
    const times: number[] = []
    const server = fakeServer((): Reply => {
      times.push(server.clock.now())
      return times.length === 1 ? common('GetStopList') : times.length < 6 ? running : stopList
    })
    await run(
      server,
      server.client.getStopList({ polling: { initialDelay: 1000, factor: 2, maxDelay: 3000 } }),
    )
    const gaps = times.slice(1).map((at, i) => Math.floor((at - (times[i] ?? 0)) / 1000))
    expect(gaps).toEqual([1, 2, 3, 3, 3])
  })

  it.each([
    ['of a task that reads', () => getTimes((client) => client.getStopList()), [0.5, 0.75, 1.125, 1.7]],
    [
      'of an order, which a cashier may think about,',
      () => getTimes((client) => client.createOrder({ order }, { mode: 'async' })),
      [1, 2, 4, 8],
    ],
    [
      'as the caller says',
      () => getTimes((client) => client.getStopList({ polling: pollingProfiles.patient })),
      [1, 2, 4, 8],
    ],
  ])('asks for the answer %s by its profile', async (_what, times, expected) => {
    const gaps = (await times()).slice(0, 4)
    for (const [index, gap] of gaps.entries()) expect(gap).toBeCloseTo(expected[index] ?? 0, 1)
  })

  it('leaves room under a test licence: no question comes sooner than 15 s after another', async () => {
    const times: number[] = []
    const server = fakeServer(
      (request): Reply => {
        times.push(server.clock.now())
        if (request.body.taskType === 'GetStopList') return common('GetStopList')
        return times.length > 4 ? stopList : running
      },
      { license: 'test' },
    )
    await run(server, server.client.getStopList())
    const gaps = times.slice(2).map((at, i) => at - (times[i + 1] ?? 0))
    expect(gaps.every((gap) => gap >= 15_000)).toBe(true)
  })

  it('of an order goes on being asked for while the answer has neither GUID nor status', async () => {
    const server = fakeServer([
      common('CreateOrder'),
      { ...common('CreateOrder'), taskResponse: { order: {} } },
      created,
    ])
    const task = await server.client.submit(CreateOrder, { order })
    expect(task).toMatchObject({ taskGuid, taskType: 'CreateOrder' })
    expect(await task.status()).toEqual({ state: 'running' })
    expect(await task.status()).toMatchObject({ state: 'done', result: { order: { orderGuid: 'g' } } })
  })

  it('that failed rejects the waiting, and is a status for those who ask', async () => {
    const refusal = failure({ code: 'WsaDuplicateOrder', desc: 'twice' }, 'CreateOrder')
    const server = fakeServer([common('CreateOrder'), refusal, refusal])
    const task = await server.client.submit(CreateOrder, { order })
    const status = await task.status()
    expect(status).toMatchObject({ state: 'failed', error: { name: 'RefusedError', requestId: taskGuid } })
    expect(isRefusedError(await failed(run(server, task.wait())))).toBe(true)
  })

  it('outlives a broken connection while asking', async () => {
    const server = fakeServer([common('GetStopList'), cut(), cut(), cut(), cut(), stopList])
    const answer = await run(server, server.client.getStopList())
    expect(answer.stopList.dishes).toHaveLength(1)
  })

  it('whose restaurant did not answer leaves a write unknown', async () => {
    const server = fakeServer([common('PayOrder'), failure({ code: 'Timeout' }, 'PayOrder')])
    const params = { orderGuid: 'g-1', payments: [{ amount: Money.fromDecimal(5), currency: 'c' }] }
    const task = await server.client.submit(PayOrder, params)
    const error = await failed(run(server, task.wait()))
    expect(isOutcomeUnknownError(error)).toBe(true)
    expect(error.message).toContain('GetOrder for g-1')
    expect(error.details).toMatchObject({ orderGuid: 'g-1' })
  })

  it('that never ends is given up: a write as unknown, a read as unavailable', async () => {
    const server = fakeServer((request) =>
      request.body.taskType === 'GetTaskResponse' ? running : common(request.body.taskType),
    )
    const polling = { limit: 20_000 }
    const write = await failed(run(server, server.client.createOrder({ order }, { mode: 'async', polling })))
    expect(isOutcomeUnknownError(write) && write.requestId).toBe(taskGuid)
    const read = await failed(run(server, server.client.getStopList({ polling })))
    expect(isUnavailableError(read) && read.message).toContain('within 20 s')
  })

  it('can be left alone: a read with the reason of the signal, a write as unknown', async () => {
    const server = fakeServer((request) =>
      request.body.taskType === 'GetTaskResponse' ? running : common(request.body.taskType),
    )
    for (const task of [
      await server.client.submit(GetStopList, {}),
      await server.client.submit(CreateOrder, { order }),
    ]) {
      const abort = new AbortController()
      const waiting = failed(task.wait({ signal: abort.signal }))
      abort.abort(new Error('shutting down'))
      const error = await waiting
      if (task.taskType === 'GetStopList') expect(error.message).toBe('shutting down')
      else expect(isOutcomeUnknownError(error) && (error.cause as Error).message).toBe('shutting down')
    }
  })

  it('that the server does not know any more is an error of the question, not of the task', async () => {
    const unknown = { error: { wsError: { code: 'BadRequest', desc: 'unknown task' } } }
    const server = fakeServer(() => unknown)
    const task = server.client.submitted(GetStopList, taskGuid)
    const error = await failed(task.status())
    expect(isInvalidRequestError(error) && error.operation).toBe('GetTaskResponse')
  })

  it('needs a GUID in its acknowledgement', async () => {
    const server = fakeServer([{ responseCommon: {} }])
    expect(isOutcomeUnknownError(await failed(server.client.submit(CreateOrder, { order })))).toBe(true)
  })
})

describe('getTaskResponse', () => {
  it('tells whether there is an answer, and gives it untouched', async () => {
    const { client } = fakeServer([running, stopList])
    expect(await client.getTaskResponse({ taskGuid })).toEqual({ finished: false })
    expect(await client.getTaskResponse({ taskGuid })).toEqual({
      finished: true,
      taskType: 'GetStopList',
      taskResponse: stopList.taskResponse,
    })
  })

  it('throws what the task failed with, by what that task does', async () => {
    const { client } = fakeServer([
      failure({ code: 'Timeout' }, 'PayOrder'),
      failure({ code: 'Timeout' }, 'GetOrder'),
    ])
    expect(isOutcomeUnknownError(await failed(client.getTaskResponse({ taskGuid })))).toBe(true)
    expect(isUnavailableError(await failed(client.getTaskResponse({ taskGuid })))).toBe(true)
  })
})
