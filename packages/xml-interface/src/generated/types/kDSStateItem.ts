// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import type { KDSStateType } from './enums.ts'

/**
 * `KDSStateItem`
 * As given in requests.
 */
export interface KDSStateItemInput {
  /** Values: `sent` sent to the kitchen display, `started` cooking started, `ready` cooked, `taken` taken from the kitchen, `collect` assembling started, `collected` assembled, `startpark` the order is parked, `endpark` the parking ended, `removed` taken off the kitchen display. */
  readonly name?: KDSStateType
  /** When it was set. */
  readonly at?: LocalDateTime
}

/**
 * `KDSStateItem`
 * As read from answers.
 */
export interface KDSStateItem extends Extra {
  /** Values: `sent` sent to the kitchen display, `started` cooking started, `ready` cooked, `taken` taken from the kitchen, `collect` assembling started, `collected` assembled, `startpark` the order is parked, `endpark` the parking ended, `removed` taken off the kitchen display. */
  readonly name?: KDSStateType
  /** When it was set. */
  readonly at?: LocalDateTime
}

/** How `KDSStateItem` is written and read. */
export const kDSStateItem: ObjectTable = {
  attributes: {
    name: { kind: 'line', enum: ['', 'sent', 'started', 'ready', 'taken', 'collect', 'collected', 'startpark', 'endpark', 'removed'] },
    at: 'dateTime',
  },
}
