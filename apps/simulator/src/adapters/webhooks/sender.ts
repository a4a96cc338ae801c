import type { PlainRequest } from '../../core/http.ts'
import type { World } from '../../core/world.ts'
import type { DeliveryReport, Domain } from '../../domain/contract.ts'
import { reportJob } from '../../domain/delivery-desk/report.ts'
import { statusNames } from '../../domain/delivery-desk/statuses.ts'
import type { Settings } from '../../settings.ts'
import { isSuccess, post } from './post.ts'

export interface WebhookSenderDeps {
  readonly world: World<unknown>
  readonly domain: Domain
  readonly settings: Settings
  /** How reports leave the process. */
  readonly fetch: typeof globalThis.fetch
}

/** Sends reports of statuses to addresses of this machine, one after the other. */
export interface WebhookSender {
  /** Resolves when nothing is under way; what is planned for later is not waited for. */
  settled(): Promise<void>
}

/**
 * Does the desk's report jobs. A job only begins a sending: the receiver may ask the simulator for the order before it
 * answers, and must not wait for the job it is part of.
 */
export function createWebhookSender(deps: WebhookSenderDeps): WebhookSender {
  let last: Promise<void> = Promise.resolve()
  deps.world.jobs.on(reportJob, (report: DeliveryReport) => {
    last = last.then(() => sendOnce(deps, report))
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

async function sendOnce(deps: WebhookSenderDeps, report: DeliveryReport): Promise<void> {
  const { domain, settings, world } = deps
  const { webhookRetrySeconds, webhookUrl } = settings.delivery
  const order = domain.deliveryDesk.all().find(({ orderId }) => orderId === report.orderId)
  if (!order || webhookUrl === '') return
  const request = requestOf(settings, report, order.guest?.phone ?? '')
  const answer = await post(deps.fetch, request, settings.delivery.webhookTimeoutSeconds)
  const pause = webhookRetrySeconds[report.attempt - 1]
  const again = typeof answer === 'string' || !isSuccess(answer)
  world.journal.add({
    at: world.clock.now(),
    protocol: 'delivery',
    commands: ['webhook-order-status'],
    outcome: typeof answer === 'string' ? answer : String(answer.status),
    warnings: again && pause === undefined ? ['given up'] : [],
    request,
    ...(typeof answer !== 'string' && { response: answer }),
  })
  if (!again || pause === undefined) return
  const next: DeliveryReport = { ...report, attempt: report.attempt + 1 }
  world.jobs.schedule(world.clock.now() + pause * 1000, reportJob, next)
}

/** The body is not published: these fields are our choice. */
function requestOf(
  { delivery }: Settings,
  { orderId, statusId }: DeliveryReport,
  phone: string,
): PlainRequest {
  const { webhookTitle, webhookToken, webhookTokenHeader, webhookUrl } = delivery
  const header = webhookTokenHeader.toLowerCase()
  const body = {
    orderId,
    orderStatusId: statusId,
    orderStatusName: statusNames[statusId],
    phone,
    title: webhookTitle,
    message: `${webhookTitle} ${orderId}: ${statusNames[statusId]}`,
  }
  return {
    method: 'POST',
    url: webhookUrl,
    headers: {
      'content-type': 'application/json',
      ...(webhookToken !== '' && {
        [header]: header === 'authorization' ? `Bearer ${webhookToken}` : webhookToken,
      }),
    },
    body: new TextEncoder().encode(JSON.stringify(body)),
  }
}
