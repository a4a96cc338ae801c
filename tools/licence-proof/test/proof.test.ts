import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prove, type Trial, type Verdict } from '../src/prove.ts'
import { startPostgres } from '../src/services/postgres.ts'
import { redisMissing, startRedis } from '../src/services/redis.ts'
import type { Service } from '../src/services/service.ts'

/** `LICENCE_PROOF=10000` shares so many commands out over the trials, with a fault for each fifth; by default a small number. */
const commands = Number(process.env.LICENCE_PROOF ?? 400)
const day = 24 * 60 * 60 * 1000
const patience = 60_000 + commands * 60

const totals: Verdict[] = []
async function holds(trial: Omit<Trial, 'commands' | 'faults' | 'kills'>, share: number): Promise<void> {
  const count = Math.ceil(commands * share)
  const kills = Math.max(3, Math.ceil(count / (commands > 1000 ? 100 : 40)))
  const verdict = await prove({ commands: count, faults: Math.ceil(count / 5), kills, ...trial })
  totals.push(verdict)
  console.log(`${trial.processes} over ${trial.store.kind}:`, JSON.stringify(verdict))
  expect(verdict).toMatchObject({
    doubleEffects: 0,
    lost: 0,
    numbersUsedTwice: 0,
  })
  expect(verdict.instances).toBeLessThanOrEqual(trial.processes)
  expect(verdict.kills).toBeGreaterThan(0)
  expect(verdict.faults).toBeGreaterThanOrEqual(count / 10)
}

afterAll(() => {
  const sum = (name: keyof Verdict) => totals.reduce((total, verdict) => total + verdict[name], 0)
  const names = Object.keys(totals[0] ?? {}) as (keyof Verdict)[]
  console.log('in all:', JSON.stringify(Object.fromEntries(names.map((name) => [name, sum(name)]))))
})

describe('each command has one effect or is told unknown and found by a read', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'licence-proof-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it(
    'in one process over SQLite, while the licence is replaced and ends',
    async () => {
      const store = { kind: 'sqlite', path: join(folder, 'licence.db') } as const
      await holds({ store, processes: 1, licences: { replaced: 2, expired: 1 } }, 0.3)
    },
    patience,
  )

  describe('over one PostgreSQL', () => {
    let service: Service
    beforeAll(async () => {
      service = await startPostgres()
    }, 60_000)
    afterAll(() => service?.remove())
    const store = () => ({ kind: 'postgres', url: service.url }) as const

    it(
      'in eight processes, one with its clock a day ahead',
      async () => {
        await holds({ store: store(), processes: 8, clockOffset: day }, 0.25)
      },
      patience,
    )

    it(
      'in two processes, while the database goes away',
      async () => {
        await holds({ store: store(), processes: 2, outages: { service, times: 2 } }, 0.2)
      },
      patience,
    )
  })

  describe.skipIf(redisMissing !== undefined)(
    `over one Redis${redisMissing ? ` (${redisMissing})` : ''}`,
    () => {
      let service: Service
      beforeAll(async () => {
        service = await startRedis()
      }, 60_000)
      afterAll(() => service?.remove())
      const store = () => ({ kind: 'redis', url: service.url }) as const

      it(
        'in eight processes, one with its clock a day behind',
        async () => {
          await holds({ store: store(), processes: 8, clockOffset: -day }, 0.15)
        },
        patience,
      )

      it(
        'in two processes, while the server goes away',
        async () => {
          await holds({ store: store(), processes: 2, outages: { service, times: 2 } }, 0.1)
        },
        patience,
      )
    },
  )
})
