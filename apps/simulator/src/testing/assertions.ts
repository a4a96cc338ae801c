import type { JournalFilter } from '../core/journal.ts'
import {
  type Check,
  isCancelled,
  isClosed,
  isNotPaid,
  isPaidOnce,
  isWithoutWarnings,
  sumsAgree,
  type Tested,
  wasReceived,
} from './checks.ts'
import type { OrderRef } from './order-facts.ts'

// The same checks for any test runner: each throws an Error that says what was found.

/** Throws unless the till took the price of the order exactly once, and Delivery knows of the same money. */
export function assertPaidOnce(simulator: Tested, order: OrderRef): void {
  demand(isPaidOnce(simulator, order), 'the order to be paid exactly once')
}

/** Throws when any side has taken money for the order. */
export function assertNotPaid(simulator: Tested, order: OrderRef): void {
  demand(isNotPaid(simulator, order), 'no payment')
}

/** Throws unless the order is closed on every side that knows it. */
export function assertClosed(simulator: Tested, order: OrderRef): void {
  demand(isClosed(simulator, order), 'the order to be closed everywhere')
}

/** Throws unless the order is gone everywhere and nobody keeps money for it. */
export function assertCancelled(simulator: Tested, order: OrderRef): void {
  demand(isCancelled(simulator, order), 'the order to be cancelled everywhere')
}

/** Throws unless the till and Delivery name the same sum. */
export function assertSumsAgree(simulator: Tested, order: OrderRef): void {
  demand(sumsAgree(simulator, order), 'the same sum on both sides')
}

/** Throws unless such requests came; with `times`, exactly so many. */
export function assertReceived(simulator: Tested, filter: JournalFilter, times?: number): void {
  const what = `${times === undefined ? 'requests' : `${times} request(s)`} ${JSON.stringify(filter)}`
  demand(wasReceived(simulator, filter, times), what)
}

/** Throws when a request used a leniency or held something the simulator ignored. */
export function assertNoWarnings(simulator: Tested): void {
  demand(isWithoutWarnings(simulator), 'no warnings in the journal')
}

function demand({ pass, found }: Check, wanted: string): void {
  if (!pass) throw new Error(`Expected ${wanted}. Found: ${found}`)
}
