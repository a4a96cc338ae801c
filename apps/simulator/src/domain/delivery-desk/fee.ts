import { Money } from '@rkeeper-kit/core'
import type { DeliveryOrderInput } from '../contract.ts'
import type { DeskContext } from './context.ts'
import { holdsPoint } from './zones.ts'

/** Price of a delivery by courier. */
export const feeOf = ({ settings }: DeskContext): Money => Money.fromDecimal(settings.delivery.deliveryAmount)

/** The fee of an order: none for pickup, and none from the sum on from which the zone of its address delivers free. */
export function feeFor(
  context: DeskContext,
  { expeditionType, address }: Pick<DeliveryOrderInput, 'expeditionType' | 'address'>,
  amount: Money,
): Money {
  if (expeditionType === 'pickup') return Money.zero
  const lat = Number(address?.lat ?? Number.NaN)
  const lon = Number(address?.lon ?? Number.NaN)
  const free = context.setUp.zones.some((zone) => holdsPoint(zone, lat, lon) && amount >= zone.freeFrom)
  return free ? Money.zero : feeOf(context)
}
