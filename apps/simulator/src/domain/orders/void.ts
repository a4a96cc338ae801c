import type { Quantity } from '@rkeeper-kit/core'
import type { Ids } from '../../core/ids.ts'
import { withBillsWithdrawn } from '../checkout/bill.ts'
import { enterReceipt } from '../checkout/receipts.ts'
import type { TillContext } from '../context.ts'
import type { DishLine, Guid, Order, OrderKey, OrdersDomain, RefItem, WriteOptions } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { demandBetween, demandOf, takeFromStock } from '../menu/stock.ts'
import { assertFlag, assertMay } from '../restaurant/rights.ts'
import { commit, settled } from './commit.ts'
import { originalKey } from './create.ts'
import { orderToChange } from './find.ts'
import { liveDishes, mapPackages, openPrepayments, withLineState } from './lines.ts'
import { portionsOf } from './save-package.ts'

/** Deletes an order that no receipt has closed anything of; its dishes go back to the stock, and prepayments to the guest where asked. */
export function voidOrder(
  context: TillContext,
  key: OrderKey,
  input: Parameters<OrdersDomain['void']>[1],
  options: WriteOptions = {},
): Order {
  const { restaurant } = context
  const order = orderToChange(context, key, options)
  if (input.station) restaurant.find('CASHES', input.station)
  if (input.manager) assertMay(context, restaurant.find('EMPLOYEES', input.manager), 'void')
  const reason = input.reason && restaurant.find('ORDERVOIDS', input.reason)
  if (reason) assertReason(context, order, reason)
  assertUnpaid(order, input.moneyBack ?? false)

  const closed = {
    ...deletedOrder(context, order),
    ...(reason && { removalReasonId: reason.id }),
  }
  const removed = settled(context, input.changeGuids ? withNewGuids(closed, context.ids) : closed)
  takeFromStock(context, demandBetween(demandOf(portionsOf(order)), new Map<number, Quantity>()))
  rename(context, order, removed)
  return commit(context, removed)
}

/** A deleted order: nothing on it counts any more, its bills and intent receipts are withdrawn, and it is closed. */
export function deletedOrder({ now }: Pick<TillContext, 'now'>, order: Order): Order {
  const emptied = withBillsWithdrawn(withoutDiscounts(withLineState(order, 7)), () => true)
  const intents = order.intents?.map((each) => ({ ...each, state: 7 as const }))
  return {
    ...emptied,
    ...(intents && { intents }),
    deleted: true,
    finished: true,
    finishTime: order.finishTime ?? now(),
  }
}

function assertUnpaid(order: Order, moneyBack: boolean): void {
  const paid = order.receipts.some(({ state }) => state === 6)
  const prepaid = openPrepayments(order).some(({ promised }) => !promised)
  if (paid || (prepaid && !moneyBack)) throw new DomainError('orderPaid', { name: order.name })
}

/** What was printed is deleted only for a reason that removes receipts or dishes. Source: documented, the flags by inference. */
function assertReason(context: TillContext, order: Order, reason: RefItem): void {
  const printed = liveDishes(order).some(({ state }) => state === 4)
  if (!printed || context.settings.till.voidPrintedReason === 'any') return
  if (reason.props.ImplOnDishReturn !== '1') assertFlag(context, reason, 'ImplOnCheckVoid')
}

const withoutDiscounts = (order: Order): Order =>
  mapPackages({ ...order, ...(order.charges && { charges: [] }) }, (each) => ({ ...each, discounts: [] }))

function withNewGuids(order: Order, ids: Ids): Order {
  const renewed = <T extends { readonly lineGuid: Guid }>(line: T): T => ({ ...line, lineGuid: ids.guid() })
  const dish = (line: DishLine): DishLine => ({
    ...renewed(line),
    modifiers: line.modifiers.map(renewed),
    ...(line.components && { components: line.components.map(dish) }),
  })
  const packages = order.packages.map((each) => ({
    ...renewed(each),
    dishes: each.dishes.map(dish),
    prepayments: each.prepayments.map(renewed),
  }))
  const guid = ids.guid()
  return { ...order, guid, packages, receipts: order.receipts.map((each) => ({ ...each, orderGuid: guid })) }
}

/** Puts the order under its new GUID wherever the old one stands. */
function rename(
  { state }: TillContext,
  { guid: old }: Order,
  { guid, visit, originalOrderId, receipts }: Order,
): void {
  if (guid === old) return
  const { byGuid, byOriginalId, visits } = state.orders
  delete byGuid[old]
  const home = visits[visit]
  if (home)
    visits[visit] = { ...home, orderGuids: home.orderGuids.map((each) => (each === old ? guid : each)) }
  if (originalOrderId !== undefined) byOriginalId[originalKey(originalOrderId)] = guid
  for (const receipt of receipts) enterReceipt({ state }, receipt)
}
