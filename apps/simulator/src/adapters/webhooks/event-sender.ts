import type { PlainRequest } from '../../core/http.ts'
import type { World } from '../../core/world.ts'
import { deliverJob, type EventDelivery } from '../../protocols/white-server/events/plan.ts'
import type { Settings } from '../../settings.ts'
import { isSuccess, post } from './post.ts'
import type { WebhookSender } from './sender.ts'

export interface EventSenderDeps {
  readonly world: World<unknown>
  readonly settings: Settings
  /** How events leave the process. */
  readonly fetch: typeof globalThis.fetch
}

/**
 * Posts events of White Server, one after the other. A job only begins a sending: the receiver may ask the simulator
 * before it answers, and must not wait for the job it is part of.
 */
export function createEventSender(deps: EventSenderDeps): WebhookSender {
  let last: Promise<void> = Promise.resolve()
  deps.world.jobs.on(deliverJob, (delivery: EventDelivery) => {
    last = last.then(() => sendOnce(deps, delivery))
  })
  return {
    async settled() {
      for (let seen: Promise<void> | undefined; seen !== last; ) {
        seen = last
        await seen
      }
    },
  }
}

async function sendOnce({ world, settings, fetch }: EventSenderDeps, delivery: EventDelivery): Promise<void> {
  const { eventRetrySeconds, eventTimeoutSeconds, eventUrl } = settings.whiteServer
  if (eventUrl === '') return
  const request = await requestOf(settings, delivery)
  const answer = await post(fetch, request, eventTimeoutSeconds)
  const pause = eventRetrySeconds[delivery.attempt - 1]
  const again = typeof answer === 'string' || !isSuccess(answer)
  world.journal.add({
    at: world.clock.now(),
    protocol: 'white-server',
    commands: [`event-${delivery.eventType}`],
    outcome: typeof answer === 'string' ? answer : String(answer.status),
    warnings: again && pause === undefined ? ['given up'] : [],
    request,
    ...(typeof answer !== 'string' && { response: answer }),
  })
  if (!again || pause === undefined) return
  const next: EventDelivery = { ...delivery, attempt: delivery.attempt + 1 }
  world.jobs.schedule(world.clock.now() + pause * 1000, deliverJob, next)
}

async function requestOf({ whiteServer }: Settings, { body }: EventDelivery): Promise<PlainRequest> {
  const bytes = new TextEncoder().encode(body)
  const signature = await signatureOf(whiteServer, bytes)
  return {
    method: 'POST',
    url: whiteServer.eventUrl,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(signature !== undefined && { signature }),
    },
    body: bytes,
  }
}

/** In base64. */
async function signatureOf(
  { eventSecret, eventSignature }: Settings['whiteServer'],
  body: Uint8Array<ArrayBuffer>,
): Promise<string | undefined> {
  if (eventSignature === 'none') return undefined
  const { subtle } = crypto
  if (eventSignature === 'sha256') return base64(await subtle.digest('SHA-256', body))
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const secret = new TextEncoder().encode(eventSecret)
  const key = await subtle.importKey('raw', secret, algorithm, false, ['sign'])
  return base64(await subtle.sign('HMAC', key, body))
}

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))
