import { ManualClock } from '@rkeeper-kit/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { createIds, initialIds } from '../../core/ids.ts'
import { createLimits } from '../../core/limits.ts'
import { defaultSettings, liveSettings, patchSettings, type SettingsPatch } from '../../core/settings.ts'
import { createStore } from '../../core/store.ts'
import { type Settings, settingTable } from '../../settings.ts'
import type { LicenceClaim, LicencesDomain } from '../contract.ts'
import { DomainError, type ErrorKey } from '../errors.ts'
import { createLicences } from './index.ts'

const day = 24 * 60 * 60 * 1000
const anchor = '6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#199990001/17'
const instanceGuid = '{3F1D9C52-7A04-4E86-B3C1-55D0A2E7F910}'

let clock: ManualClock
let set: (patch: SettingsPatch) => void
let licences: LicencesDomain
let reset: () => void
let licenseToken: string

beforeEach(() => {
  clock = new ManualClock(Date.UTC(2026, 10, 22, 10))
  let values: Settings = defaultSettings(settingTable)
  set = (patch) => {
    values = patchSettings(settingTable, values, patch)
  }
  const settings = liveSettings(settingTable, () => values)
  const store = createStore(() => ({ slots: {} }))
  reset = () => store.reset()
  const ids = createIds(() => initialIds('seed'))
  const limits = createLimits(() => ({}), clock)
  licences = createLicences({ store, clock, ids, limits }, settings, () => [199990001, 199990002, 199990003])
  licenseToken = licences.byAnchor(anchor)?.id ?? ''
})

/** Lets a request in and, if it is to be executed, settles it; answers what the caller would see. */
function run(claim: Partial<LicenceClaim> & { hash: string; refused?: boolean }): string {
  const { hash, refused = false, ...rest } = claim
  const full = { anchor, licenseToken, instanceGuid, requestHash: hash, ...rest }
  const verdict = licences.admit(full, 'SaveOrder')
  if (verdict.kind === 'repeat') return `again ${(verdict.answer as { readonly text: string }).text}`
  licences.settle(full.instanceGuid, full.seqNumber ?? -1, hash, { text: `answer to ${hash}` }, refused)
  return `answer to ${hash}`
}

function refusal(act: () => unknown): { key: ErrorKey; details: object } {
  try {
    act()
  } catch (error) {
    if (error instanceof DomainError) return { key: error.key, details: error.details }
    throw error
  }
  return expect.fail('it was not refused')
}

describe('by anchor', () => {
  it('finds the licences of the default scenario', () => {
    expect(licences.byAnchor(anchor)).toMatchObject({
      objectId: 199990001,
      qty: 2,
      expiresAt: Date.UTC(2027, 10, 21, 21),
    })
    expect(licences.byAnchor(anchor.replace('199990001', '199990002'))).toMatchObject({
      objectId: 199990002,
      expiresAt: Date.UTC(2027, 1, 19, 21),
    })
  })

  it.each([
    ['a colon for the hash', anchor.replace('#', ':'), 'licenceNotFound'],
    ['cut off at the hash', anchor.slice(0, anchor.indexOf('#')), 'licenceNotFound'],
    ['another product', anchor.replace('655cee55', '655cee56'), 'licenceNotFound'],
    ['an object without a licence', anchor.replace('199990001', '199990003'), 'licenceNotFound'],
    ['an unknown object', anchor.replace('199990001', '199990009'), 'objectDenied'],
  ])('refuses %s', (_, wrong, key) => {
    expect(refusal(() => licences.byAnchor(wrong)).key).toBe(key)
  })

  it('refuses an object the account has no right to', () => {
    expect(refusal(() => licences.byAnchor(anchor, [199990002])).key).toBe('objectDenied')
  })

  it('gives null for an expired licence', () => {
    licences.expire(199990001)
    expect(licences.byAnchor(anchor)).toBeNull()
  })

  it('lets a licence expire by the clock', async () => {
    await clock.advance(90 * day)
    expect(licences.byAnchor(anchor.replace('199990001', '199990002'))).toBeNull()
    expect(licences.byAnchor(anchor)).not.toBeNull()
  })
})

describe('the order of the checks', () => {
  it('asks for LicenseInfo first, then anchor, licence, instances of the day, number', () => {
    const wrongEverywhere = { anchor: 'none', licenseToken: 'none', seqNumber: 7, hash: 'a' }
    licences.change(199990001, { qty: 0 })
    expect(refusal(() => licences.admit(undefined, 'SaveOrder'))).toEqual({
      key: 'licenceMissing',
      details: { command: 'SaveOrder' },
    })
    expect(refusal(() => run(wrongEverywhere)).key).toBe('badAnchor')
    expect(refusal(() => run({ ...wrongEverywhere, anchor })).key).toBe('licenceRefused')
    expect(refusal(() => run({ ...wrongEverywhere, anchor, licenseToken })).key).toBe('instanceLimit')
    licences.change(199990001, { qty: 2 })
    expect(refusal(() => run({ ...wrongEverywhere, anchor, licenseToken })).key).toBe('instanceUnknown')
  })

  it('refuses an expired licence and an id that was replaced', () => {
    expect(run({ seqNumber: 0, hash: 'a' })).toBe('answer to a')
    const { id } = licences.replaceId(199990001)
    expect(id).not.toBe(licenseToken)
    expect(refusal(() => run({ seqNumber: 1, hash: 'b' })).key).toBe('licenceRefused')
    expect(run({ seqNumber: 1, hash: 'b', licenseToken: id })).toBe('answer to b')
    licences.expire(199990001)
    expect(refusal(() => run({ seqNumber: 2, hash: 'c', licenseToken: id })).key).toBe('licenceRefused')
  })
})

