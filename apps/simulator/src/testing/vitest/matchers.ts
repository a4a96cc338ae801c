import { expect as base } from 'vitest'
import type { JournalFilter } from '../../core/journal.ts'
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
} from '../checks.ts'
import type { OrderRef } from '../order-facts.ts'

/** What `expect(simulator)` can say. */
export interface SimulatorMatchers<R = void> {
  /** The till took the price of the order exactly once, and Delivery knows of the same money. */
  toHavePaidOnce(order: OrderRef): R
  /** No side has taken money for the order. */
  toHaveNotPaid(order: OrderRef): R
  /** The order is closed on every side that knows it. */
  toHaveClosed(order: OrderRef): R
  /** The order is gone everywhere and nobody keeps money for it. */
  toHaveCancelled(order: OrderRef): R
  /** The till and Delivery name the same sum. */
  toAgreeOnSums(order: OrderRef): R
  /** Such requests came; with `times`, exactly so many. */
  toHaveReceived(filter: JournalFilter, times?: number): R
  /** No request used a leniency, and nothing was ignored. */
  toHaveNoWarnings(): R
}

const verdict = ({ pass, found }: Check, wanted: string) => ({
  pass,
  message: () => `Expected ${pass ? 'not ' : ''}${wanted}. Found: ${found}`,
})

/** For `expect.extend`, where a project has an `expect` of its own. */
export const simulatorMatchers = {
  toHavePaidOnce: (simulator: Tested, order: OrderRef) =>
    verdict(isPaidOnce(simulator, order), 'the order to be paid exactly once'),
  toHaveNotPaid: (simulator: Tested, order: OrderRef) => verdict(isNotPaid(simulator, order), 'no payment'),
  toHaveClosed: (simulator: Tested, order: OrderRef) =>
    verdict(isClosed(simulator, order), 'the order to be closed everywhere'),
  toHaveCancelled: (simulator: Tested, order: OrderRef) =>
    verdict(isCancelled(simulator, order), 'the order to be cancelled everywhere'),
  toAgreeOnSums: (simulator: Tested, order: OrderRef) =>
    verdict(sumsAgree(simulator, order), 'the same sum on both sides'),
  toHaveReceived: (simulator: Tested, filter: JournalFilter, times?: number) =>
    verdict(wasReceived(simulator, filter, times), `${times ?? 'some'} request(s) ${JSON.stringify(filter)}`),
  toHaveNoWarnings: (simulator: Tested) =>
    verdict(isWithoutWarnings(simulator), 'no warnings in the journal'),
}

base.extend(simulatorMatchers)

/** Vitest's `expect` with the matchers of the simulator. */
export const expect = base

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
    extends SimulatorMatchers<R> {}
}
