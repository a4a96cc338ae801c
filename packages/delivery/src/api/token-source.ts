import {
  AuthenticationError,
  type Clock,
  type Http,
  type HttpAnswer,
  UnexpectedResponseError,
} from '@rkeeper-kit/core'
import { parseJson } from './json.ts'

export interface TokenSourceOptions {
  readonly http: Http
  readonly clock: Clock
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** How long before its end a token is no longer used, in milliseconds. */
  readonly margin: number
}

interface Token {
  readonly value: string
  readonly goodUntil: number
}

/** Keeps the access token until shortly before its end. Callers that come together share one request. */
export class TokenSource {
  readonly #options: TokenSourceOptions
  #token: Token | undefined
  #pending: Promise<string> | undefined

  constructor(options: TokenSourceOptions) {
    this.#options = options
  }

  /** A token that is still good. An abort stops this caller's waiting only: others may need the same token. */
  async get(signal?: AbortSignal): Promise<string> {
    signal?.throwIfAborted()
    if (this.#token && this.#options.clock.now() < this.#token.goodUntil) return this.#token.value
    this.#pending ??= this.#fetch().finally(() => {
      this.#pending = undefined
    })
    return untilAborted(this.#pending, signal)
  }

  /** Forgets a token the server has refused, unless a newer one has come meanwhile. */
  drop(value: string): void {
    if (this.#token?.value === value) this.#token = undefined
  }

  async #fetch(): Promise<string> {
    const { http, clock, tokenUrl, clientId, clientSecret, margin } = this.#options
    const asked = clock.now()
    const answer = await http.send({
      operation,
      method: 'POST',
      path: tokenUrl,
      body: new URLSearchParams({
        client_id: clientId,
        client_secret: clientSecret,
        grant_type: 'client_credentials',
        scopes: 'orders',
      }),
      // A second token harms nobody.
      effect: 'repeatable',
    })
    const { value, lifetime } = readToken(answer)
    // A life shorter than the margin is used for its first half rather than not at all.
    this.#token = { value, goodUntil: asked + Math.max(lifetime - margin, lifetime / 2) }
    return value
  }
}

const operation = 'token'

function readToken(answer: HttpAnswer): { value: string; lifetime: number } {
  const body = parseJson(answer.text) as Record<string, unknown> | null | undefined
  if (answer.status >= 400 && answer.status < 500) {
    const code = typeof body?.error === 'string' ? body.error : answer.status
    throw new AuthenticationError(
      `The token host refused the connection (${code}, HTTP ${answer.status}): check clientId and clientSecret, and that the connection is switched on in the admin panel.`,
      { code, operation, serverText: text(body?.error_description) ?? answer.text.slice(0, 500) },
    )
  }
  const value = body?.access_token
  if (answer.status !== 200 || typeof value !== 'string' || value === '') {
    throw new UnexpectedResponseError(
      `The token host answered HTTP ${answer.status} without an access_token: check tokenUrl.`,
      { code: answer.status, operation },
    )
  }
  const seconds = Number(body?.expires_in)
  // Without a stated life the token serves the calls of the moment; a 401 brings the next one.
  return { value, lifetime: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0 }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
