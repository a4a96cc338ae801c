import { renamedGuests } from '../cards/guests.ts'
import type { TillContext } from '../context.ts'
import type { Order, OrderChange, OrderKey, RefKey, WriteOptions } from '../contract.ts'
import { commit, settled } from './commit.ts'
import { orderToChange } from './find.ts'

/** Changes what stands at the head of an order. */
export function updateOrder(
  context: TillContext,
  key: OrderKey,
  change: OrderChange,
  options: WriteOptions = {},
): Order {
  const order = orderToChange(context, key, options)
  return commit(
    context,
    settled(context, { ...order, ...references(context, change), ...plain(order, change) }),
  )
}

function references(context: TillContext, change: OrderChange): Partial<Order> {
  const { restaurant } = context
  const id = (collection: Parameters<typeof restaurant.find>[0], key: RefKey): number =>
    restaurant.find(collection, key).id
  const { table, waiter, orderCategory, orderType, guestType, extraTables } = change
  return {
    ...(table && atTable(context, id('TABLES', table))),
    ...(waiter && { waiterId: id('EMPLOYEES', waiter) }),
    ...(orderCategory && { categoryId: id('UNCHANGEABLEORDERTYPES', orderCategory) }),
    ...(orderType && { typeId: id('CHANGEABLEORDERTYPES', orderType) }),
    ...(guestType && { guestTypeId: id('GUESTTYPES', guestType) }),
    ...(extraTables && { extraTableIds: extraTables.map((each) => id('TABLES', each)) }),
  }
}

/** An order is named after its table, so a new table gives it a new name. */
function atTable({ restaurant, ids }: TillContext, tableId: number): Pick<Order, 'tableId' | 'name'> {
  const table = restaurant.nameOf(restaurant.byId('TABLES', tableId))
  return { tableId, name: `${table}.${ids.next(`order name at table ${tableId}`)}` }
}

function plain(order: Order, change: OrderChange): Partial<Order> {
  const { guests, guestCount, externalProps, persistentComment, nonPersistentComment } = change
  const { delivery, openTime, duration, holder, promoCode, rkFriendsAnchor } = change
  return {
    ...(change.name !== undefined && { name: change.name }),
    ...(guests && { guests: renamedGuests(order.guests, guests), guestCount: guests.length }),
    ...(guestCount !== undefined && { guestCount }),
    ...(persistentComment !== undefined && { persistentComment }),
    ...(nonPersistentComment !== undefined && { nonPersistentComment }),
    ...(openTime !== undefined && { openTime }),
    ...(duration !== undefined && { duration }),
    ...(delivery && { delivery }),
    ...(holder !== undefined && { holder }),
    ...(promoCode !== undefined && { promoCode }),
    ...(rkFriendsAnchor !== undefined && { rkFriendsAnchor }),
    ...(externalProps && { externalProps: joined(order.externalProps, externalProps) }),
  }
}

const joined = (
  old: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ ...old, ...given }).filter(([, value]) => value !== ''))
