import { memorySeenEvents, type SeenEvents } from './seen-events.ts'
import { readStatusEvent, type StatusEvent } from './status-event.ts'

export interface WebhookReceiverOptions {
  /**
   * Called once for each new event. What it throws makes the answer 500, so that the service sends the event again.
   * Events may come late or out of order: read the order before you act on it.
   */
  readonly onStatus: (event: StatusEvent) => void | Promise<void>
  /** The token entered in the admin panel. Without one every call is taken. */
  readonly token?: string
  /** Header that carries the token, bare or after `Bearer`. Default `authorization`. Source: not documented. */
  readonly tokenHeader?: string
  /** Reads the body, where your service sends other fields. Undefined refuses the call. */
  readonly read?: (body: unknown) => StatusEvent | undefined
  /** What tells two events apart. Default order and status: an order reaches a status once. */
  readonly keyOf?: (event: StatusEvent) => string
  /** Events handled already. Default the newest 10 000, in memory. */
  readonly seen?: SeenEvents
  /** Largest body in bytes. Default 65 536. */
  readonly maxBody?: number
}

/** Answers one call of the service. Never rejects. */
export type WebhookReceiver = (request: Request) => Promise<Response>

/**
 * Receives order statuses, as a handler in the style of `fetch`: for Hono, Next.js, Deno, Bun and Cloudflare as it is, for
 * Express and Node.js through `@rkeeper-kit/delivery/webhooks/node`. Webhooks may get lost: keep polling `orders.search` as well.
 *
 * @example
 * const receive = createWebhookReceiver({ token, onStatus: ({ orderId }) => queue.add(orderId) })
 * export const POST = receive
 */
export function createWebhookReceiver(options: WebhookReceiverOptions): WebhookReceiver {
  const { onStatus, token, tokenHeader = 'authorization', maxBody = 65_536 } = options
  const { read = readStatusEvent, seen = memorySeenEvents() } = options
  const keyOf = options.keyOf ?? (({ orderId, orderStatusId }) => `${orderId}/${orderStatusId}`)
  const underWay = new Map<string, Promise<void>>()

  /** A repeat that comes while the first is being handled shares its fate. */
  const handleOnce = (event: StatusEvent): Promise<void> => {
    const key = keyOf(event)
    const running = underWay.get(key)
    if (running) return running
    const work = (async () => {
      if (await seen.has(key)) return
      await onStatus(event)
      await seen.add(key)
    })().finally(() => underWay.delete(key))
    underWay.set(key, work)
    return work
  }

  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    if (token !== undefined && !isToken(request.headers.get(tokenHeader), token))
      return new Response(null, { status: 401 })
    const body = await readBody(request, maxBody)
    if (body === 'too large') return refusal(413, `The body is larger than ${maxBody} bytes.`)
    try {
      const event = body === 'not JSON' ? undefined : read(body.json)
      if (!event) return refusal(400, 'The body is no event: orderId and orderStatusId are needed.')
      await handleOnce(event)
      return Response.json({})
    } catch {
      return refusal(500, 'The event could not be handled; send it again.')
    }
  }
}

const refusal = (status: number, error: string): Response => Response.json({ error }, { status })

async function readBody(
  request: Request,
  limit: number,
): Promise<{ readonly json: unknown } | 'too large' | 'not JSON'> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return 'too large'
  try {
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength
      if (size > limit) return 'too large'
      chunks.push(chunk)
    }
    return { json: JSON.parse(await new Blob(chunks as BlobPart[]).text()) }
  } catch {
    return 'not JSON'
  }
}

/** Compares in a time that does not depend on where the texts differ. */
function isToken(header: string | null, token: string): boolean {
  const given = (header ?? '').replace(/^Bearer\s+/i, '')
  const [a, b] = [new TextEncoder().encode(given), new TextEncoder().encode(token)]
  let difference = a.length ^ b.length
  for (let index = 0; index < b.length; index++) difference |= (a[index] ?? 0) ^ (b[index] ?? 0)
  return difference === 0
}
