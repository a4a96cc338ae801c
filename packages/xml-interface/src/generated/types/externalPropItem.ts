// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'

/**
 * `externalPropItem`
 * As given in requests.
 */
export interface ExternalPropItemInput {
  readonly name: string
  readonly value?: string
}

/**
 * `externalPropItem`
 * As read from answers.
 */
export interface ExternalPropItem extends Extra {
  readonly name: string
  readonly value?: string
}

/** How `externalPropItem` is written and read. */
export const externalPropItem: ObjectTable = {
  attributes: {
    name: 'line!',
    value: 'line',
  },
}
