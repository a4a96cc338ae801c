/** How the answer of an asynchronous task is waited for. */
export interface PollingOptions {
  /** Before the first question, in milliseconds. Default 1000. */
  readonly initialDelay?: number
  /** Growth of the delay from question to question. Default 1.5. */
  readonly factor?: number
  /** Longest delay in milliseconds. Default 10 000. */
  readonly maxDelay?: number
  /** Longest wait in all, in milliseconds. Default: `agentTimeout` and 30 s more. */
  readonly limit?: number
}

/** Delay before the n-th question, counted from 0. Questions never come closer than `spacing`, except for the first. */
export function pollingDelay(options: PollingOptions, n: number, spacing: number): number {
  const { initialDelay = 1000, factor = 1.5, maxDelay = 10_000 } = options
  if (n === 0) return initialDelay
  return Math.max(spacing, Math.min(maxDelay, initialDelay * factor ** n))
}
