import type { TillContext } from '../context.ts'
import type { CheckoutDomain, Order, OrderKey, Prepayment, WriteOptions } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from '../orders/commit.ts'
import { orderToChange } from '../orders/find.ts'
import { inProgress, mapPackages } from '../orders/lines.ts'
import { numberingAfter } from '../orders/numbering.ts'
import { prepayment } from '../orders/save-package.ts'
import { normalizeGuid } from '../restaurant/keys.ts'
import { assertNotMoreThanDue } from './pay.ts'
import { staffOf } from './staff.ts'
import { worth } from './to-pay.ts'

/** Asks a bank terminal for money: a promised prepayment in progress. */
export function startAuthorisation(
  context: TillContext,
  key: OrderKey,
  input: Parameters<CheckoutDomain['startAuthorisation']>[1],
  options?: WriteOptions,
): { readonly order: Order; readonly prepayment: Prepayment } {
  const order = orderToChange(context, key, options)
  const { stationId, cashierId } = staffOf(context, order, { ...input, cashier: input.waiter })
  if (input.only && inProgress(order).length > 0)
    throw new DomainError('authorisationOpen', { name: order.name })
  assertNotMoreThanDue(order, worth(context, input.currency, input.amount))
  const numbering = numberingAfter(order, context.ids)
  const identity = numbering.next()
  const line: Prepayment = {
    ...prepayment(context, { ...input, promised: true }, numbering),
    authorisation: { status: 3 },
  }
  const carrier = { ...identity, stationId, authorId: cashierId, createdAt: context.now(), printed: false }
  const packages = [...order.packages, { ...carrier, dishes: [], prepayments: [line], discounts: [] }]
  const started = settled(context, { ...order, packages, lastUni: numbering.last })
  return { order: commit(context, started), prepayment: line }
}

/** What the terminal said: the money is there, or it is not. */
export function endAuthorisation(
  context: TillContext,
  key: OrderKey,
  verdict: Parameters<CheckoutDomain['endAuthorisation']>[1],
  options?: WriteOptions,
): Order {
  const order = orderToChange(context, key, options)
  const wanted = verdict.lineGuid === undefined ? undefined : normalizeGuid(verdict.lineGuid)
  const line = inProgress(order).find(({ lineGuid }) => wanted === undefined || lineGuid === wanted)
  if (!line) throw new DomainError('noAuthorisation', { name: order.name })
  const ended = ((): Prepayment => {
    if (verdict.paid) return { ...line, promised: false, authorisation: { ...verdict.details, status: 5 } }
    const { errorText } = verdict
    return { ...line, state: 7, authorisation: { status: 6, ...(errorText !== undefined && { errorText }) } }
  })()
  const changed = mapPackages(order, (each) => ({
    ...each,
    prepayments: each.prepayments.map((other) => (other === line ? ended : other)),
  }))
  return commit(context, settled(context, changed))
}
