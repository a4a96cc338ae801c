// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra, Guid } from '../../types.ts'

/** A further table of the order. */
export interface ExtraTablesItem extends Extra {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
}

/**
 * `extraTables`
 * As read from answers.
 */
export interface ExtraTables extends Extra {
  /** A further table of the order. */
  readonly item: readonly ExtraTablesItem[]
}

/** How `extraTables` is written and read. */
export const extraTables: ObjectTable = {
  elements: [
    ['item', '*', {
      attributes: {
        id: 'nonNegative',
        code: 'nonNegative',
        guid: 'guid',
      },
    }],
  ],
}
