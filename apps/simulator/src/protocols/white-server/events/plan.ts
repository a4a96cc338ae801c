import { type SlottedState, slot } from '../../../core/store.ts'
import type { World } from '../../../core/world.ts'
import type { Domain } from '../../../domain/contract.ts'
import type { Settings } from '../../../settings.ts'
import { knownAgent } from '../agents/agent.ts'
import { plainGuid } from '../answer/envelope.ts'
import { moscowTime } from '../answer/local-time.ts'
import { statusOf } from '../orders/status.ts'
import { createResultQueue } from '../queue/result-queue.ts'
import { changedOrder, changedStatus } from './event-view.ts'
import { planMenuEvents } from './menu-events.ts'

/** Job of posting an event. White Server plans it; who sends it stands outside. */
export const deliverJob = 'white-server: deliver an event'

/** An event on its way. */
export interface EventDelivery {
  /** The whole body, as text: every attempt sends, and signs, the same. */
  readonly body: string
  readonly eventType: string
  /** 1 for the first. */
  readonly attempt: number
}

interface Change {
  readonly guid: string
  /** Absent for a new order. */
  readonly statusBefore?: string
}

const lookJob = 'white-server: look at a changed order'

interface Deps {
  readonly world: World<SlottedState>
  readonly domain: Domain
  readonly settings: Settings
}

/**
 * Plans OrderChanged and OrderStatusChanged for every change at the till, whoever made it, and MenuReferencesChanged. The agent looks at an order when the
 * command that changed it is over: what was taken back is no change, and several changes at once are one.
 */
export function planEvents(deps: Deps): void {
  const { world, domain, settings } = deps
  /** The last version and status that was told, by the order's GUID. */
  const told = slot<Record<string, { version: number; status: string }>>(
    world.store,
    'white-server/told',
    () => ({}),
  )

  domain.orders.onChange((order, before) => {
    const { eventUrl, queue } = settings.whiteServer
    if ((eventUrl === '' && !queue) || order.purchase) return
    const change: Change = { guid: order.guid, ...(before && { statusBefore: statusOf(before).value }) }
    world.jobs.schedule(world.clock.now(), lookJob, change)
  })

  planMenuEvents(deps, (response) => plan(deps, 'MenuReferencesChanged', response))

  world.jobs.on(lookJob, ({ guid, statusBefore }: Change) => {
    const order = domain.orders.findByGuid(guid)
    const last = told()[guid]
    if (!order || last?.version === order.version) return
    const { value } = statusOf(order)
    told()[guid] = { version: order.version, status: value }
    if ((last?.status ?? statusBefore) !== value)
      plan(deps, 'OrderStatusChanged', changedStatus(domain, order))
    if (!order.finished) plan(deps, 'OrderChanged', changedOrder(domain, settings, order))
  })
}

function plan({ world, domain, settings }: Deps, eventType: string, response: object): void {
  const now = world.clock.now()
  const objectId = domain.restaurant.objectIds[0] ?? 0
  const { guid } = knownAgent(settings, domain.agent.list()[0], objectId)
  const event = {
    responseEventCommon: {
      objectId,
      ...(guid !== undefined && { agentGuid: guid }),
      eventGuid: plainGuid(world.ids.guid()),
      dateTimeServerReceiveEventFromAgent: moscowTime(now),
      eventType,
    },
    response,
  }
  if (settings.whiteServer.queue) createResultQueue(world.store).putEvent(objectId, event)
  if (settings.whiteServer.eventUrl === '') return
  const delivery: EventDelivery = { body: JSON.stringify(event), eventType, attempt: 1 }
  world.jobs.schedule(now, deliverJob, delivery)
}
