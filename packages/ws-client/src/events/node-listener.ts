import { type EventReceiver, joined, statusOf } from './receiver.ts'

/** The part of Node's `IncomingMessage` that is needed; Express's request has it too. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Set by a body parser of Express. */
  readonly body?: unknown
  readonly readableEnded?: boolean
}

/** The part of Node's `ServerResponse` that is needed. */
export interface NodeResponse {
  statusCode: number
  setHeader(name: string, value: string): unknown
  end(): unknown
}

/**
 * The receiver as a listener of `node:http`.
 *
 * @example
 * createServer(toNodeListener(receiver)).listen(8080)
 */
export function toNodeListener(
  receiver: EventReceiver,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const { method, headers } = request
    if (method !== 'POST') {
      response.setHeader('allow', 'POST')
      return answer(response, 405)
    }
    const body = await bodyOf(request, receiver.bodyLimit)
    if (!body) return answer(response, 413)
    const signature = headers.signature
    const outcome = await receiver.receive({
      body,
      signature: typeof signature === 'string' ? signature : null,
    })
    answer(response, statusOf[outcome])
  }
}

/**
 * The receiver as a handler of Express. The signature is that of the bytes as sent, so no parser may have been at them: mount it
 * before `express.json()`, or behind `express.raw({ type: () => true })`.
 *
 * @example
 * app.post('/events', toExpressHandler(receiver))
 */
export function toExpressHandler(
  receiver: EventReceiver,
): (request: NodeRequest, response: NodeResponse, next: (error?: unknown) => void) => void {
  const listener = toNodeListener(receiver)
  return (request, response, next) => {
    listener(request, response).catch(next)
  }
}

function answer(response: NodeResponse, status: number): void {
  response.statusCode = status
  response.end()
}

async function bodyOf(request: NodeRequest, limit: number): Promise<Uint8Array | undefined> {
  if (request.body instanceof Uint8Array) return request.body.byteLength > limit ? undefined : request.body
  if (request.readableEnded)
    throw new Error(
      'The event has been parsed already: mount the receiver before express.json(), or behind express.raw().',
    )
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request) {
    length += part.byteLength
    if (length > limit) return undefined
    parts.push(part)
  }
  return joined(parts, length)
}
