import type { TillContext } from '../context.ts'
import type { DishLine, Order } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { withLine } from '../orders/void-dishes.ts'
import { deviceName, runningIn } from './devices.ts'
import { finished } from './moves.ts'
import { withTariff } from './price.ts'

/** Throws `tariffRunning` for a line whose price still grows: it is neither moved nor removed. */
export function assertNotBilled(context: TillContext, { tariff }: DishLine): void {
  if (!tariff || tariff.status === 'finished') return
  throw new DomainError('tariffRunning', { device: deviceName(context, tariff.tableId) })
}

/** The order as it can be paid: with its tariffs closed, where the settings let a payment close them. */
export function withTariffsClosed(context: TillContext, order: Order): Order {
  const running = runningIn(order)
  if (!context.settings.tariff.payCloses) for (const { line } of running) assertNotBilled(context, line)
  const now = context.now()
  return running.reduce(
    (changed, { line, tariff }) =>
      withLine(changed, withTariff(context, line, finished(context, tariff, now), now)),
    order,
  )
}
