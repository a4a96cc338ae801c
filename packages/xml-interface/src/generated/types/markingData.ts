// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'

/**
 * `markingData`
 * As given in requests.
 */
export interface MarkingDataInput {
  /** Unique id (UUID) of the marking check. */
  readonly reqId?: string
  /**
   * When the check was made, to the millisecond.
   * Differs from the published schema: the schema says int, which cannot hold a timestamp in milliseconds.
   */
  readonly reqTimestamp?: number
}

/**
 * `markingData`
 * As read from answers.
 */
export interface MarkingData extends Extra {
  /** Unique id (UUID) of the marking check. */
  readonly reqId?: string
  /**
   * When the check was made, to the millisecond.
   * Differs from the published schema: the schema says int, which cannot hold a timestamp in milliseconds.
   */
  readonly reqTimestamp?: number
}

/** How `markingData` is written and read. */
export const markingData: ObjectTable = {
  attributes: {
    reqId: 'line',
    reqTimestamp: 'long',
  },
}
