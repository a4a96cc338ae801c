import { Money } from '@rkeeper-kit/core'
import type { Order } from '../contract.ts'
import { type DeskContext, type DeskOrder, put } from './context.ts'
import { feeAtTill, feeDishId } from './fee.ts'
import { deskJobs } from './flow.ts'
import { fromTill } from './till-lines.ts'

/** The order with what has happened to it at the till: dishes changed, deleted, closed. */
export function synchronised(context: DeskContext, order: DeskOrder): DeskOrder {
  if (order.tillNumber === undefined || order.statusId === 11 || order.statusId === 12) return order
  // By number and not by GUID: the till may give a deleted order new GUIDs.
  const tillOrder = context.orders.findByOriginalId(order.tillNumber)
  if (!tillOrder || tillOrder.version === order.tillVersion) return order
  return put(context, { ...order, ...changesAt(context, order, tillOrder), tillVersion: tillOrder.version })
}

function changesAt(context: DeskContext, order: DeskOrder, till: Order): Partial<DeskOrder> {
  if (till.deleted)
    return { statusId: 12, rejection: { reasonId: context.setUp.reasonOfRestaurant, text: '' } }
  const dishes = changedDishes(context, order, till)
  if (!till.finished) return dishes
  if (!context.settings.delivery.closeWithTill)
    return order.paymentStatus === 'paid' ? dishes : { ...dishes, ...paidAtTill(context, order, till) }
  return {
    ...dishes,
    statusId: 11,
    completedAt: till.finishTime ?? context.now(),
    ...paidAtTill(context, order, till),
  }
}

/** Discounts given at the till keep the dishes as they are: Delivery does not follow those. */
function changedDishes(context: DeskContext, order: DeskOrder, till: Order): Partial<DeskOrder> {
  if (till.packages.some(({ discounts }) => discounts.some(({ deleted }) => !deleted))) return {}
  const lines = fromTill(context, till)
  const fee = feeDishId(context) === undefined ? order.deliveryAmount : feeAtTill(context, till)
  const amount = amountAtTill(context, till)
  const same = fee === order.deliveryAmount && amount === order.amount
  if (same && JSON.stringify(lines) === JSON.stringify(order.lines)) return {}
  return { lines, amount, deliveryAmount: fee }
}

/** What the dishes cost at the till, with the taxes on top of them and what the till charges by itself. */
export function amountAtTill(context: DeskContext, till: Order): Money {
  const charges = Money.sum((till.charges ?? []).map(({ amount }) => amount))
  return Money.subtract(Money.subtract(context.orders.sums(till).orderSum, charges), feeAtTill(context, till))
}

/** What the guest paid at the till itself; money handed back as change is no payment. */
export function paidAtTill(
  context: DeskContext,
  order: DeskOrder,
  { receipts }: Order,
): Pick<DeskOrder, 'payments' | 'paymentStatus'> {
  const own = order.tillPrepayments ?? []
  const payments = receipts
    .filter(({ kind, state }) => kind === 'sale' && state === 6)
    .flatMap((receipt) => {
      const kept = [...context.checkout.kept(receipt)]
      return kept.flatMap(([lineGuid, { amount, currencyId }]) =>
        amount > 0 && !own.includes(lineGuid)
          ? [{ currencyId, amount, paidAt: receipt.printedAt, name: '' }]
          : [],
      )
    })
  return { paymentStatus: 'paid', payments: [...order.payments, ...payments] }
}

/** Plans the next look at the till while an order is there; with a delay of 0 every read looks instead. */
export function planBackSync({ settings, world, now, state }: DeskContext): void {
  const { backSyncSeconds } = settings.delivery
  if (backSyncSeconds === 0 || state.backSyncPlanned) return
  if (!Object.values(state.orders).some(({ statusId }) => statusId !== 11 && statusId !== 12)) return
  state.backSyncPlanned = true
  world.jobs.schedule(now() + backSyncSeconds * 1000, deskJobs.backSync, {})
}

export function synchroniseAll(context: DeskContext): void {
  context.state.backSyncPlanned = false
  for (const order of Object.values(context.state.orders)) synchronised(context, order)
  planBackSync(context)
}
