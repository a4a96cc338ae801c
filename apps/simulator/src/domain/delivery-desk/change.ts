import type { DeliveryOrderChange } from '../contract.ts'
import { ownOrder } from './book.ts'
import { type DeskContext, type DeskOrder, put } from './context.ts'
import { DeskError, invalid } from './desk-error.ts'
import { assertDelivered, feeFor } from './fee.ts'
import { amountOf, linesOf } from './lines.ts'
import { assertAllowed } from './rules.ts'
import { siteMenu } from './site-menu.ts'
import { atTill, tillOrderOf } from './till.ts'
import { toTill } from './till-lines.ts'
import { assertAddress, assertGuest, assertRestaurant, assertTime } from './validation.ts'

/** Changes an order that is not paid yet. New dishes go to the till too when the order is there. */
export async function changeOrder(
  context: DeskContext,
  orderId: string,
  sourceId: string,
  change: DeliveryOrderChange,
  signal?: AbortSignal,
): Promise<DeskOrder> {
  const current = () => {
    const order = ownOrder(context, orderId, sourceId)
    assertAllowed('change', order)
    return order
  }
  const order = current()
  assertChangesAllowed(context)
  const changed = applied(context, order, change)
  const sameAtTill = change.lines === undefined && changed.deliveryAmount === order.deliveryAmount
  if (order.tillNumber === undefined || sameAtTill) return put(context, changed)
  return atTill(
    context,
    () => put(context, atBothSides(context, applied(context, current(), change))),
    signal,
  )
}

function assertChangesAllowed({ settings }: DeskContext): void {
  if (!settings.delivery.orderModification)
    throw new DeskError('err_unprocessable_entity', 'Changing orders is switched off for the corporation.')
}

/** The order with the change, checked as far as the change goes; a new way of getting it checks everything. */
function applied(context: DeskContext, order: DeskOrder, change: DeliveryOrderChange): DeskOrder {
  const { lines: wanted, ...fields } = change
  const merged = { ...order, ...fields }
  const all = change.expeditionType !== undefined
  if (all || change.restaurantId !== undefined) assertRestaurant(context.setUp, merged)
  if (all || change.guest !== undefined) assertGuest(merged.expeditionType, merged.guest)
  if (all || change.address !== undefined) assertAddress(merged.expeditionType, merged.address)
  if (change.expectedAt !== undefined || change.soonest !== undefined)
    assertTime(merged, context.now(), context.settings.delivery)
  const lines = wanted === undefined ? order.lines : newLines(context, wanted)
  const amount = wanted === undefined ? order.amount : amountOf(lines)
  assertDelivered(context, merged, amount)
  return { ...merged, lines, amount, deliveryAmount: feeFor(context, merged, amount) }
}

function newLines(context: DeskContext, wanted: NonNullable<DeliveryOrderChange['lines']>) {
  if (wanted.length === 0) throw invalid('An empty dishList order cannot be created.', 'dishList', [])
  return linesOf(siteMenu(context), wanted, context.settings.delivery.checkContentsAndPrice)
}

function atBothSides(context: DeskContext, order: DeskOrder): DeskOrder {
  const { guid } = tillOrderOf(context, order)
  const uni = order.tillPackageUni
  const lines = toTill(context, order)
  const saved = context.orders.savePackage({ guid }, { lines, ...(uni !== undefined && { uni }) })
  return { ...order, tillVersion: saved.order.version }
}
