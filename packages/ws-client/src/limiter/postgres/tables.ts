import type { PostgresPool } from './postgres-slots.ts'

/** Any number, the same in every process: those that start together make the tables one after the other. */
const creationLock = 7_304_0360

const tables = `
  SELECT pg_advisory_xact_lock(${creationLock});
  CREATE TABLE IF NOT EXISTS rkeeper_limits (
    name text PRIMARY KEY,
    paused_until timestamptz NOT NULL DEFAULT '-infinity'
  );
  CREATE TABLE IF NOT EXISTS rkeeper_limit_slots (
    id uuid PRIMARY KEY,
    limit_name text NOT NULL REFERENCES rkeeper_limits (name) ON DELETE CASCADE,
    returns_at timestamptz NOT NULL
  );
  CREATE INDEX IF NOT EXISTS rkeeper_limit_slots_by_return ON rkeeper_limit_slots (limit_name, returns_at)`

/** Makes what is missing: the tables, all or none, and the row of this limit. */
export async function createTables(pool: PostgresPool, name: string): Promise<void> {
  // Statements without values run as one transaction.
  await pool.query(tables)
  await pool.query('INSERT INTO rkeeper_limits (name) VALUES ($1) ON CONFLICT DO NOTHING', [name])
}
