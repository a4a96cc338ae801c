// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'

/**
 * `resLoyaltyInfo`
 * As read from answers.
 */
export interface ResLoyaltyInfo extends Extra {
  /** Bonuses that may be spent on the order as it stands. */
  readonly AvailableWithdrawAmount?: number
}

/** How `resLoyaltyInfo` is written and read. */
export const resLoyaltyInfo: ObjectTable = {
  attributes: {
    AvailableWithdrawAmount: 'integer',
  },
}
