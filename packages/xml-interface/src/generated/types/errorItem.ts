// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'
import type { ErrorArea } from './enums.ts'

/** The piece of the request that caused the error. */
export interface ErrorItemFaultyTag extends Extra {
}

/**
 * `ErrorItem`
 * As read from answers.
 */
export interface ErrorItem extends Extra {
  readonly RK7ErrorN: number
  readonly Component: ErrorArea
  readonly ErrorText: string
  /** The piece of the request that caused the error. */
  readonly FaultyTag: ErrorItemFaultyTag
}

/** How `ErrorItem` is written and read. */
export const errorItem: ObjectTable = {
  attributes: {
    RK7ErrorN: 'positive!',
    Component: { kind: 'line!', enum: ['Printer', 'Authorization terminal', 'PDS', 'Rights'] },
    ErrorText: 'line!',
  },
  elements: [
    ['FaultyTag', '1', {
      anyElement: 'one',
    }],
  ],
}
