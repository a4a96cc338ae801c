import { LicenseError } from '@rkeeper-kit/core'
import type { RedisConnection } from './connection.ts'

const wanted = { appendonly: 'yes', appendfsync: 'always' }

/** Throws `LicenseError` with code `'store-not-durable'` for a server that may forget what it has confirmed. */
export async function requireDurable(client: RedisConnection): Promise<void> {
  for (const [name, value] of Object.entries(wanted)) {
    const found = (await client.configGet(name).catch(refused))[name]
    if (found === value) continue
    throw notDurable(`its ${name} is ${found ?? 'not told'}`)
  }
}

function refused(error: unknown): never {
  throw notDurable(
    `it does not tell its configuration (${error instanceof Error ? error.message : error})`,
    error,
  )
}

function notDurable(why: string, cause?: unknown): LicenseError {
  return new LicenseError(
    `This Redis may forget a number after a power cut: ${why}. Set appendonly yes and appendfsync always, or give durability: 'unchecked'`,
    { code: 'store-not-durable', cause },
  )
}
