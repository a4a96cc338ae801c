import type { IncomingHttpHeaders } from 'node:http'
import type { Request, Response } from 'express'
import type { PlainRequest } from '../../core/http.ts'

interface Addressed {
  /** Used when the caller names no host. */
  readonly origin?: () => string
}

/** A request that came over HTTP. What few doors look at is worked out when one does. */
export function arrivedRequest(
  options: Addressed,
  request: Request,
  response: Response,
  body: Uint8Array,
): PlainRequest {
  return new ArrivedRequest(options, request, response, body)
}

class ArrivedRequest implements PlainRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly #options: Addressed
  readonly #request: Request
  readonly #response: Response
  #signal: AbortSignal | undefined

  constructor(options: Addressed, request: Request, response: Response, body: Uint8Array) {
    this.method = request.method
    this.url = request.originalUrl
    this.headers = plainHeaders(request.headers)
    this.body = body
    this.#options = options
    this.#request = request
    this.#response = response
  }

  get signal(): AbortSignal {
    this.#signal ??= departure(this.#response)
    return this.#signal
  }

  get remoteAddress(): string {
    return this.#request.socket.remoteAddress ?? 'unknown'
  }

  get origin(): string {
    const { host } = this.#request.headers
    return host === undefined ? (this.#options.origin?.() ?? '') : `${this.#request.protocol}://${host}`
  }
}

/** Aborted when the connection closes before the answer has gone out. */
function departure(response: Response): AbortSignal {
  const leaving = new AbortController()
  const leave = () => {
    if (!response.writableFinished) leaving.abort(new Error('The caller went away.'))
  }
  if (response.closed) leave()
  else response.once('close', leave)
  return leaving.signal
}

/** Node gives a list for `set-cookie` only, which no client has any reason to send. */
function plainHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const { 'set-cookie': cookies } = headers
  if (!cookies) return headers as Readonly<Record<string, string>>
  return { ...(headers as Readonly<Record<string, string>>), 'set-cookie': cookies.join(', ') }
}
