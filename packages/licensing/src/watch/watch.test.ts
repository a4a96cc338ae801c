import { isLicenseError, ManualClock } from '@rkeeper-kit/core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { LicenseEvent } from '../events.ts'
import { ClockWatch, TokenWatch, VersionGuard } from './index.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const start = Date.UTC(2026, 10, 22, 10)

let clock: ManualClock
let events: LicenseEvent[]
const tell = (event: LicenseEvent) => void events.push(event)

beforeEach(() => {
  clock = new ManualClock(start)
  events = []
})

describe('the end of the developer token', () => {
  it('is told 60, 30, 14, 7 days and one day ahead, once each, and daily when it is over', async () => {
    const token = new TokenWatch(new Date(start + 62 * day), tell)
    for (let hours = 0; hours < 64 * 24; hours++) {
      token.check(clock.now())
      await clock.advance(hour)
    }
    expect(events.map((event) => event.type === 'tokenExpiring' && event.daysLeft)).toEqual([
      60, 30, 14, 7, 1, -1, -2,
    ])
    expect(events[0]).toMatchObject({ type: 'tokenExpiring', expiresAt: '2027-01-23T10:00:00.000Z' })
  })

  it('is told at once where little is left, and not at all where there is time', () => {
    new TokenWatch('2026-11-30', tell).check(start)
    expect(events).toEqual([{ type: 'tokenExpiring', expiresAt: '2026-11-30T00:00:00.000Z', daysLeft: 7 }])
    new TokenWatch('2027-11-30', tell).check(start)
    expect(events).toHaveLength(1)
  })

  it('has to be a date', () => {
    expect(() => new TokenWatch('next spring', tell)).toThrow(/"next spring", is not a date/)
  })
})

describe('clocks', () => {
  it('that differ by minutes only are nothing to speak of', () => {
    const clocks = new ClockWatch(clock, tell)
    clocks.sawServerTime(start - 4 * minute)
    clocks.sawTillTime('2026-11-22T13:04:00')
    expect(events).toEqual([])
    expect(clocks.offset('licensing-server')).toBe(-4 * minute)
    expect(clocks.offset('till')).toBe(4 * minute)
  })

  it('a day apart are told once a day, for each server', async () => {
    const clocks = new ClockWatch(clock, tell)
    for (const _ of [1, 2]) clocks.sawServerTime(clock.now() + day)
    clocks.sawTillTime('2026-11-21T13:00:00')
    expect(events).toEqual([
      { type: 'clockSkew', source: 'licensing-server', offset: day },
      { type: 'clockSkew', source: 'till', offset: -9 * hour },
    ])
    await clock.advance(day)
    clocks.sawServerTime(clock.now() + day)
    expect(events).toHaveLength(3)
  })

  it('that were put right are told again when they go wrong again', () => {
    const clocks = new ClockWatch(clock, tell)
    for (const offset of [day, 0, day]) clocks.sawServerTime(start + offset)
    expect(events).toHaveLength(2)
  })

  it.each([
    '2026-11-22T10:00:00',
    '2026-11-22T13:00:00',
    '2026-11-22T15:30:00',
    '2026-11-21T22:00:00',
    undefined,
    'noon',
  ])('a till at %s is in some time zone, or says nothing', (text) => {
    const clocks = new ClockWatch(clock, tell)
    clocks.sawTillTime(text)
    expect(clocks.offset('till') ?? 0).toBe(0)
    expect(events).toEqual([])
  })
})

describe('a till that is too old', () => {
  it('gets no licensed command until it says otherwise', () => {
    const guard = new VersionGuard(clock)
    guard.check('SaveOrder')
    guard.saw('7.6.4.346')
    expect(() => guard.check('SaveOrder')).toThrow(
      /SaveOrder was not sent: the till runs r_keeper 7\.6\.4\.346/,
    )
    guard.saw(undefined)
    expect(guard.version).toBe('7.6.4.346')
    guard.saw('7.6.4.347')
    guard.check('SaveOrder')
  })

  it('is tried again after ten minutes, since only an answer tells of an update', async () => {
    const guard = new VersionGuard(clock)
    guard.saw('7.6.2.285')
    const refusal = await (async () => guard.check('PayOrder'))().catch((error: unknown) => error)
    expect(isLicenseError(refusal)).toBe(true)
    expect(refusal).toMatchObject({ code: 'version-too-old', details: { serverVersion: '7.6.2.285' } })
    await clock.advance(10 * minute)
    guard.check('PayOrder')
  })

  it('is not made up from a version that cannot be read', () => {
    const guard = new VersionGuard(clock)
    guard.saw('preview')
    guard.check('SaveOrder')
  })
})
