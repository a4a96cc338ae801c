import { DeliveryGetOrderList } from '@rkeeper-kit/xml-interface'
import type { Order } from '../../../domain/contract.ts'
import { deliveryOf } from '../../../domain/deliveries/details.ts'
import { type HandlerContext, handler, noChanges } from '../handler.ts'
import { refView } from '../views/refs.ts'

export const deliveryGetOrderList = handler(DeliveryGetOrderList, (params, context) => {
  const { orders } = context.domain
  const lastversion = orders.listVersion()
  if (params.lastversion === lastversion) return noChanges
  const wanted = ({ delivery }: Order): boolean =>
    delivery !== undefined &&
    (params.ExtSource.length === 0 || params.ExtSource.includes(delivery.source ?? 0)) &&
    !params.NotExtSource.includes(delivery.source ?? 0)
  return {
    lastversion,
    ExtraInfo: extraInfo(context),
    Order: orders
      .list()
      .filter(wanted)
      .map((order) => listedDelivery(context, order)),
  }
})

/** Whether the restaurant delivers; the time is now, or when it will deliver again. */
function extraInfo({ domain: { deliveries }, now, time }: HandlerContext) {
  const { active, resumesAt = now() } = deliveries.service()
  return { restaurantState: active, restaurantTime: time.text(resumesAt) }
}

function listedDelivery({ domain: { orders, restaurant }, time }: HandlerContext, order: Order) {
  const { addressId, block, clientId, extId, source } = deliveryOf(order)
  const { orderSum, prepaySum, promisedSum, totalPieces } = orders.sums(order)
  return {
    orderIdent: order.orderIdent,
    version: order.version,
    crc32: order.crc32,
    guid: order.guid,
    orderName: order.name,
    createTime: time.text(order.openTime),
    totalPieces,
    prepaySum,
    promisedSum,
    locked: orders.isLocked(order),
    deleted: order.deleted,
    started: order.packages.some(({ printed }) => printed),
    paid: order.paid,
    ...(clientId !== undefined && { clientID: clientId }),
    ...(addressId !== undefined && { addressID: addressId }),
    orderSum,
    ExtSource: source === undefined ? [] : [{ source, extID: String(extId ?? 0) }],
    DeliveryBlock: block,
    MainWaiter: refView(restaurant, 'EMPLOYEES', order.waiterId),
    Creator: refView(restaurant, 'EMPLOYEES', order.creatorId),
  }
}
