// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra, Guid } from '../../types.ts'

/**
 * `resOrderElement`
 * As read from answers.
 */
export interface ResOrderElement extends Extra {
  readonly guid?: Guid
  readonly visit?: number
  readonly orderIdent?: number
  /** Web address of the order. */
  readonly url?: string
}

/** How `resOrderElement` is written and read. */
export const resOrderElement: ObjectTable = {
  attributes: {
    guid: 'guid',
    visit: 'nonNegative',
    orderIdent: 'nonNegative',
    url: 'line',
  },
  oneOf: [['guid'], ['visit', 'orderIdent']],
}
