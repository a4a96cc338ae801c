import { Money } from '@rkeeper-kit/core'
import { type DeskContext, type DeskOrder, put } from './context.ts'
import { assertMove, lastBeforeTill } from './statuses.ts'

/** Jobs of the desk, by kind. */
export const deskJobs = {
  accept: 'delivery: accept',
  transfer: 'delivery: transfer',
  backSync: 'delivery: look at the till',
} as const

/** Takes an order as far by itself as the corporation has set, and plans the rest. Call after each step before the till. */
export function moveOn(context: DeskContext, order: DeskOrder): DeskOrder {
  const { scheme } = context.settings.delivery
  let current = order
  if (current.statusId === 1 && scheme.includes(2) && confirmsItself(context, current))
    current = put(context, { ...current, statusId: 2 })
  if (current.statusId < 3 && scheme.includes(3)) current = accepted(context, current)
  planTransfer(context, current)
  return current
}

function confirmsItself({ settings }: DeskContext, order: DeskOrder): boolean {
  const { confirmation, confirmationMaxAmount, confirmationExpedition, confirmationPayment } =
    settings.delivery
  if (confirmation !== 'rules') return confirmation === 'all'
  return (
    order.amount <= Money.fromDecimal(confirmationMaxAmount) &&
    (confirmationExpedition === 'any' || confirmationExpedition === order.expeditionType) &&
    (confirmationPayment === 'any' || confirmationPayment === order.paymentTypeId)
  )
}

/** The restaurant takes what is confirmed; an order that waits for the operator it lets wait. */
function accepted(context: DeskContext, order: DeskOrder): DeskOrder {
  const { acceptance, acceptanceMinutes, scheme } = context.settings.delivery
  const ready = order.statusId === 2 || (order.statusId === 1 && !scheme.includes(2))
  if (!ready || acceptance === 'manual') return order
  if (acceptance === 'auto') return put(context, { ...order, statusId: 3 })
  const at = context.now() + acceptanceMinutes * 60_000
  context.world.jobs.schedule(at, deskJobs.accept, { orderId: order.orderId })
  return order
}

function planTransfer({ settings, world, now }: DeskContext, order: DeskOrder): void {
  const { scheme, transfer, transferSeconds } = settings.delivery
  if (transfer !== 'auto' || order.statusId !== lastBeforeTill(scheme)) return
  const at = Math.max(now(), order.createdAt + transferSeconds * 1000)
  world.jobs.schedule(at, deskJobs.transfer, { orderId: order.orderId })
}

/** A step by a person: an operator confirms, the restaurant takes. */
export function stepByHand(context: DeskContext, order: DeskOrder, to: 2 | 3): DeskOrder {
  assertMove(order, to)
  return moveOn(context, put(context, { ...order, statusId: to }))
}
