import type { OrderKey } from './orders.ts'
import type { Guid, RefKey } from './references.ts'

/** A message shown at a station, to an employee, or while an order is open. */
export interface WaiterMessage {
  readonly id: number
  readonly externalId?: string
  readonly text: string
  readonly type: string
  readonly param?: number
  readonly createdAt: number
  readonly expiresAt: number
  readonly stationId?: number
  readonly waiterId?: number
  readonly managerId?: number
  readonly orderGuid?: Guid
}

export interface MessagesDomain {
  /** A second message with the same `externalId` takes the place of the first. */
  post(input: {
    text: string
    type: string
    expiresAt: number
    externalId?: string
    param?: number
    station?: RefKey
    waiter?: RefKey
    manager?: RefKey
    order?: OrderKey
  }): WaiterMessage
  /** Those that have not expired, for a waiter or a station where one is named. */
  list(filter?: { waiter?: RefKey; station?: RefKey }): readonly WaiterMessage[]
  /** All of them or none; throws `messageNotFound`. */
  remove(keys: readonly { readonly id?: number; readonly externalId?: string }[]): void
}
