import { DeliveryConfirmEdit } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { DeliveryConfirmation } from '../../../domain/contract.ts'
import { deliveryOf } from '../../../domain/deliveries/details.ts'
import { type HandlerContext, handler } from '../handler.ts'
import { intervalFromZero } from '../local-time.ts'
import { assertHolderAddresses, changedDelivery } from '../views/delivery.ts'
import { orderChange } from '../views/order-change.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

type Params = DecodedRequest<typeof DeliveryConfirmEdit>

/** Ends the edit; dishes go to the kitchen now, or `minCookTime` before `readyTime`. */
export const deliveryConfirmEdit = handler(DeliveryConfirmEdit, (params, context) => {
  const { deliveries, orders, restaurant } = context.domain
  const key = orderKey(params.Order)
  const delivery = changedDelivery(deliveryOf(orders.get(key)), params)
  assertHolderAddresses(params.HolderXML, context)
  if (params.Restaurant) restaurant.find('RESTAURANTS', refKey(params.Restaurant))
  if (params.closeOrder)
    context.warn('closeOrder has no effect in the simulator: an order is closed by payment.')
  const { crc32, version } = deliveries.confirm(
    key,
    { ...times(params, context), change: { ...orderChange(params, context.time), delivery } },
    lockOf(params.lockguid),
  )
  return { version, crc32 }
})

function times(
  { minCookTime, printImmediately = false, readyTime }: Params,
  { time, warn }: HandlerContext,
): Pick<DeliveryConfirmation, 'readyAt' | 'cookingTime' | 'printNow'> {
  const cookingTime = intervalFromZero(minCookTime ?? '')
  if (minCookTime !== undefined && cookingTime === undefined)
    warn(`minCookTime="${minCookTime}" has no effect: only a time counted from 1899-12-30 has.`)
  return {
    readyAt: time.instant(readyTime),
    printNow: printImmediately,
    ...(cookingTime !== undefined && { cookingTime }),
  }
}
