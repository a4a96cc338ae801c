// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link GetWaiterList}: List the waiters who work with a table. */
export interface GetWaiterListRequest {
  /** 1 - only those registered in the shift, 0 - everyone. */
  readonly registeredOnly?: boolean
  readonly Table: RefItemInput
}

/** `waiter` of {@link GetWaiterListResponseWaiters}. */
export interface GetWaiterListResponseWaitersWaiter extends Extra {
  /** Employee id. */
  readonly ID?: number
  /** Employee code. */
  readonly Code?: number
  /** Cash drawer the employee is registered on. */
  readonly Drawer?: ResRefItem
  /** Station the employee is logged in at. */
  readonly Station: readonly ResRefItem[]
}

/** `Waiters` of {@link GetWaiterListResponse}. */
export interface GetWaiterListResponseWaiters extends Extra {
  readonly waiter: readonly GetWaiterListResponseWaitersWaiter[]
}

/** Answer of {@link GetWaiterList}. */
export interface GetWaiterListResponse extends Extra {
  readonly Waiters: GetWaiterListResponseWaiters
}

/**
 * List the waiters who work with a table.
 * Executed by: cash-server.
 * The item element is lower case (waiter) inside Waiters, and its attributes are ID and Code.
 */
export const GetWaiterList: Command<GetWaiterListRequest, GetWaiterListResponse> = {
  name: 'GetWaiterList',
  effect: 'read',
  request: {
    attributes: {
      registeredOnly: 'boolean',
    },
    elements: [
      ['Table', '1', refItem],
    ],
  },
  response: {
    elements: [
      ['Waiters', '1', {
        elements: [
          ['waiter', '*', {
            attributes: {
              ID: 'positive',
              Code: 'positive',
            },
            elements: [
              ['Drawer', '?', resRefItem],
              ['Station', '*', resRefItem],
            ],
          }],
        ],
      }],
    ],
  },
}
