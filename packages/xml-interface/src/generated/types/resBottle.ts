// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Base64, Extra, LocalDateTime } from '../../types.ts'
import { refItem, type RefItem } from './refItem.ts'

/**
 * `resBottle`
 * As read from answers.
 */
export interface ResBottle extends Extra {
  /** The PDF-417 mark. */
  readonly markingData: Base64
  readonly ean: number
  /** When the record was added. */
  readonly startDateTime?: LocalDateTime
  readonly bottleVolume: number
  readonly restVolume: number
  /** The bottle was open already. */
  readonly isOldRest: boolean
  /** Who opened the bottle. */
  readonly Author: RefItem
  readonly Station: RefItem
}

/** How `resBottle` is written and read. */
export const resBottle: ObjectTable = {
  attributes: {
    markingData: 'base64!',
    ean: 'long!',
    startDateTime: 'dateTime',
    bottleVolume: 'integer!',
    restVolume: 'integer!',
    isOldRest: 'boolean!',
  },
  elements: [
    ['Author', '1', refItem],
    ['Station', '1', refItem],
  ],
}
