import { Money } from '@rkeeper-kit/core'
import type { JournalFilter } from '../core/journal.ts'
import type { Simulator } from '../simulator.ts'
import { type OrderFacts, type OrderRef, orderFacts } from './order-facts.ts'

/** What checks look at. */
export type Tested = Pick<Simulator, 'domain' | 'journal'>

/** A verdict, with what was found in words. */
export interface Check {
  readonly pass: boolean
  readonly found: string
}

/** Whether the till took exactly what the order costs, no dish on two receipts, and Delivery knows of the same money. */
export function isPaidOnce(simulator: Tested, ref: OrderRef): Check {
  const facts = orderFacts(simulator, ref)
  const { delivery, due, paid, receipts } = facts
  const inDelivery = delivery && Money.sum(delivery.payments.map(({ amount }) => amount))
  const wantedInDelivery = delivery && Money.add(delivery.amount, delivery.deliveryAmount)
  const pass =
    paid > 0 &&
    paid === due &&
    isEachLineOnce(receipts) &&
    (delivery === undefined ||
      (delivery.paymentStatus === 'paid' && (inDelivery === wantedInDelivery || inDelivery === paid)))
  return { pass, found: describe(facts) }
}

/** Seats have receipts of their own. */
function isEachLineOnce(receipts: OrderFacts['receipts']): boolean {
  const guids = receipts.flatMap(({ lines = [] }) => lines.map(({ lineGuid }) => lineGuid))
  return new Set(guids).size === guids.length
}

/** Whether no side has taken money for the order. */
export function isNotPaid(simulator: Tested, ref: OrderRef): Check {
  const facts = orderFacts(simulator, ref)
  const pass = facts.paid === 0 && facts.receipts.length === 0 && facts.delivery?.paymentStatus !== 'paid'
  return { pass, found: describe(facts) }
}

/** Whether the order is closed on every side that knows it. */
export function isClosed(simulator: Tested, ref: OrderRef): Check {
  const facts = orderFacts(simulator, ref)
  const atTill = facts.till?.finished && !facts.till.deleted
  const inDelivery = facts.delivery === undefined || facts.delivery.statusId === 11
  return { pass: atTill === true && inDelivery, found: describe(facts) }
}

/** Whether the order is gone at the till, cancelled in Delivery, and nobody keeps money for it. */
export function isCancelled(simulator: Tested, ref: OrderRef): Check {
  const facts = orderFacts(simulator, ref)
  const atTill = facts.till === undefined || facts.till.deleted
  const inDelivery = facts.delivery === undefined || facts.delivery.statusId === 12
  return { pass: atTill && inDelivery && isNotPaid(simulator, ref).pass, found: describe(facts) }
}

/** Whether the till and Delivery name the same sum. An order that is on one side only agrees with itself. */
export function sumsAgree(simulator: Tested, ref: OrderRef): Check {
  const facts = orderFacts(simulator, ref)
  const { delivery, till, due } = facts
  const wanted = delivery && Money.add(delivery.amount, delivery.deliveryAmount)
  return { pass: !till || wanted === undefined || wanted === due, found: describe(facts) }
}

/** Whether such requests came, and so many of them when a number is given. */
export function wasReceived(simulator: Tested, filter: JournalFilter, times?: number): Check {
  const entries = simulator.journal.list(filter)
  const pass = times === undefined ? entries.length > 0 : entries.length === times
  const all = simulator.journal.list().map(({ protocol, command }) => `${protocol ?? '-'} ${command ?? '-'}`)
  return { pass, found: `${entries.length} of them; the journal holds: ${all.join(', ') || 'nothing'}` }
}

/** Whether every request was by the book: no leniency was used and nothing was ignored. */
export function isWithoutWarnings(simulator: Tested): Check {
  const entries = simulator.journal.list().filter(({ warnings }) => warnings.length > 0)
  const found = entries.map(({ command, warnings }) => `${command}: ${warnings.join('; ')}`).join('\n')
  return { pass: entries.length === 0, found: found || 'no warnings' }
}

function describe({ name, till, delivery, due, paid, receipts }: OrderFacts): string {
  const parts: string[] = []
  if (till) {
    const state = till.deleted ? 'deleted' : till.finished ? 'closed' : 'open'
    parts.push(
      `at the till ${till.name}, ${state}: costs ${Money.toString(due)}, paid ${Money.toString(paid)} on ${receipts.length} receipt(s)`,
    )
  } else parts.push('not at the till')
  if (delivery) {
    const payments = delivery.payments.map(({ amount }) => Money.toString(amount)).join(' + ') || 'nothing'
    const full = Money.toString(Money.add(delivery.amount, delivery.deliveryAmount))
    parts.push(
      `in Delivery ${delivery.orderId}, status ${delivery.statusId}: costs ${full}, ${delivery.paymentStatus}, paid ${payments}`,
    )
  }
  return `order ${name}: ${parts.join('; ')}`
}
