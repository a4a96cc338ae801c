import {
  InvalidRequestError,
  LockedError,
  type Logger,
  ManualClock,
  OutcomeUnknownError,
  UnavailableError,
} from '@rkeeper-kit/core'
import { expect, it } from 'vitest'
import { GetSystemInfo, Rk7Client, VoidOrder, withOrderLock } from '../index.ts'
import { lockTime } from './lock-time.ts'

const guid = '{0B54E1C7-93A2-4D60-8F1B-6C2D7E8A9F01}'
const key = '{4FB08135-AC69-4DCC-95B4-D708192A3B46}'
const order = { guid }
const voiding = { Order: order, Station: { id: 1 }, Manager: { id: 2 }, DeleteReason: { id: 3 } }
const result = (attributes: string) => (command: string) =>
  `<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" CMD="${command}" ErrorText="" WorkTime="1" Processed="1" ${attributes}/>`
const locked = result('Status="Ok" locked="1"')
const unlocked = result('Status="Ok" locked="0"')
const foreign = result('Status="Query Executing Error" RK7ErrorN="2219"')

type Answer = ((command: string) => string) | Error

/** A till that takes every lock, except where another answer is planned for the n-th request. */
function tillOf(planned: Readonly<Record<number, Answer>> = {}) {
  const clock = new ManualClock(0)
  const sent: string[] = []
  const warnings: string[] = []
  const quiet = () => {}
  const logger: Logger = { debug: quiet, info: quiet, error: quiet, warn: (text) => void warnings.push(text) }
  const rk7 = new Rk7Client({
    clock,
    retry: { limit: 0 },
    transport: {
      async send(document, { operation }) {
        const time = / lockTime="1899-12-30T([\d:]+)"/.exec(document)?.[1]
        const named = / lockguid="([^"]+)"/.exec(document)?.[1] === key ? ' with key' : ''
        sent.push(`${clock.now() / 1000}: ${operation}${time ? ` ${time}` : ''}${named}`)
        const answer = planned[sent.length] ?? (time === '00:00:00' ? unlocked : locked)
        if (answer instanceof Error) throw answer
        return answer(operation)
      },
    },
  })
  const options = { clock, logger, newGuid: () => key.toLowerCase(), duration: 60_000 }
  return { rk7, clock, sent, warnings, options }
}

it('locks, puts the key into every command that has a place for it, and frees the order', async () => {
  const { rk7, sent, options } = tillOf()
  const answer = await withOrderLock(rk7, order, options, async (lock) => {
    await lock.execute(VoidOrder, voiding)
    await lock.execute(GetSystemInfo)
    return lock.guid
  })
  expect(answer).toBe(key)
  expect(sent).toEqual([
    '0: LockOrder 00:01:00 with key',
    '0: VoidOrder with key',
    '0: GetSystemInfo',
    '0: LockOrder 00:00:00 with key',
  ])
})

it('frees the order when the work fails, and tells the failure of the work', async () => {
  const { rk7, sent, warnings, options } = tillOf({ 2: foreign })
  const work = withOrderLock(rk7, order, options, () => Promise.reject(new Error('no change of mind')))
  await expect(work).rejects.toThrow('no change of mind')
  expect(sent).toHaveLength(2)
  expect(warnings[0]).toContain('The lock was not freed and runs out by itself: LockOrder')
})

it.each([
  ['another key', foreign],
  ['Ok, but no lock', unlocked],
])('does not begin without the lock: %s', async (_, answer) => {
  const { rk7, sent, options } = tillOf({ 1: answer })
  const work = withOrderLock(rk7, order, options, () => Promise.reject(new Error('begun')))
  await expect(work).rejects.toThrow(LockedError)
  expect(sent).toHaveLength(1)
})

it('asks for the lock again after a lost answer, and frees what it may hold when that is lost too', async () => {
  const lostAnswer = new OutcomeUnknownError('lost')
  const once = tillOf({ 1: lostAnswer })
  await withOrderLock(once.rk7, order, once.options, async () => {})
  expect(once.sent).toHaveLength(3)
  const twice = tillOf({ 1: lostAnswer, 2: lostAnswer })
  await expect(withOrderLock(twice.rk7, order, twice.options, async () => {})).rejects.toThrow('lost')
  expect(twice.sent.at(-1)).toBe('0: LockOrder 00:00:00 with key')
})

it('renews the lock at half time, and more eagerly after a failure', async () => {
  const { rk7, clock, sent, options } = tillOf({ 3: new UnavailableError('down') })
  const work = withOrderLock(rk7, order, options, () => clock.sleep(100_000))
  await clock.advance(100_000)
  await work
  expect(sent).toEqual([
    '0: LockOrder 00:01:00 with key',
    '30: LockOrder 00:01:00 with key',
    '60: LockOrder 00:01:00 with key',
    '75: LockOrder 00:01:00 with key',
    '100: LockOrder 00:00:00 with key',
  ])
  expect(clock.sleeping).toBe(0)
})

it('tells a lost lock, refuses further commands, and leaves the order to its new holder', async () => {
  const { rk7, clock, sent, warnings, options } = tillOf({ 2: foreign })
  const work = withOrderLock(rk7, order, options, async (lock) => {
    await clock.sleep(40_000)
    expect(lock.signal.aborted).toBe(true)
    await lock.execute(VoidOrder, voiding)
  }).catch((error: unknown) => error)
  await clock.advance(40_000)
  const error = await work
  expect(error).toBeInstanceOf(LockedError)
  expect(error).toMatchObject({ code: 2219, details: { lockguid: key } })
  expect(warnings[0]).toContain('The lock on the order is lost')
  expect(sent).toHaveLength(2)
})

it('gives up a lock that could not be renewed before its end', async () => {
  const down = new UnavailableError('down')
  const planned = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index + 2, down]))
  const { rk7, clock, options } = tillOf(planned)
  let lostAt = 0
  const work = withOrderLock(rk7, order, options, async (lock) => {
    lock.signal.addEventListener('abort', () => {
      lostAt = clock.now()
    })
    await clock.sleep(90_000)
    return 'done'
  })
  await clock.advance(90_000)
  expect(await work).toBe('done')
  expect(lostAt).toBeGreaterThan(58_000)
  expect(lostAt).toBeLessThan(60_000)
})

it.each([
  [120_000, '1899-12-30T00:02:00'],
  [0, '1899-12-30T00:00:00'],
  [1, '1899-12-30T00:00:01'],
  [86_399_000, '1899-12-30T23:59:59'],
])('%d ms are %s', (ms, text) => {
  expect(lockTime(ms)).toBe(text)
})

it.each([-1, 86_400_000, Number.NaN])('%d ms are no time of a lock', (ms) => {
  expect(() => lockTime(ms)).toThrow(InvalidRequestError)
})
