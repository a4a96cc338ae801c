import type { Money } from '@rkeeper-kit/core'
import type { DeliveryOrderInput } from '../contract.ts'
import { type DeskContext, type DeskOrder, put } from './context.ts'
import { assertDelivered, feeFor } from './fee.ts'
import { moveOn } from './flow.ts'
import { amountOf, linesOf } from './lines.ts'
import { siteMenu } from './site-menu.ts'
import { assertAddress, assertGuest, assertRestaurant, assertTime } from './validation.ts'

/** Number of the first order. */
const firstNumber = 101

/** Takes an order in and lets it go as far as it goes by itself. */
export function createOrder(context: DeskContext, input: DeliveryOrderInput): DeskOrder {
  const { settings, setUp, world, now } = context
  assertRestaurant(setUp, input)
  const lines = linesOf(siteMenu(context), input.lines, settings.delivery.checkContentsAndPrice)
  assertGuest(input.expeditionType, input.guest)
  assertAddress(input.expeditionType, input.address)
  assertTime(input, now(), settings.delivery)

  const { expeditionType, address, ...rest } = input
  const amount = amountOf(lines)
  assertDelivered(context, input, amount)
  const order: DeskOrder = {
    ...rest,
    expeditionType,
    // The guest comes: where they live does not matter.
    ...(expeditionType === 'delivery' && address && { address }),
    orderId: String(world.ids.next('delivery order', firstNumber)),
    restaurantId: input.restaurantId ?? setUp.establishments[0]?.id ?? '',
    statusId: 1,
    expectedAt: input.expectedAt ?? now() + soonestMinutes(context) * 60_000,
    createdAt: now(),
    updatedAt: now(),
    lines,
    amount,
    deliveryAmount: feeFor(context, input, amount),
    paymentStatus: 'notPaid',
    payments: [],
    needsAttention: false,
  }
  return moveOn(context, put(context, order))
}

/** When an order as soon as possible is expected: after the longest delivery. */
function soonestMinutes({ setUp }: DeskContext): number {
  return Math.max(0, ...setUp.zones.map(({ minutes }) => minutes))
}

/** What an order would cost. */
export function calculate(
  context: DeskContext,
  input: Pick<DeliveryOrderInput, 'restaurantId' | 'lines' | 'expeditionType' | 'address'>,
): { readonly amount: Money; readonly deliveryAmount: Money } {
  assertRestaurant(context.setUp, input)
  const amount = amountOf(
    linesOf(siteMenu(context), input.lines, context.settings.delivery.checkContentsAndPrice),
  )
  return { amount, deliveryAmount: feeFor(context, input, amount) }
}
