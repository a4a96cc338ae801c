import type { TillContext } from '../context.ts'
import type { ShiftsDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'

/** The restaurant's business day. */
export function createShifts(context: TillContext): ShiftsDomain {
  return {
    current: () => context.state.shift,
    setPhase(phase) {
      context.state.shift = { ...context.state.shift, phase }
    },
    assertNotClosing: () => assertNotClosing(context),
  }
}

export function assertNotClosing({ state }: TillContext): void {
  if (state.shift.phase === 'closing') throw new DomainError('shiftClosing')
}

/** A shift open too long refuses new orders; those that exist can still be changed. */
export function assertTakesOrders(context: TillContext): void {
  assertNotClosing(context)
  const { number, phase } = context.state.shift
  if (phase === 'tooOld') throw new DomainError('shiftTooOld', { shift: number })
}

/** The first order or paid receipt starts the shift. */
export function startShift({ state, now }: TillContext): void {
  if (state.shift.startedAt === undefined) state.shift = { ...state.shift, startedAt: now() }
}
