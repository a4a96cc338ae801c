import { isRkeeperError, RkeeperError, type RkeeperErrorOptions } from './rkeeper-error.ts'

/** Too many requests: wait, then repeat. The request was not executed. */
export class RateLimitError extends RkeeperError {
  override readonly name = 'RateLimitError'
  /** How long the server asks to wait, in milliseconds; undefined when it does not say. */
  readonly retryAfter: number | undefined

  constructor(
    message: string,
    options: RkeeperErrorOptions & { readonly retryAfter?: number | undefined } = {},
  ) {
    super(message, options)
    this.retryAfter = options.retryAfter
  }
}

/** Whether a value is a {@link RateLimitError}, whichever copy of the package made it. */
export function isRateLimitError(value: unknown): value is RateLimitError {
  return isRkeeperError(value) && value.name === 'RateLimitError'
}
