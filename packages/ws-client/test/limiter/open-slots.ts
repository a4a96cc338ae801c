import { Pool } from 'pg'
import type { SlotStore } from '../../src/limiter/index.ts'
import { postgresSlots } from '../../src/limiter/postgres/index.ts'
import { redisSlots } from '../../src/limiter/redis/index.ts'
import { scriptClient } from '../redis.ts'

interface Limits {
  readonly requests: number
  readonly windowMs: number
  readonly marginMs?: number
  readonly leaseMs?: number
}

/** The limit `name` in the store behind an address: `redis://127.0.0.1:6379` or `postgresql://…`. */
export async function openSlots(
  address: string,
  name: string,
  limits: Limits,
): Promise<{ slots: SlotStore; close: () => Promise<void> }> {
  if (address.startsWith('redis:')) {
    const client = await scriptClient(Number(new URL(address).port))
    return { slots: redisSlots({ client, prefix: name, ...limits }), close: async () => client.close() }
  }
  const pool = new Pool({ connectionString: address, connectionTimeoutMillis: 5000, query_timeout: 10_000 })
  // An idle connection that the server closes is replaced at the next use.
  pool.on('error', () => undefined)
  return { slots: postgresSlots({ pool, name, ...limits }), close: () => pool.end() }
}
