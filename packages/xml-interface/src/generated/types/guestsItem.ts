// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'
import { guestItem, type GuestItem, type GuestItemInput } from './guestItem.ts'

/**
 * `Guests_Item`
 * As given in requests.
 */
export interface GuestsItemInput {
  /** Number of guests. */
  readonly count?: number
  readonly Guest?: readonly GuestItemInput[]
}

/**
 * `Guests_Item`
 * As read from answers.
 */
export interface GuestsItem extends Extra {
  /** Number of guests. */
  readonly count?: number
  readonly Guest: readonly GuestItem[]
}

/** How `Guests_Item` is written and read. */
export const guestsItem: ObjectTable = {
  attributes: {
    count: 'int',
  },
  elements: [
    ['Guest', '*', guestItem],
  ],
}
