// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'

/**
 * `extCardProperty`
 * As given in requests.
 */
export interface ExtCardPropertyInput {
  readonly name: string
  readonly value?: string
}

/**
 * `extCardProperty`
 * As read from answers.
 */
export interface ExtCardProperty extends Extra {
  readonly name: string
  readonly value?: string
}

/** How `extCardProperty` is written and read. */
export const extCardProperty: ObjectTable = {
  attributes: {
    name: 'line!',
    value: 'line',
  },
}
