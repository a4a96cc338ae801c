// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'
import { externalPropItem, type ExternalPropItem, type ExternalPropItemInput } from './externalPropItem.ts'

/**
 * Free key-value properties of an order.
 * As given in requests.
 */
export interface ExternalPropsInput {
  readonly Prop?: readonly ExternalPropItemInput[]
}

/**
 * Free key-value properties of an order.
 * As read from answers.
 */
export interface ExternalProps extends Extra {
  readonly Prop: readonly ExternalPropItem[]
}

/** How `externalProps` is written and read. */
export const externalProps: ObjectTable = {
  elements: [
    ['Prop', '*', externalPropItem],
  ],
}
