import {
  InvalidRequestError,
  ManualClock,
  OutcomeUnknownError,
  UnavailableError,
  UnexpectedResponseError,
} from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { GetOrder, LockOrder, Rk7Client } from '../index.ts'

const guid = '{0B54E1C7-93A2-4D60-8F1B-6C2D7E8A9F01}'
const order = { Order: { guid } }
const answer = (attributes: string) =>
  `<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" ErrorText="" WorkTime="1" Processed="1" ${attributes}/>`
const closing = answer('Status="Query Executing Error" RK7ErrorN="2172" CMD="LockOrder"')
const locked = answer('Status="Ok" CMD="LockOrder" locked="1"')

function clientOf(...answers: string[]) {
  const clock = new ManualClock(0)
  const sentAt: number[] = []
  const rk7 = new Rk7Client({
    clock,
    random: () => 0.5,
    retry: { limit: 2, baseDelay: 1000 },
    transport: {
      async send() {
        sentAt.push(clock.now())
        return answers.shift() ?? ''
      },
    },
  })
  return { rk7, clock, sentAt }
}

describe('while the common shift is being closed', () => {
  it('even a write is repeated, because it was not executed', async () => {
    const { rk7, clock, sentAt } = clientOf(closing, closing, locked)
    const call = rk7.execute(LockOrder, order)
    await clock.advance(5000)
    expect((await call).data.locked).toBe(true)
    expect(sentAt).toEqual([0, 500, 1500])
  })

  it('it gives up after the repeats that were asked for', async () => {
    const { rk7, clock, sentAt } = clientOf(closing, closing, closing, closing)
    const call = rk7.execute(LockOrder, order).catch((error: unknown) => error)
    await clock.advance(60_000)
    expect(await call).toBeInstanceOf(UnavailableError)
    expect(sentAt).toHaveLength(3)
    const once = clientOf(closing)
    await expect(once.rk7.execute(LockOrder, order, { retries: 0 })).rejects.toThrow(UnavailableError)
    const short = clientOf(closing)
    await expect(short.rk7.execute(LockOrder, order, { totalTimeout: 400 })).rejects.toThrow(UnavailableError)
    expect(short.sentAt).toEqual([0])
  })

  it('the wait can be cancelled', async () => {
    const { rk7, clock } = clientOf(closing, locked)
    const controller = new AbortController()
    const call = rk7.execute(LockOrder, order, { signal: controller.signal }).catch((error: unknown) => error)
    await clock.advance(100)
    controller.abort(new Error('enough'))
    expect(await call).toMatchObject({ message: 'enough' })
  })
})

describe('an answer to another command', () => {
  const foreign = answer('Status="Ok" CMD="GetSystemInfo"')

  it('is a lost answer to a write', async () => {
    const { rk7, sentAt } = clientOf(foreign, locked)
    await expect(rk7.execute(LockOrder, order)).rejects.toThrow(OutcomeUnknownError)
    expect(sentAt).toHaveLength(1)
  })

  it('has a read repeated, and told at last', async () => {
    const { rk7, clock, sentAt } = clientOf(foreign, foreign, foreign)
    const call = rk7.execute(GetOrder, order).catch((error: unknown) => error)
    await clock.advance(60_000)
    expect(await call).toBeInstanceOf(UnexpectedResponseError)
    expect(sentAt).toHaveLength(3)
  })

  it('in a batch is a lost answer too', async () => {
    const { rk7 } = clientOf(
      '<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="1" Status="Ok" Processed="1"><CommandResult CMD="GetOrder" Status="Ok" ErrorText=""/></RK7QueryResult>',
    )
    await expect(rk7.executeAll([[LockOrder, order]])).rejects.toThrow(OutcomeUnknownError)
  })
})

it.each([302, 400, 404, 405, 413])(
  'HTTP %s says that the address is wrong, so nothing was executed',
  async (status) => {
    const rk7 = new Rk7Client({
      url: 'http://till.example/elsewhere',
      username: 'a',
      password: 'b',
      fetch: async () => new Response('<h1>no</h1>', { status }),
    })
    for (const call of [rk7.execute(LockOrder, order), rk7.execute(GetOrder, order)]) {
      await expect(call).rejects.toThrow(InvalidRequestError)
      await expect(call).rejects.toThrow('not the address of an XML interface')
    }
  },
)
