// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra, Guid } from '../../types.ts'

/**
 * `resRefItem`
 * As given in requests.
 */
export interface ResRefItemInput {
  readonly id?: number
  readonly code?: number
  readonly name?: string
  readonly guid?: Guid
}

/**
 * `resRefItem`
 * As read from answers.
 */
export interface ResRefItem extends Extra {
  readonly id?: number
  readonly code?: number
  readonly name?: string
  readonly guid?: Guid
}

/** How `resRefItem` is written and read. */
export const resRefItem: ObjectTable = {
  attributes: {
    id: 'nonNegative',
    code: 'nonNegative',
    name: 'line',
    guid: 'guid',
  },
}
