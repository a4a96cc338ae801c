import { ManualClock } from '@rkeeper-kit/core'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type License,
  type LicenseEvent,
  type LicenseOptions,
  type LicenseStore,
  memoryStore,
  openLicense,
} from '../src/index.ts'
import { fakeLicenseServer, serverLicense } from './fake-license-server.ts'
import { FakeTill, ok } from './fake-till.ts'

const day = 24 * 60 * 60 * 1000

let clock: ManualClock
let till: FakeTill
let store: LicenseStore
let server: ReturnType<typeof fakeLicenseServer>
let events: LicenseEvent[]

beforeEach(() => {
  clock = new ManualClock(Date.UTC(2026, 10, 22))
  till = new FakeTill()
  store = memoryStore()
  server = fakeLicenseServer(serverLicense('id-1'))
  events = []
})

const open = (options: Partial<LicenseOptions> = {}): Promise<License> =>
  openLicense({
    server: server.server,
    anchor: { restaurantCode: 199990001 },
    store,
    clock,
    random: () => 0.5,
    onEvent: (event) => void events.push(event),
    ...options,
  })

/** Another process: the same store, its own clock. */
const inUse = (opening: Promise<unknown>) =>
  expect(opening).rejects.toMatchObject({ name: 'LicenseError', code: 'instance-in-use' })

describe('an instance', () => {
  it('is refused to a second process while the first one renews its lease', async () => {
    const first = await open()
    const began = clock.now()
    const second = open()
    second.catch(() => {})
    await clock.advance(12_000)
    await inUse(second)
    expect(clock.now() - began).toBeLessThan(30_000)
    expect(await first.send(till.request('a'))).toEqual(ok)
    await inUse(open({ lease: { wait: 0 } }))
  })

  it('is free at once when its process closes it', async () => {
    const first = await open()
    await first.send(till.request('a'))
    await first.close()
    const next = await open({ lease: { wait: 0 } })
    expect(next.status).toMatchObject({ instanceGuid: first.status.instanceGuid, nextSeq: 1 })
  })

  it('of a process that died is taken when its lease is over', async () => {
    const elsewhere = new ManualClock(clock.now())
    const dead = await open({ clock: elsewhere })
    const opening = open()
    await clock.advance(29_000)
    expect(await Promise.race([opening, 'still waiting'])).toBe('still waiting')
    await clock.advance(1001)
    expect((await opening).status.instanceGuid).toBe(dead.status.instanceGuid)
  })

  it('of a process that died goes on at once under the same name', async () => {
    await open({ lease: { owner: 'pod-1' } })
    expect(await (await open({ lease: { owner: 'pod-1', wait: 0 } })).send(till.request('a'))).toEqual(ok)
  })

  it('is lost by a process that slept too long: it sends nothing, says so once, and comes back when it may', async () => {
    const sleepy = new ManualClock(clock.now())
    const first = await open({ clock: sleepy, instances: 1 })
    await first.send(till.request('a'))
    await clock.advance(31_000)
    const second = await open()
    expect(await second.send(till.request('b'))).toEqual(ok)
    await inUse(first.send(till.request('c')))
    await inUse(first.send(till.request('c')))
    await sleepy.advance(25_000)
    expect(events.filter(({ type }) => type === 'instanceConflict')).toHaveLength(1)
    await second.close()
    expect(await first.send(till.request('d'))).toEqual(ok)
    expect(till.effects).toEqual(['a', 'b', 'd'])
  })

  it.each([
    ['ahead', day],
    ['behind', -day],
  ])('is worked with by one process only when the clock of one is a day %s', async (_, offset) => {
    const wrong = new ManualClock(clock.now() + offset)
    const first = await open({ clock: wrong })
    await first.send(till.request('a'))
    const second = open()
    second.catch(() => {})
    // Both clocks go on.
    for (let at = 0; at < 40; at++) {
      await wrong.advance(1000)
      await clock.advance(1000)
    }
    const opened = await second.catch(() => undefined)
    const holder = opened ?? first
    const other = opened ? first : undefined
    expect(await holder.send(till.request('b'))).toEqual(ok)
    if (other) await inUse(other.send(till.request('c')))
    expect(till.effects).toEqual(['a', 'b'])
  })

  it('whose owner died with his clock a day ahead is taken after its duration all the same', async () => {
    await open({ clock: new ManualClock(clock.now() + day) })
    const opening = open()
    await clock.advance(30_000)
    expect(await (await opening).send(till.request('a'))).toEqual(ok)
  })

  it('is read from a record that was written before there were leases', async () => {
    const first = await open()
    const { revision = 0, value = '' } = (await store.load('199990001/main')) ?? {}
    const { lease, ...old } = JSON.parse(value)
    expect(lease).toMatchObject({ until: clock.now() + 30_000 })
    await store.save('199990001/main', JSON.stringify(old), revision)
    expect((await open({ lease: { wait: 0 } })).status.instanceGuid).toBe(first.status.instanceGuid)
  })
})

describe('a pool of instances', () => {
  it('gives each process a GUID of its own, no more than the licence has connections', async () => {
    server.answer(serverLicense('id-1', { qty: 3 }))
    const pool = { instances: 5, lease: { wait: 0 } }
    const licenses = [await open(pool), await open(pool), await open(pool)]
    const guids = licenses.map(({ status }) => status.instanceGuid)
    expect(new Set(guids).size).toBe(3)
    await expect(open(pool)).rejects.toThrow(
      /each of the 3 licence instances; the licence has no more than 3/,
    )
    await Promise.all(licenses.map((license, index) => license.send(till.request(`command ${index}`))))
    expect(till.instances.size).toBe(3)
    await licenses[1]?.close()
    expect((await open(pool)).status.instanceGuid).toBe(guids[1])
  })

  it('can be made of GUIDs that are in use already', async () => {
    const mine = ['ca456f569999d99997e9993b7c19994f', '{3F1D9C52-7A04-4E86-B3C1-55D0A2E7F910}']
    const given = { instanceGuid: mine, lease: { wait: 0 } }
    const guids = [await open(given), await open(given)].map(({ status }) => status.instanceGuid)
    expect(guids).toEqual(mine)
    await inUse(open(given))
  })

  it('makes do with one instance when nobody tells the number of connections', async () => {
    server.answer(new Error('away'))
    await open()
    await inUse(open({ instances: 2, lease: { wait: 0 } }))
  })

  it.each([0, -1, 1.5])('of %s is refused', async (instances) => {
    await expect(open({ instances })).rejects.toThrow(/whole number from 1/)
  })
})
