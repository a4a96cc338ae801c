import { type Clock, type Logger, systemClock } from '@rkeeper-kit/core'
import { WireError } from '../wire/codec.ts'
import type { WhiteServerEvent } from './event.ts'
import { type EventMemory, memoryOfLast } from './memory.ts'
import { readEvent } from './read-event.ts'
import type { VerifySignature } from './signature.ts'

export interface EventReceiverOptions {
  /**
   * Called once for each event. What it throws is answered with 500, so that White Server delivers the event again; an
   * event counts as handled when it returns.
   */
  readonly onEvent: (event: WhiteServerEvent) => void | Promise<void>
  /** `hmacSha256(secret)`, a check of your own, or `'none'` where something in front of this checks. */
  readonly verify: VerifySignature | 'none'
  /** Default: the last 10 000 of this process. */
  readonly memory?: EventMemory
  /**
   * Older events are acknowledged and dropped, in milliseconds. Default 7 days, the longest White Server is known to try; a
   * recorded request is no use after that, however little `memory` holds.
   */
  readonly maxAge?: number
  /** Largest body, in bytes. Default 1 MiB. */
  readonly bodyLimit?: number
  readonly clock?: Clock
  readonly logger?: Logger
}

/** What became of a delivery. */
export type EventOutcome = 'handled' | 'duplicate' | 'too old' | 'bad signature' | 'not understood' | 'failed'

export interface EventDelivery {
  readonly body: Uint8Array
  /** The header of that name. */
  readonly signature: string | null | undefined
}

/** Receives events of White Server; see {@link createEventReceiver}. */
export interface EventReceiver {
  /** For everything that speaks `Request` and `Response`: Hono, Next.js, Deno, Bun, workers. */
  fetch(request: Request): Promise<Response>
  /** One delivery, however it came. */
  receive(delivery: EventDelivery): Promise<EventOutcome>
  readonly bodyLimit: number
}

/** HTTP status by outcome: what is not 2xx is delivered again. */
export const statusOf: Readonly<Record<EventOutcome, number>> = {
  handled: 204,
  duplicate: 204,
  'too old': 204,
  'bad signature': 401,
  'not understood': 400,
  failed: 500,
}

/**
 * Receives `OrderChanged`, `OrderStatusChanged` and `MenuReferencesChanged`: checks the signature, sorts out duplicates by
 * `eventGuid`, hands each event over once. Delivery is at least once: an event whose handling failed comes again.
 *
 * @example
 * const receiver = createEventReceiver({ verify: hmacSha256(secret), onEvent: (event) => save(event) })
 * export const POST = receiver.fetch
 */
export function createEventReceiver(options: EventReceiverOptions): EventReceiver {
  const { verify, onEvent, clock = systemClock, logger, bodyLimit = 1024 * 1024 } = options
  const memory = options.memory ?? memoryOfLast()
  const maxAge = options.maxAge ?? 7 * 24 * 3600_000
  const running = new Map<string, Promise<EventOutcome>>()

  const handleOnce = async (event: WhiteServerEvent): Promise<EventOutcome> => {
    try {
      if (await memory.has(event.eventGuid)) return 'duplicate'
      await onEvent(event)
      await memory.add(event.eventGuid)
      return 'handled'
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      logger?.error('an event was not handled', { eventGuid: event.eventGuid, reason })
      return 'failed'
    }
  }

  const receive = async ({ body, signature }: EventDelivery): Promise<EventOutcome> => {
    if (verify !== 'none' && !(signature && (await verify(body, signature)))) {
      logger?.warn('an event with a bad signature was refused')
      return 'bad signature'
    }
    const event = understood(body, logger)
    if (!event) return 'not understood'
    const age = clock.now() - Date.parse(event.receivedAt ?? '')
    if (age > maxAge) return 'too old'
    const before = running.get(event.eventGuid)
    // The same event twice at a time: the second follows the first, and does its work if that failed.
    const outcome = before ? before.then(() => handleOnce(event)) : handleOnce(event)
    running.set(event.eventGuid, outcome)
    try {
      return await outcome
    } finally {
      if (running.get(event.eventGuid) === outcome) running.delete(event.eventGuid)
    }
  }

  return {
    bodyLimit,
    receive,
    async fetch(request) {
      if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
      const body = await limited(request, bodyLimit)
      if (!body) return new Response(null, { status: 413 })
      const outcome = await receive({ body, signature: request.headers.get('signature') })
      return new Response(null, { status: statusOf[outcome] })
    },
  }
}

function understood(body: Uint8Array, logger: Logger | undefined): WhiteServerEvent | undefined {
  try {
    return readEvent(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)))
  } catch (error) {
    const reason = error instanceof WireError ? error.message : 'the body is not JSON in UTF-8'
    logger?.warn('an event is not understood', { reason })
    return undefined
  }
}

/** The body; undefined as soon as it is too long. */
async function limited(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.byteLength
    if (length > limit) return undefined
    parts.push(part)
  }
  return joined(parts, length)
}

/** One array of many. */
export function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}
