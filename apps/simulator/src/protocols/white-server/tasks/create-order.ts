import { Money } from '@rkeeper-kit/core'
import type { Order, OrderInput } from '../../../domain/contract.ts'
import { confirmOrder, secondsAtTheCashier } from '../agents/confirmation.ts'
import { plainGuid } from '../answer/envelope.ts'
import { WsRefusal } from '../answer/refusal.ts'
import { creationDefaults, onlineCurrency } from '../orders/creation-defaults.ts'
import { discountsOf } from '../orders/discounts.ts'
import { orderLines } from '../orders/order-lines.ts'
import { statusOf } from '../orders/status.ts'
import { handler, type ParamsOf, type TaskContext } from './handler.ts'

type Params = ParamsOf<'CreateOrder'>

/** Creates an order at the till and fills it; a refusal leaves nothing behind. */
export const createOrder = handler('CreateOrder', 'till', create, { delay: secondsAtTheCashier })

function create(context: TaskContext, params: Params) {
  const { domain, book, taskGuid, settings } = context
  assertMenuKnown(context)
  confirmOrder(settings)
  const { order: wanted } = params
  const lines = orderLines(context, wanted.products)
  const input = orderInput(context, params)
  const order = domain.agent.placeOrder(input, ({ guid }) => {
    domain.orders.savePackage(
      { guid },
      {
        lines,
        discounts: discountsOf(wanted.discountIds),
        draft: settings.whiteServer.ordersAsDrafts,
      },
    )
    return takeMoney(context, guid, wanted)
  })
  const expectedTime = wanted.delivery?.expectedTime ?? wanted.pickup?.expectedTime
  book.enter(order.guid, {
    taskGuid,
    ...(wanted.sourceOrderId !== undefined && { sourceOrderId: wanted.sourceOrderId }),
    ...(expectedTime !== undefined && { expectedTime }),
  })
  return {
    order: {
      orderGuid: plainGuid(order.guid),
      status: statusOf(order),
      tableCode: domain.restaurant.byId('TABLES', order.tableId).code,
    },
  }
}

/** An agent learns the menu after its installation, by the first GetMenu or GetMenuByParams. */
function assertMenuKnown({ settings }: TaskContext): void {
  if (settings.whiteServer.menuKnown) return
  throw new WsRefusal({
    code: 'WsaOrderMenuIsUnknownError',
    desc: 'The agent has not read a menu yet.',
  })
}

function orderInput(context: TaskContext, { order, cashStationId }: Params): OrderInput {
  const defaults = creationDefaults(context)
  const table = order.tableCode === undefined ? defaults.table() : { code: order.tableCode }
  const station = cashStationId === undefined ? defaults.station() : { id: Number(cashStationId) }
  return {
    ...(order.withRkId !== undefined && { guid: order.withRkId }),
    ...(order.originalOrderId !== undefined && { originalOrderId: order.originalOrderId }),
    ...(table && { table }),
    ...(station && { station }),
    ...(order.orderCategoryCode !== undefined && { orderCategory: { code: order.orderCategoryCode } }),
    ...(order.orderTypeCode !== undefined && { orderType: { code: order.orderTypeCode } }),
    ...(order.personsQuantity !== undefined && { guestCount: order.personsQuantity }),
    persistentComment: order.comment ?? '',
    externalProps: extendedFields(order),
  }
}

/** Fields of the request that r_keeper keeps under the same names. */
function extendedFields(order: Params['order']): Record<string, string> {
  const { originalOrderId, sourceOrderId, expectedStartTime, payMethod } = order
  const given = Object.entries({ originalOrderId, sourceOrderId, expectedStartTime, payMethod })
  return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** Prepayments of the request, and the rest of the sum where the order counts as paid outside. */
function takeMoney(context: TaskContext, guid: string, wanted: Params['order']): Order {
  const { checkout, orders } = context.domain
  for (const { amount, currency } of wanted.prePayments ?? []) {
    checkout.prepay({ guid }, { currency: { guid: currency }, amount: Money.fromDecimal(amount) })
  }
  const order = orders.get({ guid })
  const { unpaidSum } = orders.sums(order)
  if (wanted.payment?.type !== 'online' || unpaidSum <= 0) return order
  return checkout.prepay({ guid }, { currency: onlineCurrency(context), amount: unpaidSum })
}
