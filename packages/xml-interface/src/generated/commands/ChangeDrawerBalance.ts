// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link ChangeDrawerBalance}: Put money into a cash drawer or take it out. */
export interface ChangeDrawerBalanceRequest {
  /**
   * Lock token; used when locking, and it must match an existing lock.
   * Since 7.6.4.006.
   */
  readonly lockguid?: string
  /** Amount in hundredths; above zero is a deposit, otherwise a withdrawal. */
  readonly amount?: Money
  /** Employee who does it. */
  readonly Cashier: RefItemInput
  readonly Currency: RefItemInput
  /** Reason for the deposit or withdrawal. */
  readonly Reason?: RefItemInput
  /** Drawer; found through the cashier when absent. */
  readonly Drawer?: RefItemInput
  /** Layout of the printed document. */
  readonly Maket?: RefItemInput
}

/** Answer of {@link ChangeDrawerBalance}. */
export interface ChangeDrawerBalanceResponse extends Extra {
}

/**
 * Put money into a cash drawer or take it out.
 * Executed by: cash-server.
 * The response schema declares RK7QueryResult without a type; read it as the common result.
 * Drawer is a logical device from DEVICES; it becomes mandatory when the cashier does not determine it.
 * Error child element Drawer not found.
 */
export const ChangeDrawerBalance: Command<ChangeDrawerBalanceRequest, ChangeDrawerBalanceResponse> = {
  name: 'ChangeDrawerBalance',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
      amount: 'long:money',
    },
    elements: [
      ['Cashier', '1', refItem],
      ['Currency', '1', refItem],
      ['Reason', '?', refItem],
      ['Drawer', '?', refItem],
      ['Maket', '?', refItem],
    ],
    since: { lockguid: '7.6.4.006' },
  },
  response: {},
}
