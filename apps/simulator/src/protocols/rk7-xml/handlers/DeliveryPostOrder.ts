import { DeliveryPostOrder } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { Order, OrderInput } from '../../../domain/contract.ts'
import { type HandlerContext, handler } from '../handler.ts'
import { assertHolderAddresses, blockOf } from '../views/delivery.ts'
import { guestsOf } from '../views/guests.ts'
import { orderView } from '../views/order.ts'
import { lockOf } from '../views/order-key.ts'
import { packageInput } from '../views/package-input.ts'
import { given, refKey } from '../views/refs.ts'

type Posted = DecodedRequest<typeof DeliveryPostOrder>

/** Makes a delivery under the client's GUID; the same GUID again overwrites it. */
export const deliveryPostOrder = handler(DeliveryPostOrder, (params, context) => {
  const { orders, restaurant } = context.domain
  restaurant.find('RESTAURANTS', refKey(params.Restaurant))
  const existing = orders.findByGuid(params.Order.guid)
  assertHolderAddresses(params.HolderXML, context, () => {
    if (context.settings.rk7.holderLeavesOrder && !existing) orders.create(orderInput(params))
  })
  const order = existing ? overwrite(existing, params, context) : create(params, context)
  return {
    VisitID: order.visit,
    OrderID: order.orderIdent,
    guid: order.guid,
    version: order.version,
    crc32: order.crc32,
    Order: orderView(context, order),
    DeliveryBlock: order.delivery?.block ?? {},
  }
})

const detailsOf = ({ DeliveryBlock, ExtSource }: Posted) => ({
  source: ExtSource.source,
  extId: ExtSource.extID,
  block: blockOf(DeliveryBlock),
})

const named = ({ orderName }: Posted) => (given(orderName) ? { name: orderName } : {})

/** Checked whole before anything is made, so that a refusal leaves no empty order. */
function create(params: Posted, { domain: { deliveries, orders } }: HandlerContext): Order {
  const input = orderInput(params)
  const virtual = orders.preview({ virtual: input }, [])
  const packages = params.Session.map((session) => packageInput(session, virtual))
  orders.preview({ virtual: input }, packages)
  const { guid } = orders.create({ ...input, seqNumber: params.seqNumber ?? deliveries.takeNumber() })
  return orders.savePackages({ guid }, packages).order
}

function orderInput(params: Posted): OrderInput {
  const { Creator, GuestType, OrderCategory, OrderType, Table } = params
  const { persistentComment, nonPersistentComment } = params
  return {
    guid: params.Order.guid,
    ...named(params),
    orderCategory: refKey(OrderCategory),
    delivery: detailsOf(params),
    ...(Creator && { creator: refKey(Creator) }),
    ...(GuestType && { guestType: refKey(GuestType) }),
    ...(OrderType && { orderType: refKey(OrderType) }),
    ...(Table && { table: refKey(Table) }),
    ...(persistentComment !== undefined && { persistentComment }),
    ...(nonPersistentComment !== undefined && { nonPersistentComment }),
    ...guestsOf(params.Guests),
  }
}

function overwrite(existing: Order, params: Posted, { domain: { orders }, warn }: HandlerContext): Order {
  const packages = params.Session.map((session) => packageInput(session, existing))
  if (packages.some(({ prepayments = [] }) => prepayments.length > 0))
    warn('Prepayments of an order that is overwritten have no effect in the simulator.')
  const lock = lockOf(params.lockguid)
  orders.replaceContents(
    existing,
    {
      lines: packages.flatMap(({ lines }) => lines),
      discounts: packages.flatMap(({ discounts = [] }) => discounts),
    },
    lock,
  )
  return orders.update(
    existing,
    { ...named(params), delivery: { ...existing.delivery, ...detailsOf(params) } },
    lock,
  )
}
