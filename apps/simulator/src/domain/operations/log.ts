import type { TillContext } from '../context.ts'
import type { Operation } from '../contract.ts'
import { remember } from '../house/state.ts'

/** Writes an operation to the log. */
export function logOperation(
  context: TillContext,
  entry: Omit<Operation, 'id' | 'at' | 'shiftNumber'>,
): Operation {
  const { house, ids, now, settings, state } = context
  const operation = { id: ids.next('operation'), at: now(), shiftNumber: state.shift.number, ...entry }
  remember(house.operations, operation, settings.till.logSize)
  return operation
}
