import { type Clock, isLicenseError, type Logger, type Random } from '@rkeeper-kit/core'
import type { LicenseEvent } from '../events.ts'
import { idle } from '../idle.ts'
import type { RecordKeeper } from '../record/index.ts'

/** Renews the lease three times in its duration until the signal. Tells once when the instance was lost to somebody else. */
export async function keepLease(
  records: RecordKeeper,
  options: {
    readonly clock: Clock
    readonly random: Random
    readonly duration: number
    readonly signal: AbortSignal
    readonly tell: (event: LicenseEvent) => void
    readonly logger?: Logger | undefined
  },
): Promise<void> {
  const { clock, random, duration, signal, tell, logger } = options
  let lost = false
  // The first wait is cut at random, so that many instances opened together do not write together for ever.
  let wait = (random() * duration) / 3
  while (!signal.aborted) {
    await idle(clock, wait, signal).catch(() => {})
    wait = duration / 3
    if (signal.aborted) return
    try {
      await records.renew()
      lost = false
    } catch (error) {
      logger?.warn('The lease of a licence instance could not be renewed', { error: String(error) })
      if (!isLicenseError(error) || error.code !== 'instance-in-use' || lost) continue
      lost = true
      const instanceGuid = records.latest?.guid ?? ''
      tell({ type: 'instanceConflict', command: '', instanceGuid, seqNumber: null })
    }
  }
}
