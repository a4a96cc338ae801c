import { type Clock, ManualClock, systemClock } from '@rkeeper-kit/core'

/**
 * A wait that keeps no process alive. A clock whose `sleep` takes no options cannot promise that: behind such a one the machine's own
 * timer waits.
 */
export function idle(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  const fit = clock.sleep.length > 2 || clock instanceof ManualClock
  return (fit ? clock : systemClock).sleep(ms, signal, { background: true })
}
