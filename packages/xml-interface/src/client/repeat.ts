import {
  type CallOptions,
  type Clock,
  isUnavailableError,
  isUnexpectedResponseError,
  type Random,
  type RetryOptions,
  systemClock,
} from '@rkeeper-kit/core'

/** What repeats after an answer need: the same options that repeats after broken connections take. */
export interface RepeatOptions {
  readonly clock?: Clock
  readonly random?: Random
  readonly retry?: RetryOptions
  readonly totalTimeout?: number
}

/**
 * Repeats what an answer proves to be not executed (2172, the common shift is being closed), and reads whose answer belonged to
 * another command. Broken connections are the transport's affair.
 */
export async function repeating<T>(
  options: RepeatOptions,
  call: CallOptions,
  work: (call: CallOptions) => Promise<T>,
): Promise<T> {
  const { clock = systemClock, random = Math.random, retry = {} } = options
  const limit = call.retries ?? retry.limit ?? 2
  const deadline = clock.now() + (call.totalTimeout ?? options.totalTimeout ?? 120_000)
  for (let attempt = 0; ; attempt++) {
    try {
      return await work(attempt === 0 ? call : { ...call, totalTimeout: deadline - clock.now() })
    } catch (error) {
      const delay = Math.min(retry.maxDelay ?? 5000, (retry.baseDelay ?? 300) * 2 ** attempt) * random()
      if (attempt >= limit || !repeatable(error) || clock.now() + delay >= deadline) throw error
      await clock.sleep(delay, call.signal)
    }
  }
}

const repeatable = (error: unknown): boolean =>
  (isUnavailableError(error) && error.code === 2172) ||
  (isUnexpectedResponseError(error) && error.details.answeredCommand !== undefined)
