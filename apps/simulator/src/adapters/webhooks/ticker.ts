import type { Clock } from '@rkeeper-kit/core'
import type { Jobs } from '../../core/jobs.ts'

/**
 * Does due jobs without being asked, so that a served simulator reports by itself: every second of real time, while
 * `wanted` says so. Answers how to stop.
 */
export function startTicker(jobs: Jobs, clock: Clock, wanted: () => boolean): () => void {
  const stopped = new AbortController()
  const tick = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await clock.sleep(1000, stopped.signal)
      if (wanted() && jobs.pending()) await jobs.runDue()
    }
  }
  tick().catch(() => {}) // stopped
  return () => stopped.abort()
}
