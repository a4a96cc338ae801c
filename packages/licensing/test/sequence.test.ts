import {
  AuthenticationError,
  isLicenseError,
  isOutcomeUnknownError,
  isUnavailableError,
  LicenseError,
  ManualClock,
  OutcomeUnknownError,
  RateLimitError,
  systemClock,
  UnexpectedResponseError,
} from '@rkeeper-kit/core'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type License,
  type LicensedAnswer,
  type LicenseEvent,
  type LicenseInfo,
  type LicenseOptions,
  type LicenseStore,
  memoryStore,
  openLicense,
} from '../src/index.ts'
import { fakeLicenseServer, serverLicense } from './fake-license-server.ts'
import { FakeTill, ok } from './fake-till.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const guid = '{3F1D9C52-7A04-4E86-B3C1-55D0A2E7F910}'

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
    lease: { owner: 'this process' },
    uuid: () => guid.slice(1, -1).toLowerCase(),
    onEvent: (event) => void events.push(event),
    ...options,
  })

/** Runs a promise to its end while the clock goes on by itself. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  let over = false
  const done = promise.finally(() => {
    over = true
  })
  done.catch(() => {})
  // Time stands still as long as something gets done without it.
  for (let step = 0; step < 100 && !over; step++) await clock.advance(step < 5 ? 0 : second)
  return done
}
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  settled(promise).then(
    () => expect.fail('it did not fail'),
    (error) => error,
  )
const save = (license: License, id: string, options: { refuse?: boolean } = {}) =>
  settled(license.send(till.request(id, options)))
const sentNumbers = () => till.sent.map((text) => (JSON.parse(text) as { seqNumber: number }).seqNumber)
const eventTypes = () => events.map(({ type }) => type)

describe('numbers', () => {
  it('1. sends 0, 1, 2 of a new GUID in turn', async () => {
    const license = await open()
    for (const id of ['a', 'b', 'c']) expect(await save(license, id)).toEqual(ok)
    expect(sentNumbers()).toEqual([0, 1, 2])
    expect(till.effects).toEqual(['a', 'b', 'c'])
    expect(till.instances.has(guid)).toBe(true)
    expect(license.status).toMatchObject({ state: 'VALID', nextSeq: 3, instanceGuid: guid })
  })

  it('go on where the last process ended, without asking the till', async () => {
    const first = await open()
    await save(first, 'a')
    await first.close()
    const second = await open({ uuid: () => expect.fail('a second GUID') })
    await save(second, 'b')
    expect(sentNumbers()).toEqual([0, 1])
    expect(till.sequenceReads).toBe(0)
  })

  it('are given out in the order of the calls, one command at a time', async () => {
    const license = await open()
    till.fate('hang-after')
    const controller = new AbortController()
    const first = license.send(till.request('a'), { signal: controller.signal })
    first.catch(() => {})
    const others = ['b', 'c'].map((id) => license.send(till.request(id)))
    await clock.advance(0)
    expect(till.sent).toHaveLength(1)
    expect(license.status.waiting).toBe(2)
    controller.abort()
    await settled(Promise.all(others))
    expect(till.effects).toEqual(['a', 'b', 'c'])
  })

  it('3. 5310: takes the next number when the last is used, and says that somebody else is there', async () => {
    const license = await open()
    await save(license, 'a')
    till.instances.set(guid, { last: 1, body: 'of somebody else', answer: ok })
    expect(await save(license, 'b')).toEqual(ok)
    expect(sentNumbers()).toEqual([0, 1, 2])
    expect(events).toEqual([
      { type: 'instanceConflict', command: 'SaveOrder', instanceGuid: guid, seqNumber: 1 },
      { type: 'sequenceRepaired', command: 'SaveOrder', instanceGuid: guid, code: 5310, from: 1, to: 2 },
    ])
  })

  it.each([
    ['ahead', 40, ['instanceConflict', 'sequenceRepaired']],
    ['back', 3, ['sequenceRepaired']],
  ])('4. 5305: follows the set of a till that jumped %s, without asking it', async (_, last, types) => {
    const license = await open()
    for (let index = 0; index < 10; index++) await save(license, `${index}`)
    till.instances.set(guid, { last, body: 'other', answer: ok })
    expect(await save(license, 'b')).toEqual(ok)
    expect(sentNumbers().slice(-2)).toEqual([10, last + 1])
    expect(till.sequenceReads).toBe(0)
    expect(eventTypes()).toEqual(types)
  })

  it('4. 5305 without a readable set: asks the till once', async () => {
    const license = await open()
    await save(license, 'a')
    till.namesSet = false
    till.instances.set(guid, { last: 7, body: 'other', answer: ok })
    expect(await save(license, 'b')).toEqual(ok)
    expect(till.sequenceReads).toBe(1)
    expect(sentNumbers()).toEqual([0, 1, 8])
  })

  it('5. 5304: starts again at 0 with a till that does not know the instance', async () => {
    const license = await open()
    for (const id of ['a', 'b', 'c']) await save(license, id)
    till.instances.clear()
    expect(await save(license, 'd')).toEqual(ok)
    expect(sentNumbers()).toEqual([0, 1, 2, 3, 0])
  })

  it.each([true, false])('10. survive a business refusal, with countFailed %s', async (countFailed) => {
    till.countFailed = countFailed
    const license = await open()
    await save(license, 'a')
    expect(await save(license, 'no', { refuse: true })).toMatchObject({ errorCode: 3373 })
    expect(await save(license, 'b')).toEqual(ok)
    expect(await save(license, 'c')).toEqual(ok)
    expect(till.effects).toEqual(['a', 'b', 'c'])
    expect(sentNumbers()).toEqual(countFailed ? [0, 1, 2, 3] : [0, 1, 2, 1, 2])
    expect(eventTypes()).toEqual(countFailed ? [] : ['sequenceRepaired'])
  })

  it('are repaired twice for one command at most, then the history is told', async () => {
    const license = await open()
    await save(license, 'a')
    const request = till.request('b')
    const post = async (): Promise<LicensedAnswer> => ({
      status: 'Query Executing Error',
      errorCode: 5305,
      errorText: `[${till.sent.length}, 9]`,
    })
    const error = await failureOf(license.send({ ...request, post }))
    expect(error).toMatchObject({
      name: 'LicenseError',
      code: 5305,
      operation: 'SaveOrder',
      details: { history: [{ seqNumber: 1 }, { seqNumber: 9 }, { seqNumber: 9 }] },
    })
    expect(await save(license, 'c')).toEqual(ok)
    expect(till.sequenceReads).toBe(1)
  })

  it('are never kept in a record that could not be stored', async () => {
    const save = store.save
    let failing = false
    store.save = (...values) => (failing ? Promise.reject(new Error('disk full')) : save(...values))
    const license = await open()
    await settled(license.send(till.request('a')))
    failing = true
    const error = await failureOf(license.send(till.request('b')))
    expect(isUnavailableError(error) && error.code).toBe('store-unavailable')
    expect(till.effects).toEqual(['a'])
    failing = false
    expect(await settled(license.send(till.request('b')))).toEqual(ok)
    expect(sentNumbers()).toEqual([0, 1])
  })

  it('are not taken by a command whose number was stored although the store said otherwise', async () => {
    const save = store.save
    let lying = false
    store.save = async (...values) => {
      const revision = await save(...values)
      if (lying) throw new Error('connection lost')
      return revision
    }
    const license = await open()
    await settled(license.send(till.request('a')))
    lying = true
    expect(isUnavailableError(await failureOf(license.send(till.request('never sent'))))).toBe(true)
    lying = false
    expect(await settled(license.send(till.request('b')))).toEqual(ok)
    expect(till.effects).toEqual(['a', 'b'])
    expect(sentNumbers()).toEqual([0, 1])
  })

  it('are known in memory when the outcome could not be stored', async () => {
    const save = store.save
    let failing = false
    store.save = (...values) => (failing ? Promise.reject(new Error('disk full')) : save(...values))
    const license = await open()
    const request = till.request('a')
    const answer = await settled(
      license.send({
        ...request,
        post: async (document) => {
          failing = true
          return request.post(document)
        },
      }),
    )
    expect(answer).toEqual(ok)
    failing = false
    expect(await settled(license.send(till.request('b')))).toEqual(ok)
    expect(sentNumbers()).toEqual([0, 1])
    expect(till.effects).toEqual(['a', 'b'])
  })
})

describe('a lost answer', () => {
  it('2. and 6. repeats byte for byte with the same number: one effect', async () => {
    const license = await open()
    till.fate('drop-after')
    expect(await save(license, 'a')).toEqual(ok)
    expect(till.received[1]).toBe(till.received[0])
    expect(till.effects).toEqual(['a'])
    expect(events).toEqual([])
  })

  it('7. repeats a request that never arrived: one effect', async () => {
    const license = await open()
    till.fate('drop-before', 'drop-before', 'drop-before')
    expect(await save(license, 'a')).toEqual(ok)
    expect(till.effects).toEqual(['a'])
    expect(new Set(till.sent).size).toBe(1)
  })

  it('repeats after 1, 3 and 10 seconds, then says that the outcome is unknown', async () => {
    const license = await open()
    till.fate('drop-after', 'drop-after', 'drop-after', 'drop-after')
    const failure = license.send(till.request('a', { command: 'PayOrder' })).catch((error: unknown) => error)
    const counts: number[] = []
    await clock.advance(0)
    for (const wait of [999, 1, 2999, 1, 9999, 1]) {
      await clock.advance(wait)
      counts.push(till.sent.length)
    }
    expect(counts).toEqual([1, 2, 2, 3, 3, 4])
    const error = await failure
    expect(isOutcomeUnknownError(error)).toBe(true)
    expect(error).toMatchObject({
      operation: 'PayOrder',
      details: { seqNumber: 0, command: 'PayOrder', instanceGuid: guid },
    })
    expect(events).toEqual([
      { type: 'outcomeUnknown', command: 'PayOrder', instanceGuid: guid, seqNumber: 0, foundAtStart: false },
    ])
    expect(license.status.unfinished).toMatchObject({ command: 'PayOrder', seqNumber: 0 })
  })

  it('is settled first when the next command comes, where that was asked for: the stored document with its own number', async () => {
    const license = await open({ unfinished: 'repeat' })
    till.fate('drop-before', 'drop-before', 'drop-before', 'drop-before')
    expect(isOutcomeUnknownError(await failureOf(license.send(till.request('a'))))).toBe(true)
    expect(await save(license, 'b')).toEqual(ok)
    expect(till.effects).toEqual(['a', 'b'])
    expect(sentNumbers()).toEqual([0, 0, 0, 0, 0, 1])
    expect(new Set(till.sent.slice(0, 5)).size).toBe(1)
    expect(eventTypes()).toEqual(['outcomeUnknown', 'outcomeResolved'])
  })

  it('keeps the next command back as long as it is not settled, where it is to be repeated', async () => {
    const license = await open({ unfinished: 'repeat' })
    till.fate(...Array.from({ length: 8 }, () => 'drop-before' as const))
    await failureOf(license.send(till.request('a')))
    const error = await failureOf(license.send(till.request('b')))
    expect(isUnavailableError(error) && error.code).toBe('earlier-command-unanswered')
    expect(till.effects).toEqual([])
    expect(await save(license, 'c')).toEqual(ok)
    expect(till.effects).toEqual(['a', 'c'])
  })

  it('can be given up, so that a read is final and the command may be done anew', async () => {
    const license = await open({ unfinished: 'repeat' })
    till.fate('drop-before', 'drop-before', 'drop-before', 'drop-before')
    await failureOf(license.send(till.request('a')))
    await license.abandonUnfinished()
    expect(license.status.unfinished).toBeUndefined()
    expect(till.effects).toEqual([])
    expect(await save(license, 'a')).toEqual(ok)
    expect(await save(license, 'b')).toEqual(ok)
    expect(till.effects).toEqual(['a', 'b'])
  })

  it('is given up by itself: nothing that was reported as unknown is sent again', async () => {
    const license = await open()
    await save(license, 'first')
    till.fate('drop-after', 'drop-after', 'drop-after', 'drop-after')
    await failureOf(license.send(till.request('a')))
    expect(await save(license, 'b')).toEqual(ok)
    till.fate('drop-before', 'drop-before', 'drop-before', 'drop-before')
    await failureOf(license.send(till.request('c')))
    expect(await save(license, 'd')).toEqual(ok)
    expect(till.effects).toEqual(['first', 'a', 'b', 'd'])
    expect([...till.accepted.values()].every((ids) => ids.size === 1)).toBe(true)
  })

  it('is not repeated any more after two minutes: the till may have forgotten it', async () => {
    const license = await open({ unfinished: 'repeat' })
    till.fate('drop-after', 'drop-after', 'drop-after', 'drop-after')
    await failureOf(license.send(till.request('a')))
    await clock.advance(2 * minute)
    expect(await save(license, 'b')).toEqual(ok)
    expect(sentNumbers()).toEqual([0, 0, 0, 0, 1])
  })

  it.each([
    ['the account was refused', new AuthenticationError('wrong password')],
    ['another licence was missing on the way', new LicenseError('no licence of White Server')],
    ['there were too many requests', new RateLimitError('wait')],
  ])('is none when %s: nothing was executed, and the number stays free', async (_, refusal) => {
    const license = await open()
    const request = till.request('a')
    expect(await failureOf(license.send({ ...request, post: () => Promise.reject(refusal) }))).toBe(refusal)
    expect(license.status).toMatchObject({ nextSeq: 0, unfinished: undefined })
  })

  it.each([
    ['was not understood', new UnexpectedResponseError('half an answer')],
    ['broke something unforeseen', new TypeError('terminated')],
  ])('is suspected when the answer %s: the identical request settles it', async (_, failure) => {
    const license = await open()
    const request = till.request('a')
    let sendings = 0
    const post: typeof request.post = async (document) => {
      const answer = await request.post(document)
      if (sendings++ === 0) throw failure
      return answer
    }
    expect(await settled(license.send({ ...request, post }))).toEqual(ok)
    expect(till.effects).toEqual(['a'])
  })

  it('is nobody’s business when the command never left: the number stays free', async () => {
    const license = await open()
    till.fate('unsent')
    expect(isUnavailableError(await failureOf(license.send(till.request('a'))))).toBe(true)
    expect(license.status.unfinished).toBeUndefined()
    expect(await save(license, 'b')).toEqual(ok)
    expect(sentNumbers()).toEqual([0, 0])
    expect(till.effects).toEqual(['b'])
  })

  it('stays unknown when the first sending was lost and the repeats never left', async () => {
    const license = await open()
    till.fate('drop-after', 'unsent', 'unsent', 'unsent')
    expect(isOutcomeUnknownError(await failureOf(license.send(till.request('a'))))).toBe(true)
  })

  it.each([
    [
      'somebody else used the number',
      (last: number) => till.instances.set(guid, { last, body: 'other', answer: ok }),
      true,
    ],
    [
      'somebody else went on',
      (last: number) => till.instances.set(guid, { last: last + 5, body: 'other', answer: ok }),
      true,
    ],
    [
      'the till was restored from a backup',
      (last: number) => till.instances.set(guid, { last: last - 2, body: 'other', answer: ok }),
      false,
    ],
    ['the till was replaced', () => till.instances.clear(), false],
  ])('stays unknown when, at the repeat, %s', async (_, meanwhile, conflict) => {
    const license = await open()
    for (const id of ['a', 'b', 'c']) await save(license, id)
    const request = till.request('d')
    let sendings = 0
    const error = await failureOf(
      license.send({
        ...request,
        post: async (document, signal) => {
          sendings++
          if (sendings > 1) return request.post(document, signal)
          meanwhile(3)
          throw new OutcomeUnknownError('lost')
        },
      }),
    )
    expect(isOutcomeUnknownError(error)).toBe(true)
    expect(eventTypes()).toEqual(conflict ? ['instanceConflict', 'outcomeUnknown'] : ['outcomeUnknown'])
    expect(await save(license, 'e')).toEqual(ok)
    expect(till.effects).toEqual(['a', 'b', 'c', 'e'])
    expect(till.sequenceReads).toBe(0)
  })
})

describe('8. a crash', () => {
  it.each([
    ['between storing and sending', 'hang-before'],
    ['between sending and storing', 'hang-after'],
  ] as const)('%s: the next process tells of it and never sends it again', async (_, fate) => {
    const dying = await open()
    await save(dying, 'a')
    till.fate(fate)
    void dying.send(till.request('b', { command: 'PayOrder' }))
    await clock.advance(0)

    const next = await open()
    expect(eventTypes()).toEqual(['outcomeUnknown'])
    expect(next.status.unfinished).toMatchObject({ command: 'PayOrder', seqNumber: 1 })
    const executed = till.effects.includes('b')
    expect(await save(next, 'c')).toEqual(ok)
    expect(till.effects).toEqual(executed ? ['a', 'b', 'c'] : ['a', 'c'])
    expect(till.sent.filter((document) => document === till.sent[1])).toHaveLength(1)
  })

  it.each([
    ['between storing and sending', 'hang-before'],
    ['between sending and storing', 'hang-after'],
  ] as const)('%s: the next process settles it first where that was asked for', async (_, fate) => {
    const dying = await open()
    await save(dying, 'a')
    till.fate(fate)
    void dying.send(till.request('b', { command: 'PayOrder' }))
    await clock.advance(0)

    const next = await open({ unfinished: 'repeat' })
    expect(events).toEqual([
      { type: 'outcomeUnknown', command: 'PayOrder', instanceGuid: guid, seqNumber: 1, foundAtStart: true },
    ])
    expect(next.status.unfinished).toMatchObject({ command: 'PayOrder', seqNumber: 1 })
    expect(await save(next, 'c')).toEqual(ok)
    expect(till.effects).toEqual(['a', 'b', 'c'])
    expect(sentNumbers()).toEqual([0, 1, 1, 2])
    expect(till.sent[2]).toBe(till.sent[1])
  })

  it('finishes with the licence id it was sent with, then goes on with the new one', async () => {
    const dying = await open()
    till.fate('hang-after')
    void dying.send(till.request('a'))
    await clock.advance(0)
    server.answer(serverLicense('id-2'))
    const next = await open({ unfinished: 'repeat' })
    const request = till.request('b')
    const answer = await settled(
      next.send({
        ...request,
        post: async (document) => {
          const { licenseToken } = JSON.parse(document) as { licenseToken: string }
          till.licenseToken = licenseToken
          return request.post(document)
        },
      }),
    )
    expect(answer).toEqual(ok)
    expect(till.effects).toEqual(['a', 'b'])
    expect(till.sent[1]).toBe(till.sent[0])
    expect(JSON.parse(till.sent[2] ?? '')).toMatchObject({ licenseToken: 'id-2', seqNumber: 1 })
  })

  it('leaves nothing behind in the record once it is settled', async () => {
    const license = await open()
    await save(license, 'personal data')
    const record = (await store.load('199990001/main'))?.value ?? ''
    expect(record).not.toContain('personal data')
    expect(JSON.parse(record)).toEqual({
      version: 1,
      guid,
      license: expect.objectContaining({ id: 'id-1', qty: 2 }),
      nextSeq: 1,
      inFlight: null,
      lastDone: {
        seq: 0,
        bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        status: 'Ok',
        at: clock.now(),
      },
      resyncs: [],
      lease: { owner: 'this process', until: clock.now() + 30 * second },
    })
  })
})

describe('9. two clients on one GUID', () => {
  it('each with a record of its own: the conflict is told, and nothing is done twice', async () => {
    const one = await open()
    const two = await open({ store: memoryStore() })
    for (let round = 0; round < 3; round++) {
      expect(await save(one, `one ${round}`)).toEqual(ok)
      expect(await save(two, `two ${round}`)).toEqual(ok)
    }
    expect(new Set(till.effects).size).toBe(6)
    expect(till.effects).toHaveLength(6)
    expect(eventTypes()).toContain('instanceConflict')
    expect([...till.accepted.values()].every((ids) => ids.size === 1)).toBe(true)
  })

  it('on one store under one name: who is behind sends nothing until he has read what the other did', async () => {
    const one = await open()
    const two = await open()
    const error = await failureOf(one.send(till.request('a')))
    expect(isLicenseError(error) && error.code).toBe('instance-in-use')
    expect(await save(one, 'b')).toEqual(ok)
    await failureOf(two.send(till.request('c')))
    expect(await save(two, 'd')).toEqual(ok)
    expect(till.effects).toEqual(['b', 'd'])
    expect([...till.accepted.values()].every((ids) => ids.size === 1)).toBe(true)
  })
})

describe('the licence', () => {
  it('11. that was replaced is fetched, and the command goes out again with the same number', async () => {
    const license = await open()
    await save(license, 'a')
    till.licenseToken = 'id-2'
    server.answer(serverLicense('id-2'))
    expect(await save(license, 'b')).toEqual(ok)
    expect(sentNumbers()).toEqual([0, 1, 1])
    expect(eventTypes()).toEqual(['licenseChanged'])
    expect(till.effects).toEqual(['a', 'b'])
  })

  it('11. that the till counted all the same costs one repair and raises no alarm', async () => {
    const license = await open()
    await save(license, 'a')
    till.licenseToken = 'id-2'
    server.answer(serverLicense('id-2'))
    const request = till.request('b')
    const answer = await settled(
      license.send({
        ...request,
        post: async (document, signal) => {
          const answer = await request.post(document, signal)
          if (/License/.test(answer.errorText)) till.instances.set(guid, { last: 1, body: document, answer })
          return answer
        },
      }),
    )
    expect(answer).toEqual(ok)
    expect(sentNumbers()).toEqual([0, 1, 1, 2])
    expect(eventTypes()).toEqual(['licenseChanged', 'sequenceRepaired'])
  })

  it('14. with an anchor the till does not take fails after one refresh, with its number unused', async () => {
    till.anchor = till.anchor.replace('#', ':')
    const license = await open()
    const error = await failureOf(license.send(till.request('a')))
    expect(error).toMatchObject({
      name: 'LicenseError',
      code: 'license-refused',
      serverText: 'Bad license anchor',
    })
    expect(till.effects).toEqual([])
    expect(server.asked).toHaveLength(2)
    expect(license.status.nextSeq).toBe(0)
    const again = await failureOf(license.send(till.request('a')))
    expect(isLicenseError(again) && again.code).toBe('license-refused')
    expect(server.asked).toHaveLength(2)
  })

  it('is reported as ended when the till refuses it and the licensing server knows none', async () => {
    const license = await open()
    await save(license, 'a')
    till.licenseToken = 'none'
    server.answer(new LicenseError('expired', { code: 'expired' }))
    expect(await failureOf(license.send(till.request('b')))).toMatchObject({
      name: 'LicenseError',
      code: 'expired',
    })
    expect(license.status).toMatchObject({ state: 'UNAVAILABLE', nextSeq: 1 })
  })

  it.each([
    ['ahead', 24 * hour],
    ['behind', -24 * hour],
  ])('15. and its numbers survive a clock that jumps a day %s', async (_, jump) => {
    const license = await open()
    await save(license, 'a')
    till.fate('drop-after', 'drop-after', 'drop-after', 'drop-after')
    await failureOf(license.send(till.request('b')))
    await clock.set(clock.now() + jump)
    expect(await save(license, 'c')).toEqual(ok)
    expect(till.effects).toEqual(['a', 'b', 'c'])
  })
})

describe('an instance given by hand', () => {
  const mine = 'ca456f569999d99997e9993b7c19994f'

  it('asks the till for its number when the store does not know it, and keeps its spelling', async () => {
    till.instances.set(mine, { last: 41, body: '', answer: ok })
    const license = await open({ instanceGuid: mine })
    expect(await save(license, 'a')).toEqual(ok)
    expect(sentNumbers()).toEqual([42])
    const again = await open({ instanceGuid: `{${mine.toUpperCase()}}` })
    expect(again.status.instanceGuid).toBe(mine)
    await save(again, 'b')
    expect(till.sequenceReads).toBe(1)
  })

  it('starts at 0 when the till does not know it either', async () => {
    const license = await open({ instanceGuid: mine })
    await save(license, 'a')
    expect(sentNumbers()).toEqual([0])
  })

  it('asks again with a fresh licence when the old one is refused', async () => {
    till.licenseToken = 'id-2'
    server.answer(serverLicense('id-1'), serverLicense('id-2'))
    const license = await open({ instanceGuid: mine })
    expect(await save(license, 'a').catch((error: unknown) => error)).toMatchObject({
      code: 'resync-limited',
    })
    await clock.advance(minute)
    expect(await save(license, 'a')).toEqual(ok)
  })

  it('is refused when it is none', async () => {
    await expect(open({ instanceGuid: 'kitchen' })).rejects.toThrow(/"kitchen" is not a GUID/)
  })

  it('asks the till no more than once a minute and ten times an hour, over restarts too', async () => {
    const answered: string[] = []
    const start = clock.now()
    for (let round = 0; round < 140; round++) {
      const license = await open({ instanceGuid: mine })
      const request = till.request(`${round}`)
      const result = await license
        .send({ ...request, readSequenceNumber: async () => ({ status: 'Unknown', errorText: '' }) })
        .catch((error: unknown) => error)
      const code = isLicenseError(result) ? result.code : undefined
      if (code === 'resync-failed') answered.push(`${(clock.now() - start) / minute}`)
      else expect(code).toBe('resync-limited')
      await license.close()
      await clock.advance(minute / 2)
    }
    const firstTen = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
    expect(answered).toEqual([...firstTen, ...firstTen.map((at) => `${60 + Number(at)}`)])
    expect(events).toContainEqual({ type: 'resyncLimited', instanceGuid: mine, retryAfter: 30 * second })
  })
})

describe('calling off', () => {
  it('takes a waiting command out of the queue', async () => {
    const license = await open()
    till.fate('hang-after')
    const first = new AbortController()
    const second = new AbortController()
    const running = license.send(till.request('a'), { signal: first.signal }).catch((error: unknown) => error)
    const waiting = license
      .send(till.request('b'), { signal: second.signal })
      .catch((error: unknown) => error)
    const last = license.send(till.request('c'))
    await clock.advance(0)
    second.abort(new Error('no longer wanted'))
    expect(await waiting).toMatchObject({ message: 'no longer wanted' })
    first.abort()
    await settled(Promise.all([running, last]))
    expect(till.effects).toEqual(['a', 'c'])
  })

  it('leaves a command under way unknown and its record kept', async () => {
    const license = await open()
    till.fate('hang-after')
    const controller = new AbortController()
    const failure = license
      .send(till.request('a'), { signal: controller.signal })
      .catch((error: unknown) => error)
    await clock.advance(0)
    controller.abort(new Error('too slow'))
    const error = await failure
    expect(isOutcomeUnknownError(error) && error.details).toEqual({
      seqNumber: 0,
      command: 'SaveOrder',
      instanceGuid: guid,
    })
    expect(license.status.unfinished).toMatchObject({ seqNumber: 0 })
    expect(await save(license, 'b')).toEqual(ok)
    expect(till.effects).toEqual(['a', 'b'])
  })

  it('while it waits to be sent, for a limit perhaps, frees the number', async () => {
    const license = await open()
    const controller = new AbortController()
    const request = till.request('a')
    const post: typeof request.post = (_, signal) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    const failure = license
      .send({ ...request, post }, { signal: controller.signal })
      .catch((error: unknown) => error)
    await clock.advance(0)
    controller.abort(new Error('too slow'))
    expect(await failure).toMatchObject({ message: 'too slow' })
    expect(license.status).toMatchObject({ nextSeq: 0, unfinished: undefined })
  })

  it('during the waits between repeats leaves it unknown at once', async () => {
    const license = await open()
    till.fate('drop-after')
    const controller = new AbortController()
    const failure = license
      .send(till.request('a'), { signal: controller.signal })
      .catch((error: unknown) => error)
    await clock.advance(500)
    controller.abort(new Error('too slow'))
    expect(isOutcomeUnknownError(await failure)).toBe(true)
    expect(till.sent).toHaveLength(1)
  })

  it('while an earlier command is settled sends nothing and keeps that one', async () => {
    const license = await open({ unfinished: 'repeat' })
    till.fate('drop-before', 'drop-before', 'drop-before', 'drop-before', 'hang-before')
    await failureOf(license.send(till.request('a')))
    const controller = new AbortController()
    const failure = license
      .send(till.request('b'), { signal: controller.signal })
      .catch((error: unknown) => error)
    await clock.advance(0)
    controller.abort(new Error('too slow'))
    expect(await failure).toMatchObject({ message: 'too slow' })
    expect(license.status.unfinished).toMatchObject({ seqNumber: 0 })
    expect(till.effects).toEqual([])
  })

  it('before the first byte leaves frees the number', async () => {
    const license = await open()
    const controller = new AbortController()
    const request = till.request('a')
    const rendering = (facts: LicenseInfo) => {
      controller.abort(new Error('early'))
      return request.render(facts)
    }
    const failure = license
      .send(
        { ...request, render: rendering },
        {
          signal: controller.signal,
        },
      )
      .catch((error: unknown) => error)
    expect(await failure).toMatchObject({ message: 'early' })
    expect(till.sent).toEqual([])
    expect(license.status).toMatchObject({ nextSeq: 0, unfinished: undefined })
  })
})

describe('the facade', () => {
  it('gives the licence facts without a number', async () => {
    const license = await open()
    expect(await license.identity()).toEqual({
      anchor: till.anchor,
      licenseToken: 'id-1',
      instanceGuid: guid,
    })
  })

  it('uses the product that has a licence, and remembers it', async () => {
    server.answer(new LicenseError('not found', { code: 3 }), serverLicense('id-1'))
    till.anchor = '6:4458d8b1-0019-4025-8c7a-60a83ad64b66#199990001/17'
    const license = await open()
    expect(await save(license, 'a')).toEqual(ok)
    await license.close()
    const again = await open()
    await settled(again.refresh())
    expect(server.asked.at(-1)).toBe(till.anchor)
  })

  it('keeps restaurants and instances of one store apart', async () => {
    await open()
    await open({ anchor: { restaurantCode: '199990002' } })
    await open({ instanceGuid: guid })
    const keys = ['199990001/main', '199990002/main', '199990001/3f1d9c527a044e86b3c155d0a2e7f910']
    for (const key of keys) expect(await store.load(key)).toBeDefined()
  })

  it('refuses a record of a newer version', async () => {
    await store.save('199990001/main', '{"version":2,"guid":"x"}', undefined)
    await expect(open()).rejects.toMatchObject({ name: 'LicenseError', code: 'record-unreadable' })
  })

  it('survives a handler of events that fails', async () => {
    const license = await open({
      onEvent: () => {
        throw new Error('broken handler')
      },
    })
    till.fate('drop-before', 'drop-before', 'drop-before', 'drop-before')
    expect(isOutcomeUnknownError(await failureOf(license.send(till.request('a'))))).toBe(true)
  })

  it('keeps no process alive by its refreshes', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
    const before = timers()
    const license = await open({ clock: systemClock })
    await license.identity()
    expect(license.status).toMatchObject({ state: 'VALID' })
    expect(license.status.retryAfter).toBeGreaterThan(0)
    expect(timers()).toBe(before)
    await license.close()
  })

  it('keeps no process alive by a clock that cannot wait in the background either', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
    const before = timers()
    const plainClock = {
      now: () => systemClock.now(),
      sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(ms, signal),
    }
    const license = await open({ clock: plainClock })
    await license.identity()
    expect(timers()).toBe(before)
    await license.close()
  })

  it('stops everything when it is closed', async () => {
    const license = await open()
    await save(license, 'a')
    await license.close()
    expect(clock.sleeping).toBe(0)
    expect(await failureOf(license.send(till.request('b')))).toMatchObject({
      name: 'UnavailableError',
      code: 'closed',
    })
  })

  it('shows no secret in status, events or log', async () => {
    const seen: unknown[] = []
    const write = (...what: unknown[]) => void seen.push(what)
    const license = await open({ logger: { debug: write, info: write, warn: write, error: write } })
    till.fate('drop-before', 'drop-before', 'drop-before', 'drop-before')
    await failureOf(license.send(till.request('secret body')))
    server.answer(serverLicense('id-2'))
    till.licenseToken = 'id-2'
    await save(license, 'b')
    seen.push(license.status, events)
    const text = JSON.stringify(seen)
    expect(eventTypes()).toContain('outcomeUnknown')
    for (const secret of ['id-1', 'id-2', 'secret body']) expect(text).not.toContain(secret)
  })
})
