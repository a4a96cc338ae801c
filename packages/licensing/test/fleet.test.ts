import { AuthenticationError, type ClientOptions, LicenseError, ManualClock } from '@rkeeper-kit/core'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type LicenseEvent,
  LicenseFleet,
  type LicenseFleetOptions,
  type LicenseServer,
  memoryStore,
} from '../src/index.ts'
import { serverLicense } from './fake-license-server.ts'
import { FakeTill, ok } from './fake-till.ts'

const minute = 60_000
const codes = Array.from({ length: 1000 }, (_, n) => String(199_990_001 + n))

let clock: ManualClock
let asked: { at: number; anchor: string }[]
let atATime: { now: number; most: number }
let answer: (anchor: string) => Promise<ReturnType<typeof serverLicense>>

/** Chance that repeats: spreads well and fails no test now and then. */
function dice(): () => number {
  let state = 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const server: LicenseServer = {
  async getLicenseIdByAnchor(anchor, options?: ClientOptions & { signal?: AbortSignal }) {
    asked.push({ at: clock.now(), anchor })
    atATime.most = Math.max(atATime.most, ++atATime.now)
    try {
      await clock.sleep(20, options?.signal)
      return await answer(anchor)
    } finally {
      atATime.now--
    }
  },
}

beforeEach(() => {
  clock = new ManualClock(Date.UTC(2026, 10, 22))
  asked = []
  atATime = { now: 0, most: 0 }
  answer = async () => serverLicense('id-1')
})

const fleetOf = (options: Partial<LicenseFleetOptions> = {}) =>
  new LicenseFleet({ server, store: memoryStore(), clock, random: dice(), ...options })

async function settled<T>(promise: Promise<T>): Promise<T> {
  let over = false
  promise.then(
    () => {
      over = true
    },
    () => {
      over = true
    },
  )
  for (let step = 0; step < 2000 && !over; step++) await clock.advance(20)
  return promise
}

describe('a fleet of a thousand restaurants', () => {
  it('asks for them spread over time, a few at a time, and its timers do not grow', async () => {
    const fleet = fleetOf()
    await Promise.all(codes.map((code) => fleet.license(code)))
    expect(asked).toEqual([])
    const timers = clock.sleeping
    expect(timers).toBeLessThanOrEqual(2 * codes.length)
    const start = clock.now()
    await clock.advance(16 * minute)
    expect(new Set(asked.map(({ anchor }) => anchor)).size).toBe(1000)
    await clock.advance(54 * minute)
    expect(clock.sleeping).toBeLessThanOrEqual(timers)
    const perMinute = new Map<number, number>()
    for (const { at } of asked) {
      const bucket = Math.floor((at - start) / minute)
      perMinute.set(bucket, (perMinute.get(bucket) ?? 0) + 1)
    }
    // 67 a minute at first, then 22 on average.
    expect(Math.max(...perMinute.values())).toBeLessThan(110)
    expect(asked.length).toBeLessThan(2700)
    expect(atATime.most).toBeLessThanOrEqual(4)
    const status = fleet.status()
    expect(status).toHaveLength(1000)
    expect(status.every((each) => 'state' in each && each.state === 'VALID')).toBe(true)
    await fleet.close()
    expect(clock.sleeping).toBe(0)
  }, 60_000)
})

describe('a fleet', () => {
  it('serves a command before its turn to be refreshed has come, and opens each restaurant once', async () => {
    const fleet = fleetOf()
    const till = new FakeTill()
    const [one, again] = await Promise.all([fleet.license(199990001), fleet.license('199990001')])
    expect(again).toBe(one)
    expect(await settled(one.send(till.request('a')))).toEqual(ok)
    expect(asked).toHaveLength(1)
  })

  it('tells the status of each restaurant, of one that could not be opened too, and tries that again', async () => {
    const store = memoryStore()
    await store.save('199990002/main', 'damaged', undefined)
    const fleet = fleetOf({ store })
    await fleet.license(199990001)
    await expect(fleet.license(199990002)).rejects.toMatchObject({ code: 'record-unreadable' })
    expect(fleet.status()).toMatchObject([
      { restaurantCode: '199990001', state: 'NONE', nextSeq: 0 },
      { restaurantCode: '199990002', error: { code: 'record-unreadable' } },
    ])
    await store.save(
      '199990002/main',
      JSON.stringify({ version: 1, guid: '{A}', nextSeq: 7, inFlight: null, resyncs: [], license: null }),
      1,
    )
    expect((await fleet.license(199990002)).status.nextSeq).toBe(7)
    expect(fleet.status().every((each) => 'state' in each)).toBe(true)
  })

  it('tries a wrong password once for all, and again when a person checks', async () => {
    const events: [LicenseEvent['type'], string][] = []
    const fleet = fleetOf({ spread: 0, onEvent: ({ type }, code) => void events.push([type, code]) })
    answer = () => Promise.reject(new AuthenticationError('wrong password'))
    await Promise.all(codes.slice(0, 50).map((code) => fleet.license(code)))
    await clock.advance(10 * minute)
    expect(asked.length).toBeLessThanOrEqual(4)
    expect(events).toHaveLength(50)
    answer = async () => serverLicense('id-1')
    const found = await settled(fleet.check())
    expect(found.every(({ ok }) => ok)).toBe(true)
    expect(fleet.status().every((each) => 'state' in each && each.state === 'VALID')).toBe(true)
  })

  it('checks many restaurants with progress, without opening them, and one failure stops nothing', async () => {
    const fleet = fleetOf({ concurrency: 3 })
    answer = async (anchor) => {
      if (anchor.includes('199990002')) throw new LicenseError('no licence', { code: 'expired' })
      return serverLicense('id-1', { qty: 5 })
    }
    const progress: string[] = []
    const onProgress: NonNullable<Parameters<typeof fleet.check>[1]>['onProgress'] = ({
      done,
      total,
      last,
    }) => void progress.push(`${done}/${total} ${last.ok}`)
    const found = await settled(fleet.check([199990001, '199990002', 199990003, 199990001], { onProgress }))
    expect(found).toMatchObject([
      { restaurantCode: '199990001', ok: true, qty: 5, expirationDate: '2027-11-22T00:00:00' },
      { restaurantCode: '199990002', ok: false, error: { code: 'expired' } },
      { restaurantCode: '199990003', ok: true },
    ])
    expect(progress).toHaveLength(3)
    expect(progress.at(-1)).toMatch(/^3\/3/)
    expect(fleet.status()).toEqual([])
    expect(atATime.most).toBeLessThanOrEqual(3)
  })

  it('stops a check that is called off', async () => {
    const fleet = fleetOf()
    const controller = new AbortController()
    const onProgress = ({ done }: { done: number }) => {
      if (done === 8) controller.abort(new Error('enough'))
    }
    const checking = fleet.check(codes, { signal: controller.signal, onProgress })
    await expect(settled(checking)).rejects.toThrow('enough')
    await clock.advance(minute)
    expect(asked.length).toBeLessThanOrEqual(16)
    expect(clock.sleeping).toBe(0)
  })

  it('opens nothing any more when it is closed', async () => {
    const fleet = fleetOf()
    await fleet.close()
    await expect(fleet.license(1)).rejects.toMatchObject({ code: 'closed' })
    expect(() => fleetOf({ concurrency: 0 })).toThrow(/whole number from 1/)
  })
})
