import type { RefKey } from './references.ts'

/** `tooOld` refuses new orders (2133), `closing` refuses everything (2172). */
export type ShiftPhase = 'open' | 'tooOld' | 'closing'

export interface Shift {
  readonly number: number
  readonly phase: ShiftPhase
  readonly createdAt: number
  /** The first order or paid receipt starts a shift. */
  readonly startedAt?: number
  /** While it closes: when that is over. Without it, when the control API says so. */
  readonly closingUntil?: number
  /** Stations whose cash shift has been closed since the shift began. */
  readonly closedStations?: readonly number[]
}

export interface ShiftsDomain {
  /**
   * Closes the business day and begins the next. Not while orders are open (`shiftHasOrders`), and one that was never started only
   * with `anyCase` (`shiftNotOpened`). Takes setting `till.shiftClosingSeconds`.
   */
  closeCommon(input: { manager?: RefKey; station?: RefKey; anyCase?: boolean }): {
    readonly closed: Shift
    readonly warnings: readonly string[]
  }
  /** Closes the cash shift of a station. */
  closeCash(input: { station: RefKey; manager: RefKey }): Shift
  current(): Shift
  /** The restaurant's side, for the control API. */
  setPhase(phase: ShiftPhase): void
  /** Throws `shiftClosing` while the shift is being closed; every request gets that. */
  assertNotClosing(): void
}
