import { Money } from '@rkeeper-kit/core'
import { inBasic } from '../calculation/currency.ts'
import { calculated } from '../calculation/steps.ts'
import type { TillContext } from '../context.ts'
import type { CheckoutDomain, Order, Payment, PaymentInput, Receipt } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { confirmable } from '../orders/lines.ts'
import { numberingAfter } from '../orders/numbering.ts'
import { sumsOf } from '../orders/sums.ts'
import { dueAtSeat, prepaymentsAt, withReceipt } from './close.ts'
import type { Check } from './seats.ts'
import { takeFrom } from './share-payments.ts'
import { staffOf } from './staff.ts'
import { tender, withoutTips } from './tender.ts'

export interface Drafted {
  readonly order: Order
  readonly receipts: readonly Receipt[]
}

/**
 * The receipts of a payment, and the order with them. Nothing is kept yet. Common payments cover what the own ones of each check leave,
 * one check after the other; the last gets all that is left of them.
 */
export function draftReceipts(
  context: TillContext,
  before: Order,
  checks: readonly Check[],
  input: Parameters<CheckoutDomain['pay']>[1],
): Drafted {
  const staff = staffOf(context, before, input)
  const receipts: Receipt[] = []
  let { order, payments: pool } = tendered(context, before, input.payments)
  for (const [index, check] of checks.entries()) {
    const own = tendered(context, order, check.payments ?? [], check.intent?.payments)
    const isLast = index === checks.length - 1
    const shared = isLast
      ? { taken: pool, rest: [], order: own.order }
      : takeFrom(pool, missingAt(order, check, own.payments), own.order, context.ids)
    const closed = withReceipt(context, shared.order, {
      ...staff,
      ...check,
      payments: [...own.payments, ...shared.taken],
      confirmed: prepaymentsAt(order, check.seat).filter(confirmable),
    })
    if (input.exact) assertExact(order, closed.receipt)
    receipts.push(closed.receipt)
    order = calculated(context, closed.order)
    pool = shared.rest
  }
  if (!order.finished && sumsOf(order).unpaidSum < 0)
    throw new DomainError('paidBeyondContents', { name: order.name })
  return { order, receipts }
}

/** Payments with their numbers, and the order that knows those are taken. */
function tendered(
  context: TillContext,
  order: Order,
  inputs: readonly PaymentInput[],
  intended: readonly Payment[] = [],
): { readonly order: Order; readonly payments: readonly Payment[] } {
  const numbering = numberingAfter(order, context.ids)
  const payments = [...inputs.map((each) => tender(context, each, numbering)), ...intended]
  return { payments, order: { ...order, lastUni: numbering.last } }
}

/** What the common payments have to cover of a check. */
function missingAt(order: Order, { seat }: Check, payments: readonly Payment[]): Money {
  const prepaid = prepaymentsAt(order, seat).filter((each) => !each.promised || confirmable(each))
  const covered = Money.add(Money.sum(prepaid.map(inBasic)), withoutTips(payments))
  return Money.subtract(dueAtSeat(order, seat), covered)
}

function assertExact({ name }: Order, { change, payments }: Receipt): void {
  const paid = withoutTips(payments)
  if (change <= 0 || paid === 0) return
  const due = Money.subtract(paid, change)
  throw new DomainError('overpaid', { name, amount: Money.toString(paid), due: Money.toString(due) })
}
