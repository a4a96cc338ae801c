import {
  AuthenticationError,
  isLicenseError,
  isUnavailableError,
  LicenseError,
  ManualClock,
  UnavailableError,
} from '@rkeeper-kit/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeLicenseServer, serverLicense } from '../../test/fake-license-server.ts'
import type { LicenseEvent } from '../events.ts'
import type { HeldLicense } from '../record/index.ts'
import { LicenseKeeper, type LicenseKeeperOptions } from './license-keeper.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
const start = Date.UTC(2026, 10, 22)
const anchor = '6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#199990001/17'
const otherAnchor = '6:4458d8b1-0019-4025-8c7a-60a83ad64b66#199990001/17'

const outage = new UnavailableError('no answer')
const wrongPassword = new AuthenticationError('wrong account', { code: 401 })
const denied = new LicenseError('denied', { code: 2, serverText: 'Access to the object is denied' })
const expired = new LicenseError('expired', { code: 'expired' })
const never = new Promise<never>(() => {})

let clock: ManualClock
let events: LicenseEvent[]

beforeEach(() => {
  clock = new ManualClock(start)
  events = []
})

function keeperOf(
  server: ReturnType<typeof fakeLicenseServer>['server'],
  options: Partial<LicenseKeeperOptions> = {},
) {
  const tell = (event: LicenseEvent) => void events.push(event)
  return new LicenseKeeper({ server, anchors: [anchor], clock, random: () => 0.5, tell, ...options })
}

const heldOf = (id: string, age = 0): HeldLicense => ({
  anchor,
  id,
  expirationDate: '2027-11-22T00:00:00',
  qty: 2,
  checkedAt: start - age,
})
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('it did not fail'),
    (error) => error,
  )

describe('without an id', () => {
  it('asks when it is first used, and is valid then', async () => {
    const { server, asked } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server)
    expect(keeper.state).toBe('NONE')
    const waiting = keeper.license()
    expect(keeper.state).toBe('REFRESHING')
    expect(await waiting).toEqual({ ...heldOf('id-1'), checkedAt: start })
    expect(keeper.state).toBe('VALID')
    expect(asked).toEqual([anchor])
  })

  it('lets all who wait share one call', async () => {
    const { server, asked } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server)
    keeper.start()
    const licenses = await Promise.all([keeper.license(), keeper.license(), keeper.refresh()])
    expect(new Set(licenses.map(({ id }) => id))).toEqual(new Set(['id-1']))
    expect(asked).toHaveLength(1)
    keeper.stop()
  })

  it('waits no longer than its limit, and says when it will ask again', async () => {
    const keeper = keeperOf(fakeLicenseServer(never).server)
    const failure = failureOf(keeper.license())
    await clock.advance(30 * second)
    const error = await failure
    expect(isUnavailableError(error) && error.code).toBe('license-unavailable')
    expect(clock.sleeping).toBe(0)
    keeper.stop()
  })

  it('stops waiting when called off', async () => {
    const keeper = keeperOf(fakeLicenseServer(never).server)
    const controller = new AbortController()
    const failure = failureOf(keeper.license(controller.signal))
    controller.abort(new Error('no longer wanted'))
    expect(await failure).toMatchObject({ message: 'no longer wanted' })
    expect(clock.sleeping).toBe(0)
  })

  it('is unavailable after a failure and fails at once, with the time of the next attempt', async () => {
    const { server, asked } = fakeLicenseServer(outage)
    const keeper = keeperOf(server)
    await failureOf(keeper.license())
    expect(keeper.state).toBe('UNAVAILABLE')
    await clock.advance(10 * second)
    const error = await failureOf(keeper.license())
    expect(error).toMatchObject({ name: 'UnavailableError', details: { retryAfter: 20 * second } })
    expect(asked).toHaveLength(1)
  })
})

