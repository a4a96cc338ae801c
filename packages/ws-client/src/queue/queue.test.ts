import { describe, expect, it, vi } from 'vitest'
import { common, cut, failure, fakeServer, taskGuid } from '../../test/fake-server.ts'
import type { QueueMessage } from './queue-message.ts'

const empty = { responseCommon: { asyncCode: 'NoOperations' } }

describe('the queue', () => {
  it('is asked again and again, and gives answers, failures and events', async () => {
    const { client, requests } = fakeServer([
      empty,
      { ...common('GetMenu'), taskResponse: { menu: {} } },
      failure({ code: 'WsaOrderError' }, 'CreateOrder'),
      { responseCommon: { taskType: 'Event', objectId: 199990001 }, eventResponse: { any: 1 } },
    ])
    const messages: QueueMessage[] = []
    for await (const message of client.listenQueue()) {
      messages.push(message)
      if (messages.length === 3) break
    }
    expect(messages).toMatchObject([
      { kind: 'task', taskType: 'GetMenu', taskGuid },
      { kind: 'failed task', taskType: 'CreateOrder', error: { name: 'RefusedError' } },
      { kind: 'event', objectId: 199990001, eventResponse: { any: 1 } },
    ])
    expect(requests[0]?.url).toBe('https://ws.ucs.ru/wsserverlp/api/v2/aggregators/ListenQueue')
    expect(requests[0]?.body).toEqual({ queueType: 'AllQueues' })
  })

  it('goes on after a broken connection, and ends with what it is refused with', async () => {
    const { client, clock, requests } = fakeServer(
      [cut(), empty, { error: { wsError: { code: 'AuthFailed' } } }],
      {
        retry: { limit: 0 },
      },
    )
    const next = client.listenQueue({ queueType: 'TaskQueue' }).next()
    const failed = expect(next).rejects.toMatchObject({ name: 'AuthenticationError' })
    await vi.waitFor(async () => {
      await clock.advance(1000)
      expect(requests).toHaveLength(3)
    })
    await failed
  })

  it('ends quietly with the reason of the signal', async () => {
    const { client } = fakeServer(() => empty)
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(client.listenQueue({ signal }).next()).rejects.toThrow('enough')
  })
})
