// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link GetDrawerBalance}: Get the money left in the cash drawers. */
export interface GetDrawerBalanceRequest {
  /** All stations when absent. */
  readonly Station?: RefItemInput
  /** All drawers when absent. */
  readonly Drawer?: RefItemInput
}

/** `Item` of {@link GetDrawerBalanceResponse}. */
export interface GetDrawerBalanceResponseItem extends Extra {
  /** Balance, in hundredths. */
  readonly amount?: Money
  /** Station the drawer is registered at. */
  readonly Station?: ResRefItem
  readonly Drawer?: ResRefItem
  readonly Currency: ResRefItem
  readonly Printer: ResRefItem
}

/** Answer of {@link GetDrawerBalance}. */
export interface GetDrawerBalanceResponse extends Extra {
  readonly Item: readonly GetDrawerBalanceResponseItem[]
}

/**
 * Get the money left in the cash drawers.
 * Executed by: cash-server.
 */
export const GetDrawerBalance: Command<GetDrawerBalanceRequest, GetDrawerBalanceResponse> = {
  name: 'GetDrawerBalance',
  effect: 'read',
  request: {
    elements: [
      ['Station', '?', refItem],
      ['Drawer', '?', refItem],
    ],
  },
  response: {
    elements: [
      ['Item', '*', {
        attributes: {
          amount: 'int:money',
        },
        elements: [
          ['Station', '?', resRefItem],
          ['Drawer', '?', resRefItem],
          ['Currency', '1', resRefItem],
          ['Printer', '1', resRefItem],
        ],
      }],
    ],
  },
}
