// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'

/**
 * `TimeoutItem`
 * As given in requests.
 */
export interface TimeoutItemInput {
  /** Milliseconds in which the command has to end or fail. */
  readonly value: number
}

/** How `TimeoutItem` is written and read. */
export const timeoutItem: ObjectTable = {
  attributes: {
    value: 'nonNegative!',
  },
}
