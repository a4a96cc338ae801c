// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItem, type RefItemInput } from './refItem.ts'

/**
 * `guest_item`
 * As given in requests.
 */
export interface GuestItemInput {
  /** Text label of the guest. */
  readonly guestLabel: string
  readonly cardCode?: string
  readonly clientID?: number
  readonly addressID?: number
  /**
   * Read only: limit of the orders, in hundredths.
   * Since 7.07.00.300.
   */
  readonly maxamount?: Money
  /**
   * Read only: what is left of that limit.
   * Since 7.07.00.362.
   * Hundredths of the currency unit.
   */
  readonly restAmount?: Money
  /** Interface of the guest's card. */
  readonly Interface?: RefItemInput
  /** Since 7.07.00.300. */
  readonly EntranceCardType?: RefItemInput
}

/**
 * `guest_item`
 * As read from answers.
 */
export interface GuestItem extends Extra {
  /** Text label of the guest. */
  readonly guestLabel: string
  readonly cardCode?: string
  readonly clientID?: number
  readonly addressID?: number
  /**
   * Read only: limit of the orders, in hundredths.
   * Since 7.07.00.300.
   */
  readonly maxamount?: Money
  /**
   * Read only: what is left of that limit.
   * Since 7.07.00.362.
   * Hundredths of the currency unit.
   */
  readonly restAmount?: Money
  /** Interface of the guest's card. */
  readonly Interface?: RefItem
  /** Since 7.07.00.300. */
  readonly EntranceCardType?: RefItem
}

/** How `guest_item` is written and read. */
export const guestItem: ObjectTable = {
  attributes: {
    guestLabel: 'token!',
    cardCode: 'line',
    clientID: 'int',
    addressID: 'int',
    maxamount: 'int:money',
    restAmount: 'int:money',
  },
  elements: [
    ['Interface', '?', refItem],
    ['EntranceCardType', '?', refItem],
  ],
  since: { maxamount: '7.07.00.300', restAmount: '7.07.00.362', EntranceCardType: '7.07.00.300' },
}
