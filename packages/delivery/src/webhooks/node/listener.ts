import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { WebhookReceiver } from '../receiver.ts'

/**
 * A receiver as a listener of `node:http`.
 *
 * @example
 * createServer(nodeWebhook(createWebhookReceiver({ token, onStatus }))).listen(8080)
 */
export function nodeWebhook(
  receive: WebhookReceiver,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(receive, request, response).catch(() => response.destroy())
  }
}

/**
 * A receiver as a handler of Express. It reads the body itself, or takes what `express.json()` has read.
 *
 * @example
 * app.post('/hooks/rk-delivery', expressWebhook(createWebhookReceiver({ token, onStatus })))
 */
export function expressWebhook(
  receive: WebhookReceiver,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
  return (request, response, next) => {
    answer(receive, request, response).catch(next)
  }
}

async function answer(
  receive: WebhookReceiver,
  request: IncomingMessage & { readonly body?: unknown },
  response: ServerResponse,
): Promise<void> {
  const answered = await receive(toRequest(request))
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  response.end(Buffer.from(await answered.arrayBuffer()))
}

function toRequest(request: IncomingMessage & { readonly body?: unknown }): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    for (const each of [value ?? []].flat()) headers.append(name, each)
  const method = request.method ?? 'GET'
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
  const body = bodyOf(request)
  return new Request(url, { method, headers, body, duplex: 'half' } as RequestInit)
}

/** What a parser in front has read is gone from the stream. */
function bodyOf(request: IncomingMessage & { readonly body?: unknown }): BodyInit {
  const { body } = request
  if (!request.readableEnded && body === undefined) return Readable.toWeb(request) as ReadableStream
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body ?? null)
}
