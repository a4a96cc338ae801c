import { Money, Quantity } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { Order, Tariff, TariffStaff } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { numberingAfter } from '../orders/numbering.ts'
import { packageOf } from '../orders/save-package.ts'
import { deviceName, runningIn, type TariffLine } from './devices.ts'

/** Throws `deviceBusy` while a tariff is running on a device, in whatever order. */
export function assertFree(context: TillContext, tableId: number): void {
  const busy = Object.values(context.state.orders.byGuid).find(
    (order) => !order.finished && runningIn(order).some(({ tariff }) => tariff.tableId === tableId),
  )
  if (!busy) return
  throw new DomainError('deviceBusy', { device: deviceName(context, tableId), name: busy.name })
}

/** The order with a line that is billed by time, in a package of its own. Such a line is printed from the start, so nobody replaces it. */
export function withTariffLine(
  context: TillContext,
  order: Order,
  { dishId, tariff }: { readonly dishId: number; readonly tariff: Tariff },
  { manager, station }: TariffStaff,
): { readonly order: Order; readonly started: TariffLine } {
  const numbering = numberingAfter(order, context.ids)
  const lines = [{ dish: { id: dishId }, quantity: Quantity.one, price: Money.zero }]
  const input = { lines, draft: true, ...(station && { station }), ...(manager && { author: manager }) }
  const built = packageOf(context, order, input, numbering)
  const dishes = built.dishes.map((dish) => ({ ...dish, state: 4 as const, tariff }))
  const [line] = dishes
  if (!line) throw new Error('A tariff has no line.')
  const packages = [...order.packages, { ...built, draft: false, printed: true, dishes }]
  return { order: { ...order, packages, lastUni: numbering.last }, started: { line, tariff } }
}
