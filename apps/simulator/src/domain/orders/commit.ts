import { calculated } from '../calculation/steps.ts'
import { assertCardsCover, moveCardMoney } from '../cards/money.ts'
import type { TillContext } from '../context.ts'
import type { Order } from '../contract.ts'
import { moveMoney } from '../drawers/money.ts'
import { DomainError } from '../errors.ts'
import { assertPrintable, printDue } from '../printing/documents.ts'
import { assertLegal } from '../states/legal.ts'
import { crc32 } from './crc32.ts'
import { sumsOf } from './sums.ts'

/** More hundredths than any restaurant takes; keeps sums far from where numbers lose precision. */
export const largestSum = 1_000_000_000_000

/**
 * Works out what follows from a changed order: discounts, charges, taxes and checksum. Changes nothing yet; refuses absurd sums, and money that
 * a card system does not give or take back, checks that cannot be printed, and marks that must not be sold.
 */
export function settled(context: TillContext, draft: Order): Order {
  const order = calculated(context, draft)
  const { orderSum, prepaySum, paidSum } = sumsOf(order)
  const largest = Math.max(orderSum, prepaySum, paidSum)
  if (largest > largestSum) throw new DomainError('amountImpossible', { amount: largest })
  assertCardsCover(context, order)
  assertPrintable(context, order)
  context.marks.assertSellable(context.state.orders.byGuid[order.guid], order)
  return { ...order, version: order.version + 1, crc32: checksum(order) }
}

/** Puts a settled order into the state. Nothing may fail after this. */
export function commit(context: TillContext, order: Order): Order {
  const { state, marks, orderListeners } = context
  const before = state.orders.byGuid[order.guid]
  assertLegal(before, order)
  moveMoney(state, before, order)
  moveCardMoney(context, before, order)
  marks.follow(before, order)
  state.orders.byGuid[order.guid] = order
  state.orders.listVersion += 1
  printDue(context, before, order)
  for (const tell of orderListeners) tell(order, before)
  return order
}

const checksum = ({ version: _version, crc32: _crc32, lock: _lock, ...contents }: Order): number =>
  crc32(JSON.stringify(contents))