describe('refreshing', () => {
  it('asks at the start and then each 45 minutes, give or take 15', async () => {
    const spread = [0, 0.999_999, 0.5]
    const { server, asked } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server, { random: () => spread.shift() ?? 0.5 })
    keeper.start()
    await clock.advance(0)
    expect(asked).toHaveLength(1)
    await clock.advance(30 * minute - 1)
    expect(asked).toHaveLength(1)
    await clock.advance(1)
    expect(asked).toHaveLength(2)
    await clock.advance(59 * minute)
    expect(asked).toHaveLength(2)
    await clock.advance(minute)
    expect(asked).toHaveLength(3)
    keeper.stop()
    await clock.advance(day)
    expect(asked).toHaveLength(3)
    expect(clock.sleeping).toBe(0)
  })

  it('happens on use too, without a background loop and without making anybody wait', async () => {
    const { server, asked, answer } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server)
    await keeper.license()
    answer(serverLicense('id-2'))
    await clock.advance(44 * minute)
    await keeper.license()
    expect(asked).toHaveLength(1)
    await clock.advance(minute)
    expect((await keeper.license()).id).toBe('id-1')
    await clock.advance(0)
    expect((await keeper.license()).id).toBe('id-2')
    expect(asked).toHaveLength(2)
  })

  it('backs off while the server is away, and lives on with the last id', async () => {
    const { server, asked, answer } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server)
    keeper.start()
    await clock.advance(0)
    answer(outage)
    await clock.advance(45 * minute)
    expect(keeper.state).toBe('STALE')
    expect((await keeper.license()).id).toBe('id-1')
    const times: number[] = []
    for (const pause of [30 * second, minute, 2 * minute, 5 * minute, 15 * minute, 15 * minute]) {
      const before = asked.length
      await clock.advance(pause - 1)
      times.push(asked.length - before)
      await clock.advance(1)
      times.push(asked.length - before)
    }
    expect(times).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1])
    answer(serverLicense('id-1'))
    await clock.advance(15 * minute)
    expect(keeper.state).toBe('VALID')
    expect(events.every(({ type }) => type === 'licenseUnavailable')).toBe(true)
    expect(events[0]).toMatchObject({ configurationFault: false, sending: true, retryAfter: 30 * second })
    keeper.stop()
  })

  it.each([
    ['a wrong password', wrongPassword],
    ['a refusal in words', denied],
  ])('goes at the slowest pace after %s and raises an alarm', async (_, fault) => {
    const { server, asked } = fakeLicenseServer(fault)
    const keeper = keeperOf(server)
    keeper.start()
    await clock.advance(15 * minute - 1)
    expect(asked).toHaveLength(1)
    await clock.advance(1)
    expect(asked).toHaveLength(2)
    expect(events).toMatchObject([
      { type: 'licenseUnavailable', configurationFault: true, sending: false, retryAfter: 15 * minute },
      { type: 'licenseUnavailable', configurationFault: true },
    ])
    const error = await failureOf(keeper.license())
    expect(isLicenseError(error) && error.code).toBe(fault.code)
    keeper.stop()
  })

  it('keeps sending with the last id when the account is refused: the till is the judge', async () => {
    const { server, answer } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server)
    await keeper.license()
    answer(denied)
    await failureOf(keeper.refresh())
    expect(keeper.state).toBe('STALE')
    expect((await keeper.license()).id).toBe('id-1')
  })

  it('stops sending when the server says that the licence has ended', async () => {
    const { server, answer } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server)
    await keeper.license()
    answer(expired)
    await failureOf(keeper.refresh())
    expect(keeper.state).toBe('UNAVAILABLE')
    expect(await failureOf(keeper.license())).toMatchObject({ name: 'LicenseError', code: 'expired' })
    answer(serverLicense('id-2'))
    await keeper.refresh()
    expect((await keeper.license()).id).toBe('id-2')
  })

  it('gives an id up that could not be confirmed for a day', async () => {
    const { server, answer } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server)
    keeper.start()
    await clock.advance(0)
    answer(outage)
    await clock.advance(day - 1)
    expect((await keeper.license()).id).toBe('id-1')
    await clock.advance(1)
    expect(isUnavailableError(await failureOf(keeper.license()))).toBe(true)
    expect(keeper.state).toBe('UNAVAILABLE')
    keeper.stop()
  })

  it('asks anew and waits when nobody used it for a day', async () => {
    const { server, answer } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server)
    await keeper.license()
    await clock.advance(2 * day)
    answer(serverLicense('id-2'))
    expect((await keeper.license()).id).toBe('id-2')
  })

  it('tells of another id', async () => {
    const { server, answer } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server)
    await keeper.refresh()
    await keeper.refresh()
    expect(events).toEqual([])
    answer(serverLicense('id-2', { qty: 3 }))
    await keeper.refresh()
    expect(events).toEqual([
      { type: 'licenseChanged', anchor, expirationDate: '2027-11-22T00:00:00', qty: 3 },
    ])
  })

  it('warns of the end once a day from 14 days on, and never stops sending by the local clock', async () => {
    const { server } = fakeLicenseServer(
      serverLicense('id-1', { expirationDate: '2026-12-05T12:00:00', expiresAt: start + 13.5 * day }),
    )
    const keeper = keeperOf(server)
    await keeper.refresh()
    await clock.advance(hour)
    await keeper.refresh()
    await clock.advance(day)
    await keeper.refresh()
    const warning = { type: 'licenseExpiring', anchor, expirationDate: '2026-12-05T12:00:00' }
    expect(events).toEqual([
      { ...warning, daysLeft: 13 },
      { ...warning, daysLeft: 12 },
    ])
    await clock.advance(20 * day)
    await keeper.refresh()
    expect((await keeper.license()).id).toBe('id-1')
  })
})