describe('the sequence', () => {
  it('1. accepts 0, 1, 2 of a new GUID in turn', () => {
    expect([0, 1, 2].map((seqNumber) => run({ seqNumber, hash: `r${seqNumber}` }))).toEqual([
      'answer to r0',
      'answer to r1',
      'answer to r2',
    ])
    expect(licences.instances()).toEqual([{ guid: instanceGuid, last: 2 }])
  })

  it('2. answers an identical repeat of the last number from memory', () => {
    run({ seqNumber: 0, hash: 'a' })
    expect(run({ seqNumber: 0, hash: 'a' })).toBe('again answer to a')
  })

  it('3. refuses another request with the last number', () => {
    run({ seqNumber: 0, hash: 'a' })
    expect(refusal(() => run({ seqNumber: 0, hash: 'b' })).key).toBe('sequenceNotIncreased')
  })

  it.each([-1, 0, 3, 7, undefined])('4. refuses %j after 1 and names what it would take', (seqNumber) => {
    run({ seqNumber: 0, hash: 'a' })
    run({ seqNumber: 1, hash: 'b' })
    const { key, details } = refusal(() =>
      run(seqNumber === undefined ? { hash: 'c' } : { seqNumber, hash: 'c' }),
    )
    expect([key, details]).toEqual(['sequenceWrong', { last: 1, next: 2 }])
  })

  it('5. refuses an unknown GUID with number 7', () => {
    expect(refusal(() => run({ seqNumber: 7, hash: 'a' })).key).toBe('instanceUnknown')
  })

  it('takes one GUID for the same in all its spellings', () => {
    run({ seqNumber: 0, hash: 'a' })
    run({ seqNumber: 1, hash: 'b', instanceGuid: '3f1d9c527a044e86b3c155d0a2e7f910' })
    run({ seqNumber: 2, hash: 'c', instanceGuid: '3f1d9c52-7a04-4e86-b3c1-55d0a2e7f910' })
    expect(licences.instances()).toEqual([{ guid: instanceGuid, last: 2 }])
  })

  it.each([
    [true, 'sequenceNotIncreased'],
    [false, undefined],
  ])('10. with countFailed %s, a business refusal uses its number up or leaves it', (countFailed, key) => {
    set({ licensing: { countFailed } })
    run({ seqNumber: 0, hash: 'a' })
    run({ seqNumber: 1, hash: 'refused', refused: true })
    if (key) expect(refusal(() => run({ seqNumber: 1, hash: 'b' })).key).toBe(key)
    else expect(run({ seqNumber: 1, hash: 'b' })).toBe('answer to b')
  })

  it('tells the last accepted number', () => {
    const claim = { anchor, licenseToken, instanceGuid }
    expect(refusal(() => licences.sequenceOf(claim)).key).toBe('instanceUnknown')
    run({ seqNumber: 0, hash: 'a' })
    run({ seqNumber: 1, hash: 'b' })
    expect(licences.sequenceOf(claim)).toBe(1)
    expect(refusal(() => licences.sequenceOf({ ...claim, anchor: 'none' })).key).toBe('badAnchor')
  })

  it('can be moved and forgotten like that of a restored till', () => {
    run({ seqNumber: 0, hash: 'a' })
    licences.setSequence(instanceGuid.toLowerCase(), 41)
    expect(refusal(() => run({ seqNumber: 41, hash: 'a' })).key).toBe('sequenceNotIncreased')
    expect(run({ seqNumber: 42, hash: 'b' })).toBe('answer to b')
    licences.setSequence(instanceGuid, null)
    expect(refusal(() => run({ seqNumber: 43, hash: 'c' })).key).toBe('instanceUnknown')
  })
})

describe('13. the instances of a day', () => {
  const guid = (index: number) => `{00000000-0000-4000-8000-${String(index).padStart(12, '0')}}`

  it('are limited to ten for each connection, and free again at the restaurant’s midnight', async () => {
    for (let index = 0; index < 20; index++) run({ seqNumber: 0, hash: 'a', instanceGuid: guid(index) })
    const next = () => run({ seqNumber: 0, hash: 'a', instanceGuid: guid(20) })
    expect(refusal(next)).toEqual({ key: 'instanceLimit', details: { limit: 20 } })
    expect(run({ seqNumber: 1, hash: 'b', instanceGuid: guid(3) })).toBe('answer to b')
    await clock.set(Date.UTC(2026, 10, 22, 20, 59))
    expect(refusal(next).key).toBe('instanceLimit')
    await clock.set(Date.UTC(2026, 10, 22, 21))
    expect(next()).toBe('answer to a')
  })

  it('follow the quantity of the licence', () => {
    licences.change(199990001, { qty: 0.1 })
    run({ seqNumber: 0, hash: 'a', instanceGuid: guid(1) })
    const second = () => run({ seqNumber: 0, hash: 'a', instanceGuid: guid(2) })
    expect(refusal(second).key).toBe('instanceLimit')
    licences.change(199990001, { qty: 1 })
    expect(second()).toBe('answer to a')
  })
})

it.each(['permanent', 'none'] as const)('checks nothing in mode %s', (licenceMode) => {
  set({ rk7: { licenceMode } })
  expect(licences.admit(undefined)).toEqual({ kind: 'execute' })
  expect(run({ seqNumber: 99, hash: 'a' })).toBe('answer to a')
  expect(licences.instances()).toEqual([])
})

it('forgets everything at a reset', () => {
  run({ seqNumber: 0, hash: 'a' })
  licences.expire(199990001)
  reset()
  expect(licences.instances()).toEqual([])
  expect(licences.byAnchor(anchor)?.id).toBe(licenseToken)
})

it('changes no licence that is not there', () => {
  expect(refusal(() => licences.replaceId(199990003)).key).toBe('licenceNotFound')
})
