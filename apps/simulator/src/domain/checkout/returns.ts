import { Money, Quantity } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { CheckoutDomain, DishLine, Guid, Order, Package, Receipt } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from '../orders/commit.ts'
import { createReturnOrder } from '../orders/create.ts'
import { findOrder } from '../orders/find.ts'
import { liveDishes, mapPackages } from '../orders/lines.ts'
import { assertNotLocked } from '../orders/lock.ts'
import { numberingAfter } from '../orders/numbering.ts'
import { portionOf } from '../orders/portion.ts'
import { normalizeGuid } from '../restaurant/keys.ts'
import { assertFlag, assertMay } from '../restaurant/rights.ts'
import { assertNotClosing } from '../shifts/index.ts'
import { enterReceipt, nextCheckNum, receiptsOf } from './receipts.ts'
import { paidByLine, refundFor, refundTenders } from './refund.ts'

interface Closed {
  readonly order: Order
  readonly receipt: Receipt
}

type ReturnInput = Parameters<CheckoutDomain['returnDishes']>[0]

/** Takes dishes of a closed receipt back: a return order with a receipt of its own, and never more than was sold. */
export function returnDishes(context: TillContext, input: ReturnInput): Closed {
  assertNotClosing(context)
  const { restaurant } = context
  const station = restaurant.find('CASHES', input.station)
  const cashier = restaurant.find('EMPLOYEES', input.cashier)
  assertMay(context, cashier, 'return')
  const reason = restaurant.find('ORDERVOIDS', input.reason)
  assertFlag(context, reason, 'ImplOnDishReturn')
  const { order: source, receipt: sale } = saleOf(context, input)
  assertNotLocked(context, source, undefined)
  const portions = portionsBack(context, source, sale, input.dishes)
  const reduced = settled(context, withReturned(source, portions))

  const staff = { stationId: station.id, cashierId: cashier.id, heading: input.heading ?? {} }
  const order = createReturnOrder(context, source, staff, (fresh) =>
    returnOrder(context, fresh, { sale, portions, reasonId: reason.id, cashierId: cashier.id }),
  )
  commit(context, reduced)
  const receipt = order.receipts[0]
  if (!receipt) throw new Error('A return order has no receipt.')
  enterReceipt(context, receipt)
  return { order, receipt }
}

/** The closed receipt to return from: named itself, or that of the order named, when it has only one. */
function saleOf(context: TillContext, { receiptGuid, orderGuid }: ReturnInput): Closed {
  const named = receiptsOf(
    context,
    receiptGuid === undefined ? { orderGuid: orderGuid ?? '' } : { lineGuid: receiptGuid },
  )
  const [receipt, another] = named.filter(({ kind, state }) => kind === 'sale' && state === 6)
  if (receipt && another)
    throw new DomainError('receiptAmbiguous', { name: findOrder(context, { guid: receipt.orderGuid }).name })
  if (!receipt) {
    if (receiptGuid === undefined && orderGuid !== undefined) return refuseOrder(context, orderGuid)
    throw new DomainError('receiptNotFound', { receipt: receiptGuid ?? '(no receipt or order given)' })
  }
  const order = findOrder(context, { guid: receipt.orderGuid })
  return { order, receipt }
}

function refuseOrder(context: TillContext, guid: Guid): never {
  const { name } = findOrder(context, { guid })
  throw new DomainError('receiptNotFound', { receipt: `of order ${name}` })
}

interface Portion {
  readonly line: DishLine
  readonly quantity: Quantity
}

function portionsBack(
  context: TillContext,
  source: Order,
  { lines = [] }: Receipt,
  wanted: ReturnInput['dishes'],
): readonly Portion[] {
  const byLine = new Map<Guid, Quantity>()
  for (const { lineGuid, quantity } of wanted) {
    const guid = normalizeGuid(lineGuid)
    if (quantity <= 0)
      throw new DomainError('quantityNotPositive', { dish: guid, quantity: Quantity.toString(quantity) })
    byLine.set(guid, Quantity.add(byLine.get(guid) ?? Quantity.zero, quantity))
  }
  const sold = new Set(lines.map(({ lineGuid }) => lineGuid))
  const dishes = liveDishes(source).filter(({ lineGuid }) => sold.has(lineGuid))
  return [...byLine].map(([guid, quantity]) => {
    const line = dishes.find(({ lineGuid }) => lineGuid === guid)
    if (!line) throw new DomainError('lineNotFound', { line: guid })
    const left = Quantity.subtract(line.quantity, line.returned)
    if (quantity > left) refuseTooMuch(context, line, quantity, left)
    return { line, quantity }
  })
}

function refuseTooMuch({ restaurant }: TillContext, line: DishLine, wanted: Quantity, left: Quantity): never {
  throw new DomainError('returnTooMuch', {
    dish: restaurant.nameOf(line),
    wanted: Quantity.toString(wanted),
    left: Quantity.toString(left),
  })
}

const withReturned = (source: Order, portions: readonly Portion[]): Order =>
  mapPackages(source, (each) => ({
    ...each,
    dishes: each.dishes.map((dish) => {
      const portion = portions.find(({ line }) => line.lineGuid === dish.lineGuid)
      return portion ? { ...dish, returned: Quantity.add(dish.returned, portion.quantity) } : dish
    }),
  }))

interface Return {
  readonly sale: Receipt
  readonly portions: readonly Portion[]
  readonly reasonId: number
  readonly cashierId: number
}

function returnOrder(
  context: TillContext,
  fresh: Order,
  { sale, portions, reasonId, cashierId }: Return,
): Order {
  const numbering = numberingAfter(fresh, context.ids)
  const now = context.now()
  const paid = paidByLine(sale)
  const identity = numbering.next()
  const dishes = portions.map(({ line, quantity }) => {
    const amount = refundFor(line, quantity, paid.get(line.lineGuid) ?? Money.zero)
    return {
      ...portionOf(line, quantity, () => numbering.next()),
      amount,
      state: 6 as const,
      sourceGuid: line.lineGuid,
    }
  })
  const refund = Money.sum(dishes.map(({ amount }) => amount))
  const tenders = refundTenders(context.state, refund, sale, earlierReturns(context, sale))
  const given: Package = {
    ...identity,
    stationId: fresh.stationId,
    authorId: cashierId,
    createdAt: now,
    printed: true,
    dishes,
    prepayments: [],
    discounts: [],
  }
  const receipt: Receipt = {
    ...numbering.next(),
    checkNum: nextCheckNum(context),
    orderGuid: fresh.guid,
    sum: refund,
    payments: tenders.map((tender) => ({ ...numbering.next(), ...tender })),
    prepayments: [],
    change: Money.zero,
    state: 6,
    kind: 'return',
    saleGuid: sale.lineGuid,
    cashierId,
    stationId: fresh.stationId,
    printedAt: now,
    reasonId,
  }
  const closed = { finished: true, paid: true, finishTime: now }
  return { ...fresh, ...closed, packages: [given], receipts: [receipt], lastUni: numbering.last }
}

/** Most sales have none, so all orders are only looked at when something has been returned. */
function earlierReturns({ state }: TillContext, sale: Receipt): readonly Receipt[] {
  const source = state.orders.byGuid[sale.orderGuid]
  if (!source || liveDishes(source).every(({ returned }) => returned === 0)) return []
  return Object.values(state.orders.byGuid)
    .filter(({ sourceOrderGuid }) => sourceOrderGuid === sale.orderGuid)
    .flatMap(({ receipts }) => receipts)
    .filter(({ saleGuid }) => saleGuid === sale.lineGuid)
}