describe('with the id of an earlier run', () => {
  it('sends at once and asks in the background', async () => {
    const { server, asked, answer } = fakeLicenseServer(never)
    const keeper = keeperOf(server, { held: heldOf('id-0', hour) })
    expect((await keeper.license()).id).toBe('id-0')
    expect(asked).toHaveLength(1)
    expect(keeper.state).toBe('REFRESHING')
    answer(serverLicense('id-1'))
    keeper.stop()
  })

  it('lives on with it when the server is away at the start', async () => {
    const { server } = fakeLicenseServer(outage)
    const keeper = keeperOf(server, { held: heldOf('id-0', hour) })
    keeper.start()
    await clock.advance(0)
    expect(keeper.state).toBe('STALE')
    expect((await keeper.license()).id).toBe('id-0')
    keeper.stop()
  })

  it('does not trust it when it is older than a day', async () => {
    const { server } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server, { held: heldOf('id-0', day) })
    expect((await keeper.license()).id).toBe('id-1')
  })

  it.each([
    ['a day ahead', day],
    ['a day behind', -day],
  ])('15. works with a clock that jumps %s', async (_, jump) => {
    const { server, answer } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server, { held: heldOf('id-0', hour) })
    await keeper.license()
    await clock.advance(0)
    await clock.set(start + jump)
    answer(serverLicense('id-2'))
    await keeper.license()
    await clock.advance(0)
    expect((await keeper.license()).id).toBe('id-2')
    expect(keeper.state).toBe('VALID')
  })
})

describe('refused by the till', () => {
  it('asks once at once, then not before 30 seconds have passed', async () => {
    const { server, asked, answer } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server)
    await keeper.license()
    answer(serverLicense('id-2'))
    keeper.refused()
    expect(keeper.state).toBe('SUSPECT')
    expect((await keeper.license()).id).toBe('id-2')
    expect(keeper.state).toBe('VALID')
    keeper.refused()
    await clock.advance(29 * second)
    const error = await failureOf(keeper.license())
    expect(isLicenseError(error) && error.code).toBe('license-refused')
    expect(asked).toHaveLength(2)
    await clock.advance(second)
    expect((await keeper.license()).id).toBe('id-2')
    expect(asked).toHaveLength(3)
  })

  it('does not send with the refused id while the licensing server is away', async () => {
    const { server, answer } = fakeLicenseServer(serverLicense('id-1'))
    const keeper = keeperOf(server)
    await keeper.license()
    answer(outage)
    keeper.refused()
    expect(isUnavailableError(await failureOf(keeper.license()))).toBe(true)
    expect(keeper.state).toBe('UNAVAILABLE')
  })
})

describe('with several products', () => {
  it('tries the next one when the first has no licence, and stays with what it found', async () => {
    const { server, asked } = fakeLicenseServer(denied, serverLicense('id-1'), serverLicense('id-1'))
    const keeper = keeperOf(server, { anchors: [anchor, otherAnchor] })
    expect((await keeper.license()).anchor).toBe(otherAnchor)
    await keeper.refresh()
    expect(asked).toEqual([anchor, otherAnchor, otherAnchor])
  })

  it('does not try the next one while the server is away or the account is wrong', async () => {
    const { server, asked } = fakeLicenseServer(wrongPassword)
    const keeper = keeperOf(server, { anchors: [anchor, otherAnchor] })
    await failureOf(keeper.license())
    expect(asked).toEqual([anchor])
  })

  it('reports the licence that has ended rather than the one that never was', async () => {
    const { server } = fakeLicenseServer(denied, expired)
    const keeper = keeperOf(server, { anchors: [anchor, otherAnchor] })
    expect(await failureOf(keeper.license())).toMatchObject({ code: 'expired' })
  })
})
