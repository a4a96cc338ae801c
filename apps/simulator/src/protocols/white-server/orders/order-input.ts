import type { OrderInput } from '../../../domain/contract.ts'
import type { ParamsOf, TaskContext } from '../tasks/handler.ts'
import { creationDefaults } from './creation-defaults.ts'

type Params = ParamsOf<'CreateOrder'>

/** What the till needs to open the order of a request. */
export function orderInput(context: TaskContext, { order, cashStationId }: Params): OrderInput {
  const defaults = creationDefaults(context)
  const table = order.tableCode === undefined ? defaults.table() : { code: order.tableCode }
  const station = cashStationId === undefined ? defaults.station() : { id: Number(cashStationId) }
  const orderCategory =
    order.orderCategoryCode === undefined ? defaults.category() : { code: order.orderCategoryCode }
  const orderType = order.orderTypeCode === undefined ? defaults.type() : { code: order.orderTypeCode }
  const [guestType, creator] = [defaults.guestType(), defaults.cashier()]
  return {
    ...(order.withRkId !== undefined && { guid: order.withRkId }),
    ...(order.originalOrderId !== undefined && { originalOrderId: order.originalOrderId }),
    ...(table && { table }),
    ...(station && { station }),
    ...(orderCategory && { orderCategory }),
    ...(orderType && { orderType }),
    ...(guestType && { guestType }),
    ...(creator && { creator }),
    ...(order.personsQuantity !== undefined && { guestCount: order.personsQuantity }),
    persistentComment: order.comment ?? '',
    externalProps: { ...extendedFields(order), ...guestFields(order) },
  }
}

/** Fields of the request that r_keeper keeps under the same names. */
function extendedFields(order: Params['order']): Record<string, string> {
  const { originalOrderId, sourceOrderId, expectedStartTime, payMethod } = order
  return textsOf({ originalOrderId, sourceOrderId, expectedStartTime, payMethod })
}

/** Guest, courier and address, as extra properties of the order under the names that PatchOrder has for them; those of the guest are ours. */
function guestFields({
  customer,
  delivery,
  pickup,
  changeBackFrom,
}: Params['order']): Record<string, string> {
  const courier = delivery?.courier ?? pickup?.courier
  return textsOf({
    'Customer.Name': customer?.name,
    'Customer.Phone': customer?.phone,
    'Customer.Email': customer?.email,
    'Delivery.Courier.Name': courier?.name,
    'Delivery.Courier.Phone': courier?.phone,
    'Delivery.Address': delivery?.address?.fullAddress,
    'Delivery.Address.Comment': delivery?.address?.comment,
    ChangeBackFrom: changeBackFrom === undefined ? undefined : String(changeBackFrom),
  })
}

const textsOf = (given: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

/** A reservation starts when the guests come, and lasts as long as they stay. */
export function reserve({ domain, settings }: TaskContext, guid: string, { booking }: Params['order']): void {
  if (!booking) return
  const { time, duration } = booking
  // A time without an offset is that of the restaurant.
  const withOffset = /(Z|[+-]\d\d:\d\d)$/.test(time)
  const start = withOffset
    ? Date.parse(time)
    : Date.parse(`${time}Z`) - settings.till.utcOffsetMinutes * 60_000
  domain.orders.update(
    { guid },
    { openTime: start, duration: (duration.hours * 60 + duration.minutes) * 60_000 },
  )
}
