import type { Money, Quantity } from '@rkeeper-kit/core'
import type { OrderKey } from './orders.ts'
import type { Guid, RefItem, RefKey } from './references.ts'

/** An entry of the operation log. */
export interface Operation {
  readonly id: number
  /** Of OPERATIONS. */
  readonly typeId: number
  readonly at: number
  readonly shiftNumber: number
  readonly stationId: number
  /** Who does it, and who allowed it. */
  readonly operatorId: number
  readonly managerId: number
  readonly orderGuid?: Guid
  readonly layoutId?: number
  readonly dishId?: number
  readonly quantity?: Quantity
  readonly parameter?: number
  readonly sumBefore: Money
  readonly sumAfter: Money
}

export interface OperationsDomain {
  /** What an employee may do without asking. */
  allowedTo(employee: RefKey): readonly RefItem[]
  /**
   * Writes an operation to the log when the employee has the right to it, and says who confirmed it. Who lacks the right is `noRight`;
   * with `ask`, somebody registered at the station who has it confirms instead, if the station runs.
   */
  confirm(input: {
    operation: RefKey
    station: RefKey
    manager: RefKey
    ask: boolean
    parameter: number
    order?: OrderKey
    layout?: RefKey
    dish?: { readonly item: RefKey; readonly quantity: Quantity }
  }): RefItem
  /** Oldest first. */
  log(): readonly Operation[]
}
