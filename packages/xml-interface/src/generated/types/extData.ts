// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'

/**
 * `extData`
 * As given in requests.
 */
export interface ExtDataInput {
  readonly clientinfoinput?: string
  readonly tag?: string
}

/** How `extData` is written and read. */
export const extData: ObjectTable = {
  attributes: {
    clientinfoinput: 'line',
    tag: 'line',
  },
}
