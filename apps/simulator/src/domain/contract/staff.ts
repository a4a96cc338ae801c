import type { RefItem, RefKey } from './references.ts'

export interface StaffDomain {
  /** Registers an employee at a station; `alreadyRegistered` 2101 when that is so. */
  register(input: { employee: RefKey; station: RefKey; manager?: RefKey }): void
  /** Throws `notRegistered`. */
  unregister(input: { employee: RefKey; station: RefKey; manager?: RefKey }): void
  /** Stations at which an employee is registered. */
  stationsOf(employee: RefKey): readonly RefItem[]
  /** Throws `wrongPassword` 2102; after a wrong one also for whatever comes within a second. */
  checkPassword(employee: RefKey, password: string): void
}
