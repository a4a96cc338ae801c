/** What an error of this kit can carry besides its message. */
export interface RkeeperErrorOptions {
  /** The server's own code, as sent: `3373`, `'WsaOrderError'`, `'rk7_close_order'`. */
  readonly code?: string | number | undefined
  /** The server's own text. It may be Russian and may change: show it, never decide by it. */
  readonly serverText?: string | undefined
  /** What to quote to the vendor's support: request id, task GUID. */
  readonly requestId?: string | undefined
  /** The command, task or endpoint that failed. */
  readonly operation?: string | undefined
  /** Further facts, by name. Never secrets. */
  readonly details?: Readonly<Record<string, unknown>> | undefined
  readonly cause?: unknown
}

/** Marks errors of every copy of this package, so that guards work when two copies are installed. */
const brand = Symbol.for('@rkeeper-kit/error')

/**
 * Base of all errors of the kit. The subclasses are cut by what the caller should do next; catch this one
 * to treat them alike.
 */
export class RkeeperError extends Error {
  override readonly name: string = 'RkeeperError'
  readonly code: string | number | undefined
  readonly serverText: string | undefined
  readonly requestId: string | undefined
  readonly operation: string | undefined
  readonly details: Readonly<Record<string, unknown>>

  constructor(message: string, options: RkeeperErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = options.code
    this.serverText = options.serverText
    this.requestId = options.requestId
    this.operation = options.operation
    this.details = options.details ?? {}
    Object.defineProperty(this, brand, { value: true })
  }
}

/** Whether a value is an error of this kit, whichever copy of the package made it. */
export function isRkeeperError(value: unknown): value is RkeeperError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true
}
