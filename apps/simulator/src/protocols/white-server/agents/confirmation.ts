import type { Settings } from '../../../settings.ts'
import { WsRefusal } from '../answer/refusal.ts'

/** How long the cashier lets an order wait, in seconds. */
export function secondsAtTheCashier({ whiteServer }: Settings): number {
  return whiteServer.cashier === 'ignores' ? whiteServer.cashierTimeoutSeconds : 0
}

/** What the form at the till says to a new order; a refusal is thrown, and no order is made. */
export function confirmOrder({ whiteServer }: Settings): void {
  const { cashier, confirmIfIgnored } = whiteServer
  if (cashier === 'refuses')
    throw new WsRefusal({ code: 'WsaOrderCanceledOnKass', desc: 'The cashier refused the order.' })
  if (cashier === 'ignores' && !confirmIfIgnored)
    throw new WsRefusal({
      code: 'WsaOrderIgnoredOnPos',
      desc: 'The cashier did not react in time, and unconfirmed orders are not created.',
    })
  if (cashier === 'form fails')
    throw new WsRefusal({
      code: 'WsaOrderCreationCancelled',
      desc: 'The confirmation form at the till failed.',
    })
}
