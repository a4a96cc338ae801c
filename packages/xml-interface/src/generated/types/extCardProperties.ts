// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'
import { extCardProperty, type ExtCardProperty, type ExtCardPropertyInput } from './extCardProperty.ts'

/**
 * `extCardProperties`
 * As given in requests.
 */
export interface ExtCardPropertiesInput {
  readonly Property: readonly ExtCardPropertyInput[]
}

/**
 * `extCardProperties`
 * As read from answers.
 */
export interface ExtCardProperties extends Extra {
  readonly Property: readonly ExtCardProperty[]
}

/** How `extCardProperties` is written and read. */
export const extCardProperties: ObjectTable = {
  elements: [
    ['Property', '+', extCardProperty],
  ],
}
