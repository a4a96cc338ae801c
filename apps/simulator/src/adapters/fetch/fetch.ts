import type { PlainHandler, PlainRequest, PlainResponse } from '../../core/http.ts'

/**
 * Wraps the simulator as a `fetch`: every origin leads to it, no port is opened. A dropped connection rejects with
 * `TypeError('fetch failed')` whose cause has the code `ECONNRESET`; aborts reject with the signal's reason.
 *
 * @example
 * const client = new WhiteServerClient({ token, baseUrl: 'http://restaurant.test', fetch: createFetch(handle) })
 */
export function createFetch(handle: PlainHandler): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { signal } = request
    signal.throwIfAborted()
    const plain = await toPlainRequest(request)
    const response = await unlessAborted(handle(plain), signal)
    return deliver(response, request)
  }
}

/** What `fetch` rejects with when the other side closes the connection. */
export function connectionReset(): TypeError {
  return new TypeError('fetch failed', {
    cause: Object.assign(new Error('The simulator dropped the connection.'), { code: 'ECONNRESET' }),
  })
}

/** A web request as the simulator takes it. */
export async function toPlainRequest(request: Request): Promise<PlainRequest> {
  const url = new URL(request.url)
  return {
    method: request.method,
    url: url.pathname + url.search,
    headers: Object.fromEntries(request.headers),
    body: new Uint8Array(await request.arrayBuffer()),
    signal: request.signal,
    origin: url.origin,
  }
}

/** The answer as a web response. Drops and hangs are for the caller to act out. */
export function toResponse(response: PlainResponse): Response {
  const { status, headers, body, wire } = response
  const content = wire?.kind === 'truncate' ? brokenOff(body, wire.bytes) : hasNoBody(status) ? null : body
  return new Response(content as BodyInit | null, { status, headers })
}

async function deliver(response: PlainResponse, request: Request): Promise<Response> {
  if (response.wire?.kind === 'drop') throw connectionReset()
  if (response.wire?.kind === 'hang') await unlessAborted(new Promise(() => {}), request.signal)
  const answer = toResponse(request.method === 'HEAD' ? { ...response, body: '' } : response)
  Object.defineProperty(answer, 'url', { value: request.url })
  return answer
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

/** A body of which only the first bytes arrive before the connection breaks. */
function brokenOff(body: string | Uint8Array, bytes: number): ReadableStream<Uint8Array> {
  const whole = typeof body === 'string' ? new TextEncoder().encode(body) : body
  let sent = false
  return new ReadableStream({
    pull(controller) {
      if (!sent && bytes > 0) controller.enqueue(whole.slice(0, bytes))
      else controller.error(new TypeError('terminated', { cause: connectionReset().cause }))
      sent = true
    },
  })
}

/** Statuses whose responses the platform refuses to give a body. */
function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304
}
