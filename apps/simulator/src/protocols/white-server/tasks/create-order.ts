import { Money } from '@rkeeper-kit/core'
import type { Order } from '../../../domain/contract.ts'
import { isAtLeast } from '../agents/agent.ts'
import { confirmOrder, secondsAtTheCashier } from '../agents/confirmation.ts'
import { plainGuid } from '../answer/envelope.ts'
import { WsRefusal } from '../answer/refusal.ts'
import { assertOrderingConfigured, onlineCurrency } from '../orders/creation-defaults.ts'
import { discountsOf } from '../orders/discounts.ts'
import { orderInput, reserve } from '../orders/order-input.ts'
import { orderLines } from '../orders/order-lines.ts'
import { statusOf } from '../orders/status.ts'
import { handler, type ParamsOf, type TaskContext } from './handler.ts'

type Params = ParamsOf<'CreateOrder'>

/** Creates an order at the till and fills it; a refusal leaves nothing behind. */
export const createOrder = handler('CreateOrder', 'till', create, {
  delay: secondsAtTheCashier,
  receive({ book, settings }, { order: { originalOrderId } }) {
    const again = settings.whiteServer.allowRetryCreateOrder ? 'allowed' : 'refused'
    // An order that is there already is the till's to refuse.
    if (originalOrderId !== undefined) book.receive(originalOrderId, again)
  },
})

function create(context: TaskContext, params: Params) {
  const { domain, book, taskGuid, settings } = context
  assertOrderingConfigured(context)
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
    reserve(context, guid, wanted)
    applyLoyalty(context, guid, wanted)
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
function assertMenuKnown({ agent }: TaskContext): void {
  if (agent.menuKnown) return
  throw new WsRefusal({
    code: 'WsaOrderMenuIsUnknownError',
    desc: 'The agent has not read a menu yet.',
  })
}

/** The loyalty card of the guest; agents before 2.10.8.9 pass over it. Source: documented. */
function applyLoyalty({ agent, domain }: TaskContext, guid: string, { customer }: Params['order']): void {
  const { cardCode, interfaceCode } = customer?.loyalty ?? {}
  if (cardCode === undefined || !isAtLeast(agent.build, '2.10.8.9')) return
  const device = interfaceCode === undefined ? {} : { interface: { code: interfaceCode } }
  domain.cards.apply({ guid }, { card: { code: cardCode, ...device } })
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
