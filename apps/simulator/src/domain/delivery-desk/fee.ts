import { Money, Quantity } from '@rkeeper-kit/core'
import type { DeliveryOrderInput, LineInput, Order } from '../contract.ts'
import type { DeskContext } from './context.ts'
import { invalid } from './desk-error.ts'
import { holdsPoint } from './zones.ts'

type Destination = Pick<DeliveryOrderInput, 'expeditionType' | 'address'>

/** Price of a delivery by courier. */
export const feeOf = ({ settings }: DeskContext): Money => Money.fromDecimal(settings.delivery.deliveryAmount)

/** The fee of an order: none for pickup, and none from the sum on from which the zone of its address delivers free. */
export function feeFor(context: DeskContext, destination: Destination, amount: Money): Money {
  if (destination.expeditionType === 'pickup') return Money.zero
  const free = zonesOf(context, destination).some((zone) => amount >= zone.freeFrom)
  return free ? Money.zero : feeOf(context)
}

/** Throws for an address nobody delivers to, and for less than the zone delivers. An address without a point passes. */
export function assertDelivered(context: DeskContext, destination: Destination, amount: Money): void {
  const { checkZone, minOrderAmount } = context.settings.delivery
  if (destination.expeditionType === 'pickup') return
  const point = pointOf(destination)
  if (checkZone && point && zonesOf(context, destination).length === 0)
    throw invalid('The specified address was not found.', 'address', point.join(', '))
  if (amount < Money.fromDecimal(minOrderAmount))
    throw invalid('The sum is below the least that is delivered', 'dishList', Money.toDecimal(amount))
}

function zonesOf({ setUp }: DeskContext, destination: Destination) {
  const [lat, lon] = pointOf(destination) ?? [Number.NaN, Number.NaN]
  return setUp.zones.filter((zone) => holdsPoint(zone, lat, lon))
}

function pointOf({ address }: Destination): readonly [lat: number, lon: number] | undefined {
  const { lat, lon } = address ?? {}
  if (lat === undefined || lat === null || lon === undefined || lon === null) return undefined
  return [Number(lat), Number(lon)]
}

/** The dish that stands for the fee at the till; undefined where the till knows of no fee. */
export function feeDishId({
  restaurant,
  settings,
}: Pick<DeskContext, 'restaurant' | 'settings'>): number | undefined {
  const { feeDishCode } = settings.delivery
  if (feeDishCode === 0) return undefined
  return restaurant.collection('MENUITEMS')?.items.find(({ code }) => code === feeDishCode)?.id
}

/** The fee as a line of the till's order. */
export function feeLines(context: DeskContext, fee: Money): readonly LineInput[] {
  const id = feeDishId(context)
  return id === undefined || fee === 0 ? [] : [{ dish: { id }, quantity: Quantity.one, price: fee }]
}

/** What the till's order holds of the fee. */
export function feeAtTill(context: DeskContext, { packages }: Order): Money {
  const id = feeDishId(context)
  const lines = packages
    .flatMap(({ dishes }) => dishes)
    .filter(({ dishId, state }) => dishId === id && state !== 7)
  return Money.sum(lines.map(({ amount }) => amount))
}
