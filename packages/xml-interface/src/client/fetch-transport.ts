import { OutcomeUnknownError, UnavailableError } from '@rkeeper-kit/core'
import { type Account, basicOf, checkAddress, headersOf, statusError } from './posting.ts'
import type { Rk7Transport } from './transport.ts'

export interface FetchTransportOptions extends Account {
  /** Default: the global one. */
  readonly fetch?: typeof globalThis.fetch
  /** Longest wait for a whole answer, in milliseconds; a call's own `timeout` wins. Default 30 000. */
  readonly timeout?: number
}

/**
 * The least that carries requests: one `fetch` each, with Basic authentication and a timeout. It repeats nothing after broken
 * connections, does not stream and writes no log; `httpsTransport` does.
 *
 * @throws InvalidRequestError when the address is not complete
 */
export function fetchTransport(options: FetchTransportOptions): Rk7Transport {
  const { url, username, password, fetch = globalThis.fetch } = options
  checkAddress(url)
  const headers = headersOf(basicOf(username, password))
  return {
    async send(body, { operation, effect, signal, timeout = options.timeout ?? 30_000, totalTimeout }) {
      signal?.throwIfAborted()
      const limit = AbortSignal.timeout(Math.max(0, Math.min(timeout, totalTimeout ?? timeout)))
      const stop = signal ? AbortSignal.any([signal, limit]) : limit
      let status: number
      let text: string
      try {
        const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: stop })
        status = answer.status
        text = await answer.text()
      } catch (cause) {
        throw lost(cause, operation, effect === 'write', signal)
      }
      if (status === 200) return text
      throw statusError({ status, text }, operation, effect)
    },
  }
}

/** `fetch` does not say whether the request had left, so a write may have arrived. */
function lost(cause: unknown, operation: string, write: boolean, signal: AbortSignal | undefined): unknown {
  const reason = cause instanceof Error ? cause.message : String(cause)
  if (write)
    return new OutcomeUnknownError(
      `${operation}: no answer (${reason}): it may have been executed; read before repeating`,
      { operation, cause },
    )
  return signal?.aborted
    ? signal.reason
    : new UnavailableError(`${operation}: no answer: ${reason}`, { operation, cause })
}
