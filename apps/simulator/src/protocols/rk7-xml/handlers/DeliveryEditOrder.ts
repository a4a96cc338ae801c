import { DeliveryEditOrder } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { DeliveryEdit, LineInput } from '../../../domain/contract.ts'
import { deliveryOf } from '../../../domain/deliveries/details.ts'
import { type HandlerContext, waitingHandler } from '../handler.ts'
import { intervalFromZero } from '../local-time.ts'
import { changedDelivery } from '../views/delivery.ts'
import { orderView } from '../views/order.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

type Params = DecodedRequest<typeof DeliveryEditOrder>

/** Answers when the editor is closed at the station, which the control API does; the order is locked by the station meanwhile. */
export const deliveryEditOrder = waitingHandler(
  DeliveryEditOrder,
  ({ Station }) => refKey(Station),
  async (params, context) => {
    const { domain, signal } = context
    const { cancelled, order } = await domain.deliveries.edit(editOf(params, context), {
      ...lockOf(params.lockguid),
      ...(signal && { signal }),
    })
    return { Error: [], Order: { ...orderView(context, order), cancelled } }
  },
)

function editOf(params: Params, context: HandlerContext): DeliveryEdit {
  const { Employee, InitialOrder, Restaurant, Station, minCookTime, readyTime } = params
  if (Restaurant) context.domain.restaurant.find('RESTAURANTS', refKey(Restaurant))
  const cookingTime = intervalFromZero(minCookTime ?? '')
  return {
    order: orderOf(params, context),
    station: refKey(Station),
    employee: refKey(Employee),
    replace: InitialOrder.Replace ?? false,
    lines: linesOf(params, context),
    readyAt: context.time.instant(readyTime),
    ...(cookingTime !== undefined && { cookingTime }),
  }
}

function orderOf(params: Params, { domain: { orders } }: HandlerContext): DeliveryEdit['order'] {
  const { NewOrderTable, Order, OrderCategory, Table = NewOrderTable, Employee } = params
  const { persistentComment, nonPersistentComment } = params
  const key = Order && orderKey(Order)
  const before = key ? deliveryOf(orders.get(key)) : { block: {} }
  const heading = {
    delivery: changedDelivery(before, params),
    ...(Table && { table: refKey(Table) }),
    ...(OrderCategory && { orderCategory: refKey(OrderCategory) }),
    ...(persistentComment !== undefined && { persistentComment }),
    ...(nonPersistentComment !== undefined && { nonPersistentComment }),
  }
  return key ? { existing: key, change: heading } : { fresh: { ...heading, creator: refKey(Employee) } }
}

/** Dishes with their modifiers. What else a package may hold stays out, and the journal says so. */
function linesOf({ InitialOrder }: Params, { warn }: HandlerContext): readonly LineInput[] {
  if (
    InitialOrder.Session.some(
      ({ Combo, Discount, Prepay }) => Combo.length + Discount.length + Prepay.length > 0,
    )
  )
    warn('Of InitialOrder the simulator puts only dishes and modifiers into the editor.')
  return InitialOrder.Session.flatMap(({ Dish }) => Dish).map((dish) => ({
    dish: refKey(dish),
    quantity: dish.quantity,
    modifiers: dish.Modi.map((modifier) => ({ modifier: refKey(modifier), count: modifier.count ?? 1 })),
    ...(dish.seat !== undefined && { seat: dish.seat }),
  }))
}
