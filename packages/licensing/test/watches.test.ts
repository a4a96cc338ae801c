import { ManualClock } from '@rkeeper-kit/core'
import { expect, it } from 'vitest'
import { type LicenseEvent, memoryStore, openLicense } from '../src/index.ts'
import { fakeLicenseServer, serverLicense } from './fake-license-server.ts'
import { FakeTill } from './fake-till.ts'

const start = Date.UTC(2026, 10, 22, 10)
const day = 24 * 60 * 60 * 1000

async function open(values: Parameters<typeof serverLicense>[1] = {}) {
  const clock = new ManualClock(start)
  const events: LicenseEvent[] = []
  const { server } = fakeLicenseServer(serverLicense('id-1', values))
  const license = await openLicense({
    server,
    anchor: { restaurantCode: 199990001 },
    store: memoryStore(),
    tokenExpires: '2026-12-01',
    clock,
    onEvent: (event) => events.push(event),
  })
  return { clock, events, license, till: new FakeTill() }
}

it('warns of token and clocks, and sends all the same', async () => {
  const { events, license, till } = await open({ serverTime: start - day })
  license.answered({ status: 'Ok', errorText: '', dateTime: '2026-11-23T13:00:00' })
  expect(await license.send(till.request('a'))).toMatchObject({ status: 'Ok' })
  expect(events.map(({ type }) => type).sort()).toEqual(['clockSkew', 'clockSkew', 'tokenExpiring'])
  expect(license.status.clockOffset).toEqual({ licensingServer: -day, till: 13 * 3_600_000 })
  await license.close()
})

it('refuses licensed commands for a till that is too old, before any number is taken', async () => {
  const { license, till } = await open()
  license.answered({ status: 'Ok', errorText: '', serverVersion: '7.6.4.346' })
  await expect(license.send(till.request('a'))).rejects.toMatchObject({ code: 'version-too-old' })
  expect(till.sent).toEqual([])
  expect(license.status).toMatchObject({ nextSeq: 0, serverVersion: '7.6.4.346', unfinished: undefined })
  license.answered({ status: 'Ok', errorText: '', serverVersion: '7.26.8.2001' })
  await license.send(till.request('a'))
  expect(license.status.nextSeq).toBe(1)
  await license.close()
})
