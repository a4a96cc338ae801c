import type { DeliveryDesk, DeliveryOrder, DeliveryStatusId } from '../contract.ts'
import { synchroniseAll } from './back-sync.ts'
import { allOrders, orderOf, ownOrder } from './book.ts'
import { changeOrder } from './change.ts'
import { type DeskContext, type DeskDeps, deskContext, put } from './context.ts'
import { calculate, createOrder } from './create.ts'
import { feeOf } from './fee.ts'
import { cancel, close, completeOrder, rejectOrder } from './finish.ts'
import { deskJobs, moveOn, stepByHand } from './flow.ts'
import { idOf, menuAtTable } from './menu.ts'
import { payOrder } from './pay.ts'
import { currentSetUp } from './set-up.ts'
import { siteMenu } from './site-menu.ts'
import { assertMove, lastBeforeTill } from './statuses.ts'
import { transfer } from './transfer.ts'
import { zoneAt } from './zones.ts'

export { DeskError } from './desk-error.ts'
export { statusNames } from './statuses.ts'
export { establishmentOf } from './validation.ts'

/** r_k Delivery: takes orders in, moves them on, and meets the till through the agent. */
export function createDeliveryDesk(deps: DeskDeps): DeliveryDesk {
  const context = deskContext({ ...deps, menu: menuAtTable(deps) }, currentSetUp(deps))
  doJobs(context)
  return {
    get setUp() {
      return context.setUp
    },
    create: (input) => createOrder(context, input),
    get: (orderId, sourceId) => ownOrder(context, orderId, sourceId),
    list: (sourceId) => allOrders(context).filter((order) => order.sourceId === sourceId),
    all: () => allOrders(context),
    confirm: (orderId) => stepByHand(context, orderOf(context, orderId), 2),
    take: (orderId) => stepByHand(context, orderOf(context, orderId), 3),
    transfer: (orderId) => transfer(context, orderId),
    setStatus: (orderId, statusId) => setStatus(context, orderId, statusId),
    reject: (orderId, sourceId, reason) => rejectOrder(context, orderId, sourceId, reason),
    pay: (orderId, sourceId, payments, signal) => payOrder(context, orderId, sourceId, payments, signal),
    complete: (orderId, sourceId, signal) => completeOrder(context, orderId, sourceId, signal),
    change: (orderId, sourceId, change, signal) => changeOrder(context, orderId, sourceId, change, signal),
    calculate: (input) => calculate(context, input),
    reasons: () => context.setUp.reasons,
    menu: () => siteMenu(context),
    zoneAt: (lat, lon) => zoneAt(context.setUp, lat, lon),
    feeOf: () => feeOf(context),
    idOf: (item) => idOf(item),
  }
}

/** A step by the people of the restaurant. The way to the till is `transfer`, because it takes its time. */
function setStatus(context: DeskContext, orderId: string, statusId: DeliveryStatusId): DeliveryOrder {
  const order = orderOf(context, orderId)
  if (statusId === 2 || statusId === 3) return stepByHand(context, order, statusId)
  assertMove(order, statusId)
  if (statusId === 11) return close(context, order)
  if (statusId === 12) return cancel(context, order, { reasonId: context.setUp.reasonOfRestaurant, text: '' })
  const courier =
    statusId === 9 || statusId === 10 || statusId === 13 ? { courier: context.setUp.courier } : {}
  return put(context, { ...order, statusId, ...courier })
}

function doJobs(context: DeskContext): void {
  const { jobs } = context.world
  jobs.on(deskJobs.accept, ({ orderId }: { orderId: string }) => {
    const order = orderOf(context, orderId)
    if (order.statusId < 3) moveOn(context, put(context, { ...order, statusId: 3 }))
  })
  jobs.on(deskJobs.transfer, async ({ orderId }: { orderId: string }) => {
    // Cancelled, or sent to the till by hand meanwhile: then there is nothing left to do.
    if (orderOf(context, orderId).statusId !== lastBeforeTill(context.settings.delivery.scheme)) return
    await transfer(context, orderId)
  })
  jobs.on(deskJobs.backSync, () => synchroniseAll(context))
}
