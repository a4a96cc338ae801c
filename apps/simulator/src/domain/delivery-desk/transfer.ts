import type { OrderInput } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { amountAtTill, planBackSync } from './back-sync.ts'
import { orderOf } from './book.ts'
import { type DeskContext, type DeskOrder, put } from './context.ts'
import { DeskError } from './desk-error.ts'
import { assertMove, lastBeforeTill, statusNames } from './statuses.ts'
import { atTill } from './till.ts'
import { toTill } from './till-lines.ts'

/** Makes the order at the till. When the till refuses, the status stays and the order asks for attention. */
export async function transfer(context: DeskContext, orderId: string): Promise<DeskOrder> {
  assertReady(context, orderOf(context, orderId))
  try {
    await answerOfTill(context)
    const order = await atTill(context, () => place(context, assertReady(context, orderOf(context, orderId))))
    planBackSync(context)
    return order
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const order = orderOf(context, orderId)
    if (order.tillNumber === undefined && order.statusId < 4) put(context, { ...order, needsAttention: true })
    throw error
  }
}

function assertReady({ settings }: DeskContext, order: DeskOrder): DeskOrder {
  assertMove(order, 4)
  const wanted = lastBeforeTill(settings.delivery.scheme)
  if (order.statusId < wanted) {
    const text = `The order cannot be transferred to the specified one. It is in status ${order.statusId} (${statusNames[order.statusId]}) and has to reach ${wanted} (${statusNames[wanted]}) first.`
    throw new DeskError('err_unprocessable_entity', text, { field: 'statusId', value: order.statusId })
  }
  return order
}

/** What the setting makes of the till. */
async function answerOfTill({ settings, world }: DeskContext): Promise<void> {
  switch (settings.delivery.tillAnswer) {
    case 'reject':
      throw new DomainError('orderRejectedAtTill')
    case 'ignore':
      throw new DomainError('orderIgnoredAtTill')
    case 'unavailable':
      throw new DomainError('tillUnavailable')
    case 'timeout':
      await world.clock.sleep(settings.whiteServer.defaultTimeoutSeconds * 1000)
      throw new DomainError('agentTimeout')
    default:
  }
}

/** The order at the till, all of it or nothing. */
function place(context: DeskContext, order: DeskOrder): DeskOrder {
  const { agent, orders } = context
  const lines = toTill(context, order)
  const input = tillOrder(context, order)
  const placed = agent.placeOrder(input, ({ guid }) => orders.savePackage({ guid }, { lines }).order)
  return put(context, {
    ...order,
    statusId: 4,
    needsAttention: false,
    tillOrderGuid: placed.guid,
    tillVersion: placed.version,
    amount: amountAtTill(context, placed),
    ...(input.originalOrderId !== undefined && { tillNumber: input.originalOrderId }),
    ...(placed.packages[0] && { tillPackageUni: placed.packages[0].uni }),
  })
}

function tillOrder({ restaurant, settings, setUp }: DeskContext, order: DeskOrder): OrderInput {
  const code = setUp.orderTypeCodes[order.expeditionType]
  const known = (collection: string, wanted: number) =>
    restaurant.collection(collection)?.items.some((item) => item.code === wanted)
      ? { code: wanted }
      : undefined
  const table = known('TABLES', settings.delivery.tableCode)
  const orderType = known('CHANGEABLEORDERTYPES', code)
  const orderCategory = known('UNCHANGEABLEORDERTYPES', code)
  return {
    // Two orders with one number are refused by the till, so a repeated transfer makes no second order.
    originalOrderId: `delivery-${order.orderId}`,
    guestCount: Math.max(order.persons, 1),
    persistentComment: `Delivery ${order.orderId}`,
    nonPersistentComment: order.comment,
    ...(table && { table }),
    ...(orderType && { orderType }),
    ...(orderCategory && { orderCategory }),
  }
}
