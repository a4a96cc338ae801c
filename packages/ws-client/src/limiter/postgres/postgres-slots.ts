import type { SlotStore, SlotTry } from '../shared-limiter.ts'
import { createTables } from './tables.ts'

/** The part of a connection of the package `pg` that is needed. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>
  /** `true` closes the connection instead of giving it back. */
  release(broken?: boolean): void
}

/** The part of a pool of the package `pg` that is needed. */
export interface PostgresPool {
  connect(): Promise<PostgresClient>
  query(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>
}

export interface PostgresSlotsOptions {
  /** A pool of the package `pg`; give it `connectionTimeoutMillis` and `query_timeout`, so that a server that hangs fails calls. */
  readonly pool: PostgresPool
  /** Calls that may start in any window. */
  readonly requests: number
  /** Length of the window in milliseconds. */
  readonly windowMs: number
  /** Added to the window, for clocks that run fast. Default 50 ms. */
  readonly marginMs?: number
  /** Longest a call may last, in milliseconds: the slot of a process that died comes back after that and one window. Default 10 minutes. */
  readonly leaseMs?: number
  /** One for each token of White Server; never the token itself. Default `default`. */
  readonly name?: string
}

/** One row is the lock: whoever has it counts and takes in peace. Its clock goes on while somebody waits for it. */
const lock = `SELECT (extract(epoch FROM paused_until - clock_timestamp()) * 1000)::float8 AS paused
  FROM rkeeper_limits WHERE name = $1 FOR UPDATE`

const take = `WITH held AS (
    SELECT count(*) AS used, min(returns_at) AS next FROM rkeeper_limit_slots
    WHERE limit_name = $1 AND returns_at > clock_timestamp()
  ), taken AS (
    INSERT INTO rkeeper_limit_slots (id, limit_name, returns_at)
    SELECT $2::uuid, $1, clock_timestamp() + $4 * interval '1 millisecond' FROM held WHERE used < $3
    RETURNING id
  )
  SELECT (SELECT id FROM taken) AS id,
    (extract(epoch FROM next - clock_timestamp()) * 1000)::float8 AS wait FROM held`

const forget = 'DELETE FROM rkeeper_limit_slots WHERE limit_name = $1 AND returns_at <= clock_timestamp()'

const release = `UPDATE rkeeper_limit_slots SET returns_at = clock_timestamp() + $2 * interval '1 millisecond'
  WHERE id = $1::uuid`

const giveBack = 'DELETE FROM rkeeper_limit_slots WHERE id = $1::uuid'

const pause = `UPDATE rkeeper_limits
  SET paused_until = greatest(paused_until, clock_timestamp() + $2 * interval '1 millisecond') WHERE name = $1`

/**
 * Slots in PostgreSQL, for a {@link SharedLimiter}. A slot comes back one window after the answer of its call, as in one process;
 * the clock is that of the server. Makes its two tables at the first use.
 *
 * @example
 * const pool = new Pool({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 5000, query_timeout: 10_000 })
 * const limiter = new SharedLimiter({ slots: postgresSlots({ pool, requests: 360, windowMs: 60_000 }) })
 */
export function postgresSlots(options: PostgresSlotsOptions): SlotStore {
  const { pool, requests, name = 'default', leaseMs = 600_000 } = options
  const windowMs = options.windowMs + (options.marginMs ?? 50)
  let prepared: Promise<void> | undefined
  const ready = (): Promise<void> => {
    prepared ??= createTables(pool, name).catch((error: unknown) => {
      prepared = undefined
      throw error
    })
    return prepared
  }
  return {
    async take() {
      await ready()
      return inTransaction(pool, async (client): Promise<SlotTry> => {
        const paused = numberIn(await client.query(lock, [name]), 'paused')
        if (paused > 0) return { retryIn: Math.ceil(paused) }
        await client.query(forget, [name])
        const id = crypto.randomUUID()
        const answer = await client.query(take, [name, id, requests, leaseMs + windowMs])
        if ((answer.rows[0] as { id: string | null }).id !== null) return { id }
        return { retryIn: Math.max(1, Math.ceil(numberIn(answer, 'wait'))) }
      })
    },
    async release(id) {
      await pool.query(release, [id, windowMs])
    },
    async giveBack(id) {
      await pool.query(giveBack, [id])
    },
    async pause(ms) {
      await ready()
      await pool.query(pause, [name, ms])
    },
  }
}

const numberIn = ({ rows }: { readonly rows: unknown[] }, column: string): number =>
  Number((rows[0] as Record<string, unknown>)[column])

async function inTransaction<T>(
  pool: PostgresPool,
  work: (client: PostgresClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    client.release()
    return result
  } catch (error) {
    // The connection goes: the server rolls back what was begun on it.
    client.release(true)
    throw error
  }
}
