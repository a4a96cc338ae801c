// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra, Guid } from '../../types.ts'
import { resRefItem, type ResRefItem, type ResRefItemInput } from './resRefItem.ts'

/**
 * `resEmployeeItem`
 * As given in requests.
 */
export interface ResEmployeeItemInput {
  readonly id?: number
  readonly code?: number
  readonly name?: string
  readonly guid?: Guid
  readonly Role?: ResRefItemInput
}

/**
 * `resEmployeeItem`
 * As read from answers.
 */
export interface ResEmployeeItem extends Extra {
  readonly id?: number
  readonly code?: number
  readonly name?: string
  readonly guid?: Guid
  readonly Role?: ResRefItem
}

/** How `resEmployeeItem` is written and read. */
export const resEmployeeItem: ObjectTable = {
  attributes: {
    id: 'nonNegative',
    code: 'nonNegative',
    name: 'line',
    guid: 'guid',
  },
  elements: [
    ['Role', '?', resRefItem],
  ],
}
