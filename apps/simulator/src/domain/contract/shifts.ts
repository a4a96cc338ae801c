/** `tooOld` refuses new orders (2133), `closing` refuses everything (2172). */
export type ShiftPhase = 'open' | 'tooOld' | 'closing'

export interface Shift {
  readonly number: number
  readonly phase: ShiftPhase
  readonly createdAt: number
  /** The first order or paid receipt starts a shift. */
  readonly startedAt?: number
}

export interface ShiftsDomain {
  current(): Shift
  /** The restaurant's side, for the control API. */
  setPhase(phase: ShiftPhase): void
  /** Throws `shiftClosing` while the shift is being closed; every request gets that. */
  assertNotClosing(): void
}
