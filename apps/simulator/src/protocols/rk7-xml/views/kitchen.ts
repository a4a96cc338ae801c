import type { DishLine, KitchenState, Order, Package } from '../../../domain/contract.ts'
import { crc32 } from '../../../domain/orders/crc32.ts'
import type { HandlerContext } from '../handler.ts'
import type { LocalTime } from '../local-time.ts'
import { refView } from './refs.ts'

/** In the order of the interface's enumeration. Which number stands for which word is not documented: this is a guess. */
const numbers: readonly KitchenState[] = [
  'sent',
  'started',
  'ready',
  'taken',
  'collect',
  'collected',
  'startpark',
  'endpark',
  'removed',
]

const numberOf = ({ kitchen = [] }: DishLine): number => {
  const last = kitchen.at(-1)
  return last ? numbers.indexOf(last.state) + 1 : 0
}

/** What a dish has been through in the kitchen, as GetOrder shows it. */
export function kitchenView(time: LocalTime, { kitchen = [] }: DishLine) {
  const last = kitchen.at(-1)
  if (!last) return {}
  return {
    kdsstate: last.state,
    KdsState: kitchen.map(({ state, at }) => ({ name: state, at: time.text(at) })),
  }
}

/** Dishes of open orders for kitchen displays; `lastversion` is a checksum of them. */
export function kitchenOrders(context: HandlerContext, shown: (each: Package) => boolean) {
  const orders = context.domain.orders.list({ onlyOpened: true }).flatMap((order) => {
    const sessions = order.packages.filter((each) => each.dishes.some(isCooked) && shown(each))
    return sessions.length > 0 ? [orderView(context, order, sessions)] : []
  })
  return { lastversion: crc32(JSON.stringify(orders)), Orders: { count: orders.length, Order: orders } }
}

function orderView(
  { domain: { restaurant }, time }: HandlerContext,
  order: Order,
  sessions: readonly Package[],
) {
  return {
    guid: order.guid,
    seqnum: order.seqNumber,
    comment: order.persistentComment,
    nonpersistentcomment: order.nonPersistentComment,
    Waiter: refView(restaurant, 'EMPLOYEES', order.waiterId),
    OrderCategory: refView(restaurant, 'UNCHANGEABLEORDERTYPES', order.categoryId),
    OrderType: refView(restaurant, 'CHANGEABLEORDERTYPES', order.typeId),
    Table: refView(restaurant, 'TABLES', order.tableId),
    Session: sessions.map((each) => ({
      line_guid: each.lineGuid,
      senttime: time.text(each.createdAt),
      seqnum: each.uni,
      Station: refView(restaurant, 'CASHES', each.stationId),
      ...(each.courseId !== undefined && { Course: refView(restaurant, 'KURSES', each.courseId) }),
      DishData: dishData(each),
    })),
  }
}

/** Time that is billed is nothing for the kitchen. */
const isCooked = ({ tariff }: DishLine): boolean => !tariff

function dishData({ dishes }: Package) {
  const Dish = dishes
    .filter(isCooked)
    .flatMap((line) => [
      dishView(line),
      ...(line.components ?? []).map((component) => ({ ...dishView(component), parent_guid: line.lineGuid })),
    ])
  return { count: Dish.length, Dish }
}

const dishView = (line: DishLine) => ({
  line_guid: line.lineGuid,
  id: line.dishId,
  quantity: line.quantity,
  seqnum: line.uni,
  stream: 0,
  state: line.state,
  kdsstate: numberOf(line),
  seat: line.seat,
  ...(line.modifiers.length > 0 && {
    ModiData: {
      count: line.modifiers.length,
      Modi: line.modifiers.map(({ lineGuid, modifierId, count, openName }) => ({
        line_guid: lineGuid,
        id: modifierId,
        count,
        ...(openName !== undefined && { openname: openName }),
      })),
    },
  }),
})
