// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItem, type RefItemInput } from './refItem.ts'

/**
 * `messageButton`
 * As given in requests.
 */
export interface MessageButtonInput {
  readonly text: string
  /** Opened in a browser when pressed. */
  readonly browseurl?: string
  /** Called with HTTP GET when pressed. */
  readonly httpcall_url?: string
  /** Picture of the button. */
  readonly Image: RefItemInput
}

/**
 * `messageButton`
 * As read from answers.
 */
export interface MessageButton extends Extra {
  readonly text: string
  /** Opened in a browser when pressed. */
  readonly browseurl?: string
  /** Called with HTTP GET when pressed. */
  readonly httpcall_url?: string
  /** Picture of the button. */
  readonly Image: RefItem
}

/** How `messageButton` is written and read. */
export const messageButton: ObjectTable = {
  attributes: {
    text: 'line!',
    browseurl: 'line',
    httpcall_url: 'line',
  },
  elements: [
    ['Image', '1', refItem],
  ],
}
