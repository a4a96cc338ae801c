// Licensed commands a second over each store, against the bare store's own durable increment in the same run: figures of different
// runs or machines do not compare. The till answers at once, so that only the licence is measured.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import {
  type LicensedAnswer,
  type LicensedRequest,
  type LicenseStore,
  openLicense,
} from '@rkeeper-kit/licensing'
import { postgresStore } from '@rkeeper-kit/licensing/postgres'
import { redisStore } from '@rkeeper-kit/licensing/redis'
import { sqliteStore } from '@rkeeper-kit/licensing/sqlite'
import { Pool } from 'pg'
import { createClient } from 'redis'
import { startPostgres } from './services/postgres.ts'
import { redisMissing, startRedis } from './services/redis.ts'

const key = new Uint8Array(32).fill(7)
const seconds = Number(process.argv.find((arg) => /^\d+$/.test(arg)) ?? 3)

interface Contender {
  readonly name: string
  readonly store: LicenseStore
  /** Adds one to a number, and resolves when that will survive a power cut. */
  readonly increment: () => Promise<unknown>
}

/** An order of three dishes, about as large as a real one. */
const inside = Array.from({ length: 3 }, (_, n) => `<Dish id="10${n}" quantity="1000"/>`).join('')
const ok: LicensedAnswer = { status: 'Ok', errorText: '' }
const request: LicensedRequest<LicensedAnswer> = {
  command: 'SaveOrder',
  render: ({ anchor, licenseToken, instanceGuid, seqNumber }) =>
    `<RK7Query><RK7CMD CMD="SaveOrder"><LicenseInfo anchor="${anchor}" licenseToken="${licenseToken}"><LicenseInstance guid="${instanceGuid}" seqNumber="${seqNumber}"/></LicenseInfo><Order guid="{0B54E1C7-93A2-4D60-8F1B-6C2D7E8A9F01}"/><Session>${inside}</Session></RK7CMD></RK7Query>`,
  post: async () => ok,
  readSequenceNumber: async () => ({ ...ok, seqNumber: 0 }),
}
const server = {
  getLicenseIdByAnchor: async () => ({
    id: 'fe4e4c5a-3037-4f0c-8216-7b98be6d87bb',
    expirationDate: '2099-01-01T00:00:00',
    expiresAt: Date.UTC(2099, 0, 1),
    qty: 2,
  }),
}

async function perSecond(step: () => Promise<unknown>, forMs: number): Promise<number> {
  const end = performance.now() + forMs
  let steps = 0
  const began = performance.now()
  while (performance.now() < end) {
    await step()
    steps++
  }
  return (steps * 1000) / (performance.now() - began)
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Alternating slices, of which the middle one counts: a busy moment of the machine must not hit one of the two only. */
async function measure({ name, store, increment }: Contender) {
  const license = await openLicense({ server, anchor: { restaurantCode: 199990001 }, store })
  const command = () => license.send(request)
  await perSecond(command, 300)
  await perSecond(increment, 300)
  const slices = 10
  const rounds: { readonly ours: number; readonly bare: number }[] = []
  for (let slice = 0; slice < slices; slice++) {
    const bare = await perSecond(increment, (seconds * 500) / slices)
    rounds.push({ bare, ours: await perSecond(command, (seconds * 500) / slices) })
  }
  await license.close()
  await store.close()
  return {
    store: name,
    'bare increments/s': Math.round(median(rounds.map(({ bare }) => bare))),
    'commands/s': Math.round(median(rounds.map(({ ours }) => ours))),
    ratio: median(rounds.map(({ ours, bare }) => ours / bare)).toFixed(2),
  }
}

function sqlite(folder: string): Contender {
  const database = new DatabaseSync(join(folder, 'bare.db'))
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE n (id INTEGER PRIMARY KEY, v INTEGER)',
  )
  database.exec('INSERT INTO n VALUES (1, 0)')
  const update = database.prepare('UPDATE n SET v = v + 1 WHERE id = 1')
  return {
    name: 'SQLite',
    store: sqliteStore({ path: join(folder, 'licence.db'), key }),
    increment: async () => update.run(),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'licence-bench-'))
const postgres = await startPostgres()
const redis = redisMissing ? undefined : await startRedis()
const pool = new Pool({ connectionString: postgres.url, max: 1 })
pool.on('error', () => {})
const client = redis && (await createClient({ url: redis.url }).connect())
try {
  const rows = [await measure(sqlite(folder))]
  await pool.query('CREATE TABLE n (id int PRIMARY KEY, v bigint)')
  await pool.query('INSERT INTO n VALUES (1, 0)')
  const text = 'UPDATE n SET v = v + 1 WHERE id = 1'
  const increment = () => pool.query({ name: 'increment', text })
  rows.push(
    await measure({ name: 'PostgreSQL', store: postgresStore({ database: postgres.url, key }), increment }),
  )
  if (redis && client) {
    const store = redisStore({ server: redis.url, key })
    rows.push(await measure({ name: 'Redis', store, increment: () => client.incr('bare') }))
  } else console.log(redisMissing)
  console.table(rows)
} finally {
  await pool.end()
  await client?.close()
  await postgres.remove()
  await redis?.remove()
  rmSync(folder, { recursive: true, force: true })
}
