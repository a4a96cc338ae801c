import type { TillContext } from '../context.ts'
import type { Shift, ShiftsDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { closeCashShift, closeCommonShift } from './close.ts'

/** The restaurant's business day. */
export function createShifts(context: TillContext): ShiftsDomain {
  return {
    current: () => current(context),
    closeCommon: (input) => closeCommonShift(context, input),
    closeCash: (input) => closeCashShift(context, input),
    setPhase(phase) {
      const { closingUntil: _until, ...shift } = context.state.shift
      context.state.shift = { ...shift, phase }
    },
    assertNotClosing: () => assertNotClosing(context),
  }
}

/** The shift as it is now; a closing that takes its time ends by itself. */
function current({ state, now }: TillContext): Shift {
  const { closingUntil, ...shift } = state.shift
  if (closingUntil !== undefined && now() >= closingUntil) state.shift = { ...shift, phase: 'open' }
  return state.shift
}

export function assertNotClosing(context: TillContext): void {
  if (current(context).phase === 'closing') throw new DomainError('shiftClosing')
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
