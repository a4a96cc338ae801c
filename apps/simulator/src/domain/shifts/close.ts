import type { TillContext } from '../context.ts'
import type { Shift, ShiftsDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { sendShift } from '../node/upstream.ts'
import { mayMove } from '../states/machine.ts'
import { shiftStates } from '../states/tables.ts'
import { assertNotClosing } from './index.ts'

/** Closes the business day: the next one begins when the closing is done. */
export function closeCommonShift(
  context: TillContext,
  { anyCase = false, manager, station }: Parameters<ShiftsDomain['closeCommon']>[0],
): ReturnType<ShiftsDomain['closeCommon']> {
  assertNotClosing(context)
  const { restaurant, settings, state, now } = context
  if (!mayMove(shiftStates, state.shift.phase, 'closing')) throw new DomainError('shiftClosing')
  if (manager) restaurant.find('EMPLOYEES', manager)
  if (station) restaurant.find('CASHES', station)
  const closed = state.shift
  if (closed.startedAt === undefined && !anyCase) throw new DomainError('shiftNotOpened')
  const open = Object.values(state.orders.byGuid).find(({ finished }) => !finished)
  if (open) throw new DomainError('shiftHasOrders', { shift: closed.number, name: open.name })

  sendShift(context, closed)
  const seconds = settings.till.shiftClosingSeconds
  const next: Shift = { number: closed.number + 1, phase: 'open', createdAt: now() }
  state.shift = seconds === 0 ? next : { ...next, phase: 'closing', closingUntil: now() + seconds * 1000 }
  return { closed, warnings: stationsLeftOpen(context, closed) }
}

/** Closes the cash shift of a station; orders may go on elsewhere. */
export function closeCashShift(
  context: TillContext,
  { manager, station }: Parameters<ShiftsDomain['closeCash']>[0],
): Shift {
  assertNotClosing(context)
  const { restaurant, state } = context
  restaurant.find('EMPLOYEES', manager)
  const { id } = restaurant.find('CASHES', station)
  const others = (state.shift.closedStations ?? []).filter((each) => each !== id)
  state.shift = { ...state.shift, closedStations: [...others, id] }
  return state.shift
}

/** Stations that sold something and did not close their cash shift. */
function stationsLeftOpen({ restaurant, state }: TillContext, shift: Shift): readonly string[] {
  const sold = Object.values(state.orders.byGuid)
    .flatMap(({ receipts }) => receipts)
    .filter(({ printedAt }) => printedAt >= shift.createdAt)
    .map(({ stationId }) => stationId)
  const closed = shift.closedStations ?? []
  return [...new Set(sold)]
    .filter((id) => !closed.includes(id))
    .map((id) => `The cash shift of ${restaurant.nameOf(restaurant.byId('CASHES', id))} was not closed.`)
}
