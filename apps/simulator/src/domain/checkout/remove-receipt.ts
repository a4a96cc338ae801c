import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type {
  CheckoutDomain,
  DiscountLine,
  DishLine,
  Order,
  Package,
  Receipt,
  RefKey,
  WriteOptions,
} from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from '../orders/commit.ts'
import { isLive, mapPackages } from '../orders/lines.ts'
import { assertNotLocked } from '../orders/lock.ts'
import { commitWithStock } from '../orders/save-package.ts'
import { deletedOrder } from '../orders/void.ts'
import { assertPassword } from '../restaurant/passwords.ts'
import { assertFlag, assertMay } from '../restaurant/rights.ts'
import { assertNotClosing } from '../shifts/index.ts'

type Removal = Parameters<CheckoutDomain['undoReceipt']>[0]

/** Annuls a receipt: what it closed is open again, and what was prepaid is a prepayment again. */
export function undoReceipt(context: TillContext, input: Removal, options: WriteOptions = {}): Order {
  const { order, receipt, removed } = removable(context, input, 'ImplOnCheckUndo', options)
  if (context.state.orders.visits[order.visit]?.finished)
    throw new DomainError('visitClosed', { visit: order.visit })
  const { finishTime: _closed, ...open } = withoutShares(
    mapPackages(order, (each) => reopened(each, receipt)),
    receipt,
  )
  const draft = { ...open, receipts: withReceipt(order, removed), finished: false, paid: false }
  const undone = commit(context, settled(context, draft))
  context.state.orders.receiptsVersion += 1
  return undone
}

/** Deletes a receipt and its order; the dishes go back to the stock. */
export function deleteReceipt(
  context: TillContext,
  input: Removal & { readonly reason: RefKey },
  options: WriteOptions = {},
): Order {
  const { order, receipt, removed } = removable(context, input, 'ImplOnCheckVoid', options)
  if (order.receipts.some((each) => each.state === 6 && each !== receipt))
    throw new DomainError('otherReceipts', { name: order.name, receipt: receipt.checkNum })
  const emptied = mapPackages(deletedOrder(context, order), (each) => ({
    ...each,
    prepayments: each.prepayments.map((line) => ({ ...line, state: 7 })),
  }))
  const draft = { ...emptied, receipts: withReceipt(order, removed), paid: false }
  const gone = commitWithStock(context, order, draft)
  context.state.orders.receiptsVersion += 1
  return gone
}

function removable(
  context: TillContext,
  { checkNum, manager, password, reason }: Removal,
  flag: 'ImplOnCheckUndo' | 'ImplOnCheckVoid',
  { lockGuid }: WriteOptions,
): { readonly order: Order; readonly receipt: Receipt; readonly removed: Receipt } {
  assertNotClosing(context)
  const { restaurant } = context
  const employee = restaurant.find('EMPLOYEES', manager)
  assertPassword(context, employee, password)
  assertMay(context, employee, 'void')
  const reasonItem = reason && restaurant.find('ORDERVOIDS', reason)
  if (reasonItem) assertFlag(context, reasonItem, flag)
  const { order, receipt } = saleNumbered(context, checkNum)
  assertNotLocked(context, order, lockGuid)
  const sold = new Set((receipt.lines ?? []).map(({ lineGuid }) => lineGuid))
  const given = (line: DishLine): boolean => line.returned > 0 && sold.has(line.lineGuid)
  if (order.packages.some(({ dishes }) => dishes.some(given)))
    throw new DomainError('receiptReturned', { receipt: checkNum })
  const removed: Receipt = {
    ...receipt,
    state: 7,
    managerId: employee.id,
    ...(reasonItem && { reasonId: reasonItem.id }),
  }
  return { order, receipt, removed }
}

function saleNumbered(
  context: TillContext,
  checkNum: number,
): { readonly order: Order; readonly receipt: Receipt } {
  const { byGuid, saleOrders } = context.state.orders
  const order = byGuid[saleOrders[checkNum] ?? '']
  const receipt = order?.receipts.find((each) => each.checkNum === checkNum && each.state === 6)
  if (!order || !receipt) throw new DomainError('receiptNotFound', { receipt: checkNum })
  return { order, receipt }
}

const withReceipt = ({ receipts }: Order, removed: Receipt): readonly Receipt[] =>
  receipts.map((each) => (each.lineGuid === removed.lineGuid ? removed : each))

function reopened(each: Package, { lines = [], prepayments }: Receipt): Package {
  const used = prepayments.map(({ lineGuid }) => lineGuid)
  const closed = lines.map(({ lineGuid }) => lineGuid)
  const dish = (line: DishLine): DishLine => ({
    ...line,
    ...(isLive(line) && { state: each.printed ? 4 : 1 }),
    ...(line.components && { components: line.components.map(dish) }),
  })
  return {
    ...each,
    dishes: each.dishes.map((line) => (closed.includes(line.lineGuid) ? dish(line) : line)),
    prepayments: each.prepayments.map((line) =>
      used.includes(line.lineGuid) ? { ...line, state: 1 } : line,
    ),
  }
}

/** The order without what of its discounts and charges belonged to a receipt. What came with the payment goes with it. */
function withoutShares(order: Order, { shares = {} }: Receipt): Order {
  const line = (each: DiscountLine): DiscountLine => {
    const share = shares[each.lineGuid]
    if (share === undefined) return each
    const { closed: whole = Money.zero, ...rest } = each
    const closed = Money.subtract(whole, share)
    const cameWithPayment = each.source !== undefined && each.source !== 'automatic'
    const amount = cameWithPayment ? closed : each.amount
    return { ...rest, amount, ...(closed !== 0 && { closed }) }
  }
  const opened = mapPackages(order, (each) => ({ ...each, discounts: each.discounts.map(line) }))
  if (!order.charges) return opened
  const charges = order.charges
    .map(line)
    .filter(({ amount, source }) => amount !== 0 || source === 'automatic')
  return { ...opened, charges }
}
