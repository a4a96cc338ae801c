import { ManualClock } from '@rkeeper-kit/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type License, LicenseFleet, memoryStore } from '../src/index.ts'
import { fakeLicenseServer, serverLicense } from './fake-license-server.ts'
import { FakeTill } from './fake-till.ts'

const processes = 3
const duration = 30_000
/** A lease is renewed three times in its duration, so that of somebody who fell silent is over after two thirds at the earliest. */
const shortest = (duration * 2) / 3

type Step =
  | { readonly kind: 'open' | 'close' | 'crash' | 'fall-asleep' | 'wake' | 'send'; readonly process: number }
  | { readonly kind: 'wait'; readonly seconds: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom('open', 'open', 'send', 'send', 'send', 'close', 'crash', 'fall-asleep', 'wake'),
      process: fc.nat(processes - 1),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(1, 9, 31) }),
  },
)

interface Process {
  readonly name: string
  readonly clock: ManualClock
  readonly fleet: LicenseFleet
  license?: License
  asleep: boolean
}

/** Who was last seen with an instance, and when he last was awake. */
interface Holder {
  readonly name: string
  aliveAt: number
}

/** Processes of one integration with one store: two instances for three of them. */
function world() {
  const till = new FakeTill()
  const { server } = fakeLicenseServer(serverLicense('id-1', { qty: 2 }))
  const store = memoryStore()
  const running = new Map<number, Process>()
  const holders = new Map<string, Holder>()
  const done: string[] = []
  const refused: string[] = []
  let now = Date.UTC(2026, 10, 22)
  let count = 0

  const start = (place: number): Process => {
    count += 1
    const name = `process ${place}, life ${count}`
    const clock = new ManualClock(now)
    const lease = { owner: name, duration, wait: 0 }
    const fleet = new LicenseFleet({ server, store, clock, random: () => 0.5, instances: 2, lease })
    const process: Process = { name, clock, fleet, asleep: false }
    running.set(place, process)
    return process
  }
  /** The heart of it: nobody works with an instance whose holder may still be alive. */
  const seen = ({ name, license }: Process): void => {
    const guid = license?.status.instanceGuid ?? ''
    const holder = holders.get(guid)
    if (holder && holder.name !== name)
      expect(now - holder.aliveAt, `${name} after ${holder.name}`).toBeGreaterThanOrEqual(shortest)
    holders.set(guid, { name, aliveAt: now })
  }
  const forget = ({ name }: Process): void => {
    for (const [guid, holder] of holders) if (holder.name === name) holders.delete(guid)
  }
  const wait = async (ms: number): Promise<void> => {
    now += ms
    for (const { asleep, clock, name } of running.values()) {
      if (asleep) continue
      await clock.set(now)
      for (const holder of holders.values()) if (holder.name === name) holder.aliveAt = now
    }
  }
  const send = async (process: Process): Promise<void> => {
    const id = `command ${till.sent.length} of ${process.name}`
    const sent = process.license?.send(till.request(id))
    await sent?.then(
      () => {
        done.push(id)
        seen(process)
      },
      ({ code }) => {
        expect(code).toBe('instance-in-use')
        refused.push(id)
      },
    )
  }

  const play = async (step: Step): Promise<void> => {
    if (step.kind === 'wait') {
      for (let second = 0; second < step.seconds; second++) await wait(1000)
      return
    }
    const process = running.get(step.process)
    if (step.kind === 'open' && !process) {
      const opened = start(step.process)
      await opened.fleet.license(199990001).then(
        (license) => {
          opened.license = license
          seen(opened)
        },
        ({ code }) => {
          expect(code).toBe('instance-in-use')
          running.delete(step.process)
        },
      )
    }
    if (!process) return
    if (step.kind === 'crash') running.delete(step.process)
    if (step.kind === 'fall-asleep') process.asleep = true
    if (step.kind === 'wake') {
      process.asleep = false
      await process.clock.set(now)
    }
    if (process.asleep) return
    if (step.kind === 'send') await send(process)
    if (step.kind === 'close') {
      await process.fleet.close().catch(() => {})
      running.delete(step.process)
      forget(process)
    }
  }

  const check = (): void => {
    expect(till.effects.filter((id) => done.includes(id)).sort()).toEqual([...done].sort())
    expect(till.effects.filter((id) => refused.includes(id))).toEqual([])
    expect(till.instances.size).toBeLessThanOrEqual(2)
  }
  return { play, check, till }
}

it('two processes never work with one GUID, however they open, die, fall asleep and wake', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const { check, play } = world()
      for (const each of steps) await play(each)
      check()
    }),
    { numRuns: 300 },
  )
})
