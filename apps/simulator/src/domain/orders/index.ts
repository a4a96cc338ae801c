import type { TillContext } from '../context.ts'
import type { Order, OrdersDomain } from '../contract.ts'
import { normalizeGuid } from '../restaurant/keys.ts'
import { closeVisit } from '../visits/close.ts'
import { createVisit } from '../visits/create.ts'
import { changeCourse } from './course.ts'
import { createOrder, originalKey } from './create.ts'
import { dropPackages } from './drop-packages.ts'
import { findOrder, findVisit } from './find.ts'
import { setKitchenState } from './kitchen.ts'
import { lockOf, lockOrder } from './lock.ts'
import { previewOrder } from './preview.ts'
import { replaceContents } from './replace-contents.ts'
import { savePackage, savePackages } from './save-package.ts'
import { setSeat } from './seats.ts'
import { sendToKitchen } from './send-to-kitchen.ts'
import { sumsOf } from './sums.ts'
import { transferDishes } from './transfer.ts'
import { updateOrder } from './update.ts'
import { voidOrder } from './void.ts'

/** Visits and orders. Orders are never changed in place: a change makes a new one and puts it into the state whole. */
export function createOrders(context: TillContext): OrdersDomain {
  return {
    create: (input) => createOrder(context, input),
    get: (key) => findOrder(context, key),
    findByOriginalId(originalOrderId) {
      const { byGuid, byOriginalId } = context.state.orders
      const guid = byOriginalId[originalKey(originalOrderId)]
      return guid === undefined ? undefined : byGuid[guid]
    },
    findByGuid: (guid) => context.state.orders.byGuid[normalizeGuid(guid)],
    list: (filter) => listOrders(context, filter),
    listVersion: () => context.state.orders.listVersion,
    sums: sumsOf,
    savePackage: (key, input, options) => savePackage(context, key, input, options),
    savePackages: (key, inputs, options) => savePackages(context, key, inputs, options),
    void: (key, input, options) => voidOrder(context, key, input, options),
    update: (key, change, options) => updateOrder(context, key, change, options),
    replaceContents: (key, contents, options) => replaceContents(context, key, contents, options),
    transfer: (from, to, dishes, options) => transferDishes(context, from, to, dishes, options),
    changeCourse: (key, input, options) => changeCourse(context, key, input, options),
    sendToKitchen: (key, options) => sendToKitchen(context, key, options),
    dropPackages: (key, { after }, options) => dropPackages(context, key, after, options),
    setSeat: (key, seat, state, options) => setSeat(context, key, seat, state, options),
    setKitchenState: (lineGuid, state, employee) => setKitchenState(context, lineGuid, state, employee),
    preview: (order, inputs) => previewOrder(context, order, inputs),
    lock: (key, input) => lockOrder(context, findOrder(context, key), input),
    isLocked: (order) => lockOf(context, order) !== undefined,
    onChange(listener) {
      context.orderListeners.add(listener)
      return () => context.orderListeners.delete(listener)
    },
    closeVisit: (key) => closeVisit(context, key),
    createVisit: (input) => createVisit(context, input),
    visit: (key) => findVisit(context, key),
    visits: () => Object.values(context.state.orders.visits),
  }
}

function listOrders(
  context: TillContext,
  filter: Parameters<OrdersDomain['list']>[0] = {},
): readonly Order[] {
  const { restaurant, state } = context
  const waiterId = filter.waiter && restaurant.find('EMPLOYEES', filter.waiter).id
  const tableId = filter.table && restaurant.find('TABLES', filter.table).id
  return Object.values(state.orders.byGuid).filter(
    (order) =>
      (!filter.onlyOpened || !order.finished) &&
      (waiterId === undefined || order.waiterId === waiterId) &&
      (tableId === undefined || order.tableId === tableId),
  )
}
