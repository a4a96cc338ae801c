import type { Money } from '@rkeeper-kit/core'
import type { RefKey } from './references.ts'

/** What lies in the drawer of a station in one currency. */
export interface DrawerBalance {
  readonly stationId: number
  readonly currencyId: number
  readonly amount: Money
}

export interface DrawersDomain {
  /** Equals the payments kept, the open prepayments, and what was put in and taken out. */
  balances(filter?: { station?: RefKey }): readonly DrawerBalance[]
  /**
   * Puts money in (above zero) or takes it out. The drawer follows from where the cashier is registered; otherwise it has to be named
   * (`drawerMissing`). Throws `drawerShort` when there is less than is to be taken.
   */
  change(input: {
    cashier: RefKey
    currency: RefKey
    amount: Money
    reason?: RefKey
    drawer?: RefKey
  }): DrawerBalance
}
