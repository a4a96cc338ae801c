import {
  AuthenticationError,
  type CallOptions,
  type Effect,
  type Http,
  type HttpAnswer,
  isOutcomeUnknownError,
  OutcomeUnknownError,
} from '@rkeeper-kit/core'
import { readResult } from './read-result.ts'
import type { TokenSource } from './token-source.ts'

/** One endpoint of Delivery. */
export interface ApiCall<T> {
  /** Names the call in errors, logs and hooks, for example `orders.pay`. */
  readonly operation: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  /** Below `/orders/api/v1`. */
  readonly path: string
  readonly query?: URLSearchParams
  readonly body?: unknown
  readonly effect: Effect
  /** Advice for the case that a write was sent and its answer lost. */
  readonly afterLostAnswer?: string
  /** Makes the answer of the `result` part of the envelope; undefined when the body was empty. */
  readonly read: (result: unknown) => T
}

/** Sends calls with the bearer token, renews it once when refused, and reads the envelope. */
export class DeliveryApi {
  readonly #http: Http
  readonly #tokens: TokenSource

  constructor(http: Http, tokens: TokenSource) {
    this.#http = http
    this.#tokens = tokens
  }

  async call<T>(call: ApiCall<T>, options: CallOptions = {}): Promise<T> {
    try {
      return await this.#authorised(call, options)
    } catch (error) {
      throw isOutcomeUnknownError(error) && call.afterLostAnswer
        ? advised(error, call.afterLostAnswer)
        : error
    }
  }

  async #authorised<T>(call: ApiCall<T>, options: CallOptions): Promise<T> {
    const token = await this.#tokens.get(options.signal)
    let answer = await this.#send(call, token, options)
    if (answer.status === 401) {
      // Nothing was executed: the same call with a new token is safe even for a payment.
      this.#tokens.drop(token)
      answer = await this.#send(call, await this.#tokens.get(options.signal), options)
    }
    if (answer.status === 401) throw refusedAgain(call.operation)
    return readResult(call, answer)
  }

  #send(call: ApiCall<unknown>, token: string, options: CallOptions): Promise<HttpAnswer> {
    const { operation, method, path, query, body, effect } = call
    return this.#http.send(
      {
        operation,
        method,
        path: `/orders/api/v1/${path}`,
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          authorization: `Bearer ${token}`,
        },
        ...(query && { query }),
        ...(body !== undefined && { body: JSON.stringify(body) }),
        effect,
      },
      options,
    )
  }
}

function advised(error: OutcomeUnknownError, advice: string): OutcomeUnknownError {
  const { code, serverText, requestId, operation, details, cause } = error
  const message = `${error.message} ${advice}`
  return new OutcomeUnknownError(message, { code, serverText, requestId, operation, details, cause })
}

function refusedAgain(operation: string): AuthenticationError {
  return new AuthenticationError(
    `${operation} was refused with HTTP 401, with a fresh token too: check that the connection is switched on and that tokenUrl and baseUrl belong together.`,
    { code: 401, operation },
  )
}
