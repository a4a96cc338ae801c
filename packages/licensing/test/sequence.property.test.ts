import { type Clock, isOutcomeUnknownError } from '@rkeeper-kit/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type License, type LicenseOptions, memoryStore, openLicense } from '../src/index.ts'
import { fakeLicenseServer, serverLicense } from './fake-license-server.ts'
import { FakeTill, type Fate } from './fake-till.ts'

/** What happens in one step: a command under a fate for each of its sendings, or something around it. */
type Step =
  | { readonly kind: 'command'; readonly refuse: boolean; readonly fates: readonly Fate[] }
  | { readonly kind: 'crash'; readonly fate: 'hang-before' | 'hang-after' }
  | { readonly kind: 'together'; readonly count: number; readonly fates: readonly Fate[] }
  | { readonly kind: 'store-fails'; readonly writes: number; readonly lying: boolean }
  | { readonly kind: 'replace-license' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'wait'; readonly ms: number }

const fate = fc.constantFrom<Fate>('answered', 'twice', 'drop-before', 'drop-after', 'unsent')
const fates = fc.array(fate, { maxLength: 6 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('command' as const), refuse: fc.boolean(), fates }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('crash' as const),
      fate: fc.constantFrom('hang-before' as const, 'hang-after' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('together' as const),
      count: fc.integer({ min: 2, max: 4 }),
      fates,
    }),
  },
  fc.record({
    kind: fc.constant('store-fails' as const),
    writes: fc.integer({ min: 1, max: 3 }),
    lying: fc.boolean(),
  }),
  fc.constant({ kind: 'replace-license' } as const),
  fc.constant({ kind: 'reopen' } as const),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(1000, 40_000, 200_000, 7_200_000) }),
)

/** Waits pass at once; what waits in the background waits for ever. */
function hastyClock(): Clock & { pass(ms: number): void } {
  let now = Date.UTC(2026, 10, 22)
  return {
    now: () => now,
    pass: (ms) => {
      now += ms
    },
    async sleep(ms, signal, options) {
      signal?.throwIfAborted()
      if (!options?.background) now += ms
      else await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    },
  }
}

/** How each command ended for its caller. */
type Outcome = 'done' | 'refused' | 'not-executed' | 'unknown'

function world(countFailed: boolean, options: Partial<LicenseOptions>) {
  const clock = hastyClock()
  const till = new FakeTill()
  till.countFailed = countFailed
  const licenses = fakeLicenseServer(serverLicense('id-1'))
  const store = memoryStore()
  const save = store.save
  let failingWrites = 0
  let lying = false
  store.save = async (...values) => {
    if (failingWrites === 0) return save(...values)
    failingWrites--
    if (lying) await save(...values)
    throw new Error(lying ? 'connection lost' : 'disk full')
  }
  const outcomes = new Map<string, Outcome>()
  let license: License
  let commands = 0
  let replacements = 1

  const reopen = async () => {
    const anchor = { restaurantCode: 199990001 }
    license = await openLicense({
      server: licenses.server,
      anchor,
      store,
      clock,
      random: () => 0.5,
      lease: { owner: 'this process' },
      ...options,
    })
  }
  const execute = async (refuse: boolean): Promise<{ id: string; outcome: Outcome }> => {
    const id = `command-${commands++}`
    const outcome = await license.send(till.request(id, { refuse })).then(
      ({ status }): Outcome => (status === 'Ok' ? 'done' : 'refused'),
      (error: unknown): Outcome => (isOutcomeUnknownError(error) ? 'unknown' : 'not-executed'),
    )
    outcomes.set(id, outcome)
    return { id, outcome }
  }
  /** A process that dies with a command in flight leaves nothing behind but the store. */
  const crash = async (fate: 'hang-before' | 'hang-after') => {
    const id = `command-${commands++}`
    outcomes.set(id, 'unknown')
    till.fate(fate)
    license.send(till.request(id)).catch(() => outcomes.set(id, 'not-executed'))
    await new Promise((resolve) => setImmediate(resolve))
    till.calm()
    await reopen()
  }
  const play = async (step: Step): Promise<void> => {
    switch (step.kind) {
      case 'command':
        till.fate(...step.fates)
        await execute(step.refuse)
        return till.calm()
      case 'together':
        till.fate(...step.fates)
        await Promise.all(Array.from({ length: step.count }, () => execute(false)))
        return till.calm()
      case 'crash':
        return crash(step.fate)
      case 'store-fails':
        failingWrites = step.writes
        lying = step.lying
        await execute(false)
        failingWrites = 0
        // A process that dies before its next command cannot put right what a store kept against its word.
        if (lying) await execute(false)
        return
      case 'replace-license':
        till.licenseToken = `id-${++replacements}`
        return licenses.answer(serverLicense(till.licenseToken))
      case 'reopen':
        return reopen()
      case 'wait':
        return clock.pass(step.ms)
    }
  }
  const count = (id: string) => till.effects.filter((effect) => effect === id).length
  return { till, outcomes, reopen, play, execute, count, abandon: () => license.abandonUnfinished() }
}

function check({ till, outcomes, count }: ReturnType<typeof world>): void {
  for (const [id, outcome] of outcomes) {
    if (outcome === 'done') expect([id, count(id)]).toEqual([id, 1])
    else if (outcome === 'unknown') expect(count(id), `effects of ${id}`).toBeLessThanOrEqual(1)
    else expect([id, outcome, count(id)]).toEqual([id, outcome, 0])
  }
  for (const [number, ids] of till.accepted) {
    expect([...ids], `commands accepted under number ${number}`).toHaveLength(1)
  }
}

it.each(['repeat', 'abandon'] as const)(
  'whatever is lost, refused or killed: each command has one effect or is reported unknown, and no number serves two (%s)',
  async (unfinished) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.boolean(), async (steps, countFailed) => {
        const restaurant = world(countFailed, { unfinished })
        await restaurant.reopen()
        for (const step of steps) await restaurant.play(step)
        check(restaurant)
      }),
      { numRuns: 300 },
    )
  },
)

it.each(['repeat', 'abandon'] as const)(
  'a caller who reads after an unknown outcome, and does it again if it is not there, has exactly one effect (%s)',
  async (unfinished) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.boolean(), async (steps, countFailed) => {
        const restaurant = world(countFailed, { unfinished })
        await restaurant.reopen()
        for (const step of steps) {
          await restaurant.play(step)
          const unknown = [...restaurant.outcomes].filter(([, outcome]) => outcome === 'unknown')
          if (unknown.length === 0) continue
          if (unfinished === 'repeat') await restaurant.abandon()
          const seen = new Map(unknown.map(([id]) => [id, restaurant.count(id)]))
          for (const [id] of unknown) {
            restaurant.outcomes.delete(id)
            if (restaurant.count(id) === 0)
              expect((await restaurant.execute(false)).outcome).not.toBe('unknown')
          }
          for (const [id, count] of seen) expect([id, restaurant.count(id)]).toEqual([id, count])
        }
        check(restaurant)
      }),
      { numRuns: 300 },
    )
  },
)
