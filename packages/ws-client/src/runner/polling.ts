import type { Effect } from '@rkeeper-kit/core'

/** How the answer of an asynchronous task is waited for. */
export interface PollingOptions {
  /** Before the first question, in milliseconds. Default: that of the task's profile. */
  readonly initialDelay?: number
  /** Growth of the delay from question to question. Default: that of the task's profile. */
  readonly factor?: number
  /** Longest delay in milliseconds. Default: that of the task's profile. */
  readonly maxDelay?: number
  /** Longest wait in all, in milliseconds. Default: `agentTimeout` and 30 s more. */
  readonly limit?: number
}

/** Ready-made ways of asking for an asynchronous answer. */
export const pollingProfiles = {
  /** For what the agent knows by itself: the usual way of tasks that read. */
  quick: { initialDelay: 500, factor: 1.5, maxDelay: 5_000 },
  /** The usual way of other tasks. */
  steady: { initialDelay: 1_000, factor: 1.5, maxDelay: 10_000 },
  /** For what a cashier may think about: the usual way of CreateOrder. */
  patient: { initialDelay: 1_000, factor: 2, maxDelay: 20_000 },
} as const satisfies Record<string, PollingOptions>

/** How a task is asked for unless the client or the call says otherwise. */
export function usualPolling({ taskType, effect }: { taskType: string; effect: Effect }): PollingOptions {
  if (taskType === 'CreateOrder') return pollingProfiles.patient
  return effect === 'read' ? pollingProfiles.quick : pollingProfiles.steady
}

/** Delay before the n-th question, counted from 0. Questions never come closer than `spacing`, except for the first. */
export function pollingDelay(options: PollingOptions, n: number, spacing: number): number {
  const { initialDelay, factor, maxDelay } = { ...pollingProfiles.steady, ...options }
  if (n === 0) return initialDelay
  return Math.max(spacing, Math.min(maxDelay, initialDelay * factor ** n))
}
