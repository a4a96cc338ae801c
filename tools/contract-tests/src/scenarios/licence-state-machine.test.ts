import { isLicenseError, isUnavailableError } from '@rkeeper-kit/core'
import { type LicenseStore, memoryStore, usrHeader } from '@rkeeper-kit/licensing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { count, lastNumbers, MovedClock, restaurant } from '../licence-stage.ts'

const day = 24 * 60 * 60 * 1000
const objectId = 199990001
const failureOf = (promise: Promise<unknown>): Promise<{ code?: unknown } & Error> =>
  promise.then(
    () => expect.fail('it did not fail'),
    (error) => error,
  )

/** The tests that the design of the licence client names, in its order. */
describe('the licence client and the till', () => {
  it('1. new guid: 0, 1, 2 accepted in turn', async () => {
    const { simulator, enter } = restaurant()
    const { create, save, events, license } = await enter()
    const guid = await create()
    for (const number of [0, 1, 2]) {
      expect(license.status.nextSeq).toBe(number)
      await save(guid)
      expect(lastNumbers(simulator)).toEqual([number])
    }
    expect(events).toEqual([])
  })

  it('2. identical repeat of the last number: same answer, no second effect', async () => {
    const { simulator, enter } = restaurant()
    const sent: Parameters<typeof fetch>[] = []
    const recording: typeof fetch = (...request) => {
      const [input] = request
      sent.push([input instanceof Request ? input.clone() : input, request[1]])
      return simulator.fetch(...request)
    }
    const { create, save, read } = await enter({ fetch: recording })
    const guid = await create()
    const { meta } = await save(guid)
    const [again, init] = sent.at(-1) ?? expect.fail()
    expect(await (await simulator.fetch(again, init)).text()).toBe(meta.xml)
    expect((await read(guid)).Session).toHaveLength(1)
  })

  it('3. different request with the last number: 5310; the client repairs', async () => {
    const { simulator, enter } = restaurant()
    const { create, save, read, license, told } = await enter()
    const guid = await create()
    await save(guid)
    simulator.domain.licences.setSequence(license.status.instanceGuid, 1)
    await save(guid)
    expect(told('sequenceRepaired')).toMatchObject([{ code: 5310, from: 1, to: 2 }])
    expect((await read(guid)).Session).toHaveLength(2)
  })

  it('4. jump ahead and jump back: 5305 with the right set; the client repairs without resync', async () => {
    const { simulator, enter } = restaurant()
    const { create, save, read, license, told } = await enter()
    const guid = await create()
    await save(guid)
    for (const last of [41, 3]) {
      simulator.domain.licences.setSequence(license.status.instanceGuid, last)
      await save(guid)
    }
    expect(told('sequenceRepaired')).toMatchObject([
      { code: 5305, from: 1, to: 42 },
      { code: 5305, from: 43, to: 4 },
    ])
    expect(count(simulator, 'GetXMLLicenseInstanceSeqNumber')).toBe(0)
    expect((await read(guid)).Session).toHaveLength(3)
  })

  it('5. unknown guid with number 7: 5304; the client restarts at 0', async () => {
    const { simulator, enter } = restaurant()
    const { create, save, license, told } = await enter()
    const guid = await create()
    for (let number = 0; number < 7; number++) await save(guid)
    simulator.domain.licences.setSequence(license.status.instanceGuid, null)
    await save(guid)
    expect(told('sequenceRepaired')).toMatchObject([{ code: 5304, from: 7, to: 0 }])
    expect(lastNumbers(simulator)).toEqual([0])
  })

  it.each([
    ['6. answer dropped after execution', 'drop-after'],
    ['7. request dropped before arrival', 'drop-before'],
  ] as const)('%s: the client repeats, one effect', async (_, kind) => {
    const { simulator, enter } = restaurant()
    const { create, save, read } = await enter()
    const guid = await create()
    simulator.faults.add({ protocol: 'rk7', command: 'SaveOrder', kind, times: 2 })
    await save(guid)
    expect((await read(guid)).Session).toHaveLength(1)
    expect(lastNumbers(simulator)).toEqual([0])
    expect(count(simulator, 'SaveOrder')).toBe(3)
  })

  // Here the process only stops; tools/licence-proof kills real ones with kill -9, over every store.
  describe.each(['storing and sending', 'sending and storing'])('8. client killed between %s', (moment) => {
    const sent = moment === 'sending and storing'

    /** A client that died over its first SaveOrder, and what is left of its store. */
    async function died() {
      const { simulator, enter } = restaurant()
      const death = new AbortController()
      let dying = false
      const deathly: typeof fetch = async (input, init) => {
        const address = String(input instanceof Request ? input.url : input)
        if (!dying || !address.includes('rk7api')) return simulator.fetch(input, init)
        if (sent) await simulator.fetch(input, init)
        death.signal.throwIfAborted()
        return new Promise((_, reject) =>
          death.signal.addEventListener('abort', () => reject(death.signal.reason)),
        )
      }
      const disk = recordedStore()
      const first = await enter({ fetch: deathly, store: disk.store })
      onTestFinished(() => death.abort())
      const guid = await first.create()
      dying = true
      first.save(guid).catch(() => {})
      await expect.poll(() => first.license.status.unfinished?.seqNumber).toBe(0)
      await expect.poll(() => count(simulator, 'SaveOrder')).toBe(sent ? 1 : 0)
      return { simulator, enter, guid, store: await disk.asLeft() }
    }

    it('the next process tells of it; a read decides, one effect', async () => {
      const { enter, guid, store } = await died()
      const { read, save, told } = await enter({ store })
      expect(told('outcomeUnknown')).toMatchObject([{ command: 'SaveOrder', foundAtStart: true }])
      const done = (await read(guid)).Session.length
      expect(done).toBe(sent ? 1 : 0)
      if (done === 0) await save(guid)
      expect((await read(guid)).Session).toHaveLength(1)
    })

    it('the next process may finish it first, one effect', async () => {
      const { simulator, enter, guid, store } = await died()
      const { read, save, told } = await enter({ store, unfinished: 'repeat' })
      await save(guid, 2)
      expect(told('outcomeResolved')).toMatchObject([{ seqNumber: 0, status: 'Ok' }])
      expect((await read(guid)).Session).toHaveLength(2)
      expect(lastNumbers(simulator)).toEqual([1])
    })
  })

  it('9. two clients on one guid: the conflict is reported, nothing is done twice', async () => {
    const { simulator, enter } = restaurant()
    const instanceGuid = '{3F1D9C52-7A04-4E86-B3C1-55D0A2E7F910}'
    const one = await enter({ instanceGuid })
    const other = await enter({ instanceGuid })
    const guid = await one.create()
    // Of different contents: the till takes identical ones with the same number for a repeat.
    await one.save(guid, 1)
    await other.save(guid, 2)
    await one.save(guid, 3)
    await other.save(guid, 4)
    expect(one.told('instanceConflict').length + other.told('instanceConflict').length).toBeGreaterThan(0)
    expect((await one.read(guid)).Session).toHaveLength(4)
    expect(lastNumbers(simulator)).toEqual([3])
  })

  it.each([true, false])(
    '10. countFailed %s with a business error in between: the next command goes through',
    async (countFailed) => {
      const { simulator, enter } = restaurant({ licensing: { countFailed } })
      const { create, save, license } = await enter()
      const guid = await create()
      await save(guid)
      await failureOf(save('{00000000-0000-4000-8000-000000000000}'))
      await save(guid)
      expect(lastNumbers(simulator)).toEqual([countFailed ? 2 : 1])
      expect(license.status.nextSeq).toBe(countFailed ? 3 : 2)
    },
  )

  it('11. licence id changed at the licensing server while sending goes on', async () => {
    const { simulator, enter } = restaurant()
    const { create, save, read, told } = await enter()
    const guid = await create()
    await save(guid)
    simulator.domain.licences.replaceId(objectId)
    await Promise.all([save(guid), save(guid), save(guid)])
    expect(told('licenseChanged')).toHaveLength(1)
    expect((await read(guid)).Session).toHaveLength(4)
    expect(lastNumbers(simulator)).toEqual([3])
  })

  describe('12. licence expired; LS 401; LS error body; LS down; LS slow', () => {
    it('expired: nothing is sent, and a new licence is picked up by itself', async () => {
      const { simulator, enter } = restaurant()
      simulator.domain.licences.expire(objectId)
      const { create, save, license } = await enter()
      const guid = await create()
      const error = await failureOf(save(guid))
      expect(isLicenseError(error)).toBe(true)
      expect(error.code).toBe('expired')
      expect(count(simulator, 'SaveOrder')).toBe(0)
      simulator.domain.licences.change(objectId, { expiresAt: Date.now() + 30 * day })
      expect((await license.refresh()).state).toBe('VALID')
      await save(guid)
    })

    it('expired in the middle: the till refuses, the licensing server says why', async () => {
      const { simulator, enter } = restaurant()
      const { create, save } = await enter()
      const guid = await create()
      await save(guid)
      simulator.domain.licences.expire(objectId)
      expect((await failureOf(save(guid))).code).toBe('expired')
      expect(lastNumbers(simulator)).toEqual([0])
    })

    it('401: the account is wrong, and is not tried again soon', async () => {
      const { simulator, enter } = restaurant()
      const { create, save, license } = await enter({ server: { password: 'wrong' } })
      const guid = await create()
      for (const _ of [1, 2]) expect(await failureOf(save(guid))).toMatchObject({ code: 401 })
      expect(count(simulator, 'GetLicenseIdByAnchor')).toBe(1)
      expect(license.status.retryAfter).toBeGreaterThan(10 * 60_000)
    })

    it.each([
      ['the developer token has expired', { tokenExpired: true }, 1],
      ['no right to the object', { deniedObjects: [objectId] }, 2],
    ])('error body, %s: the code is passed on', async (_, licensing, code) => {
      const { enter } = restaurant({ licensing })
      const { create, save } = await enter()
      expect(await failureOf(save(await create()))).toMatchObject({ name: 'LicenseError', code })
    })

    it('error body that nobody has seen before: the code is passed on', async () => {
      const { simulator, enter } = restaurant()
      const body = '{"ErrorCode":77,"ErrorMessage":"Something else"}'
      simulator.faults.add({ protocol: 'licensing', kind: 'status', status: 200, body })
      const { create, save } = await enter()
      const error = await failureOf(save(await create()))
      expect(error).toMatchObject({ name: 'LicenseError', code: 77, serverText: 'Something else' })
    })

    it('down: without an id nothing is sent, with one sending goes on', async () => {
      const { simulator, enter } = restaurant({ licensing: { outage: true } })
      const { create, save, license } = await enter()
      const guid = await create()
      expect(isUnavailableError(await failureOf(save(guid)))).toBe(true)
      simulator.configure({ licensing: { outage: false } })
      await license.refresh()
      simulator.configure({ licensing: { outage: true } })
      await failureOf(license.refresh())
      expect(license.status.state).toBe('STALE')
      await save(guid)
    })

    it('slow: the command waits for the id, but not for ever', async () => {
      const { simulator, enter } = restaurant()
      simulator.faults.add({ protocol: 'licensing', kind: 'delay', ms: 50, times: 1 })
      const patient = await enter()
      const guid = await patient.create()
      await patient.save(guid)
      simulator.faults.add({ protocol: 'licensing', kind: 'delay', ms: 500 })
      const impatient = await enter({ server: { timeout: 20, retry: { limit: 0 } } })
      expect(isUnavailableError(await failureOf(impatient.save(guid)))).toBe(true)
    })
  })

  it('13. daily guid limit reached', async () => {
    const { simulator, enter } = restaurant({ licensing: { instancesPerConnection: 1 } })
    for (const _ of [1, 2]) {
      const { create, save } = await enter()
      await save(await create())
    }
    const third = await enter()
    const guid = await third.create()
    const error = await failureOf(third.save(guid))
    expect(error).toMatchObject({ name: 'LicenseError', code: 'license-refused' })
    expect(error.message).toContain('too many different instances')
    third.clock.ahead += day
    await simulator.clock.advance(24 * 3600)
    await third.save(guid)
    expect((await third.read(guid)).Session).toHaveLength(1)
  })

  it('14. anchor with : for #: Bad license anchor, and the licensing server refuses it', async () => {
    const { simulator, enter } = restaurant()
    const { info } = await enter()
    const { licensing, rk7 } = info
    const wrong = licensing.anchor.replace('#', ':')
    const address = `${licensing.url}/ls5api/api/License/GetLicenseIdByAnchor?anchor=${encodeURIComponent(wrong)}`
    const answer = await simulator.fetch(address, { headers: { usr: usrHeader(licensing) } })
    expect(await answer.json()).toEqual({ ErrorCode: 3, ErrorMessage: 'License is not found' })
    const asked = `<RK7Query><RK7CMD CMD="GetXMLLicenseInstanceSeqNumber"><LicenseInfo anchor="${wrong}" licenseToken="x"><LicenseInstance guid="{3F1D9C52-7A04-4E86-B3C1-55D0A2E7F910}"/></LicenseInfo></RK7CMD></RK7Query>`
    const authorization = `Basic ${btoa(`${rk7.username}:${rk7.password}`)}`
    const refused = await simulator.fetch(rk7.url, {
      method: 'POST',
      headers: { authorization },
      body: asked,
    })
    expect(await refused.text()).toContain('ErrorText="Bad license anchor"')
  })

  it.each([
    ['ahead', day],
    ['behind', -day],
  ])('15. clock of the client a day %s: it is told, and everything is sent', async (_, ahead) => {
    const { simulator, enter } = restaurant()
    const { create, save, told, license } = await enter({ clock: new MovedClock(ahead) })
    const guid = await create()
    for (const _ of [1, 2]) await save(guid)
    expect(lastNumbers(simulator)).toEqual([1])
    const skews = told('clockSkew')
    expect(skews.map(({ source }) => source).sort()).toEqual(['licensing-server', 'till'])
    for (const { offset } of skews) expect(Math.sign(offset)).toBe(-Math.sign(ahead))
    expect(Math.abs((license.status.clockOffset.licensingServer ?? 0) + ahead)).toBeLessThan(5000)
    expect(told('licenseExpiring')).toEqual([])
  })

  it.each([
    ['7.6.2.285', false],
    ['7.6.2.286', true],
    ['7.6.3.999', false],
    ['7.6.4.346', false],
    ['7.6.4.347', true],
    ['7.6.5.39', false],
    ['7.6.5.40', true],
    ['7.7.0.1', true],
    ['7.26.8.2001', true],
    ['7.06.05.296', true],
  ])('16. version %s knows subscriptions: %s', async (serverVersion, known) => {
    const { simulator, enter } = restaurant({ rk7: { serverVersion } })
    const { create, save, license } = await enter()
    const guid = await create()
    expect(license.status.serverVersion).toBe(serverVersion)
    if (known) {
      await save(guid)
      return
    }
    expect(await failureOf(save(guid))).toMatchObject({ name: 'LicenseError', code: 'version-too-old' })
    expect(count(simulator, 'SaveOrder')).toBe(0)
    expect(license.status.nextSeq).toBe(0)
    simulator.configure({ rk7: { serverVersion: '7.26.8.2001' } })
    await save(await create())
  })

  it.each([
    [
      {
        userName: 'integrator@example.test',
        password: 'Pa55-word!',
        token: '11111111-2222-4333-8444-555555555555',
      },
      'aW50ZWdyYXRvckBleGFtcGxlLnRlc3Q7ZmYwYjZiMzc0N2Y2MThlMmJiNTg3MWNkNzA3NjRjNTA7MjZiYTM4MjExMTY1Zjk0Njc4MDA4NTY1ODg4MTg5ZmQ=',
    ],
    [
      { userName: 'a@b.c', password: 'p', token: 't' },
      'YUBiLmM7OGZhMjA5MzE0NTczMjc5YTVjNmNiYmUwN2I2ODYyODU7ZTM1OGVmYTQ4OWY1ODA2MmYxMGRkNzMxNmI2NTY0OWU=',
    ],
    [
      { userName: 'кухня@example.test', password: 'пароль', token: 'token-2' },
      '0LrRg9GF0L3Rj0BleGFtcGxlLnRlc3Q7MGQ1NDNlOTU4ODdjOTM4OGVjODE1NTkzNDQ3MGMxYzk7OWU4ZmFjODE1NDVlODc5MWM5ZWM5MzM2NzM3M2FjYTE=',
    ],
  ])('17. usr vector %#', (credentials, usr) => {
    expect(usrHeader(credentials)).toBe(usr)
  })
})

/** A store in memory that can be taken out of a dead process. */
function recordedStore() {
  const inner = memoryStore()
  const values = new Map<string, string>()
  const store: LicenseStore = {
    ...inner,
    async save(key, value, revision) {
      const saved = await inner.save(key, value, revision)
      if (saved !== undefined) values.set(key, value)
      return saved
    },
  }
  return {
    store,
    async asLeft(): Promise<LicenseStore> {
      const left = memoryStore()
      for (const [key, value] of values) await left.save(key, value, undefined)
      return left
    },
  }
}
