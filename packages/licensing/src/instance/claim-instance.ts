import { type Clock, LicenseError } from '@rkeeper-kit/core'
import type { Lease, RecordKeeper } from '../record/index.ts'

const pause = 1000

/**
 * Takes the first instance that nobody holds. Where all are held it waits, because the holder may have died: one who renews his
 * lease is alive, and then, or when the wait is over, `LicenseError` with code `'instance-in-use'` is thrown. A lease that is
 * watched for its whole duration without being renewed is taken, however far ahead the clock of its owner was.
 */
export async function claimInstance(options: {
  readonly slots: readonly RecordKeeper[]
  readonly clock: Clock
  readonly duration: number
  /** In milliseconds. */
  readonly wait: number
  /** How many instances the licence allows; asked only when the first one is held. */
  readonly qty: () => Promise<number>
}): Promise<RecordKeeper> {
  const { slots, clock, duration, wait } = options
  const [first, ...others] = slots
  if (!first) throw new Error('There is no instance to choose from')
  // Counted by the waits, so that a clock that is set in between shortens nothing.
  let waited = 0
  const watched = new Map<RecordKeeper, Lease>()
  const claim = async (records: RecordKeeper): Promise<boolean> => {
    const dead = waited >= duration ? watched.get(records) : undefined
    const lease = await records.claim(dead)
    if (!lease) return true
    if (!watched.has(records)) watched.set(records, lease)
    const seen = watched.get(records)
    if (seen?.owner !== lease.owner || seen.until !== lease.until) alive.add(records)
    return false
  }
  const alive = new Set<RecordKeeper>()
  if (await claim(first)) return first
  const admitted = [first, ...others.slice(0, Math.max(0, (await options.qty()) - 1))]
  for (const records of admitted.slice(1)) if (await claim(records)) return records
  while (alive.size < admitted.length && waited < wait) {
    const next = Math.min(pause, wait - waited)
    await clock.sleep(next)
    waited += next
    for (const records of admitted) if (await claim(records)) return records
  }
  throw allInUse(admitted, slots.length)
}

function allInUse(admitted: readonly RecordKeeper[], instances: number): LicenseError {
  const leases = admitted.map(({ latest }) => ({ instanceGuid: latest?.guid, ...latest?.lease }))
  const more =
    admitted.length < instances ? `; the licence has no more than ${admitted.length} connections` : ''
  return new LicenseError(
    `Another process works with ${admitted.length === 1 ? 'the licence instance' : `each of the ${admitted.length} licence instances`}${more}. End it, allow more instances, or wait until its lease is over`,
    { code: 'instance-in-use', details: { leases } },
  )
}
