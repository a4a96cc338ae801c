// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** The parts of {@link UndoBillRequestDeleteReason}. */
export interface UndoBillRequestDeleteReasonParts {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /**
   * free-text reason name.
   * Since 7.6.4.417.
   */
  readonly openName?: string
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** `DeleteReason` of {@link UndoBillRequest}. */
export type UndoBillRequestDeleteReason = AtLeastOne<UndoBillRequestDeleteReasonParts, 'id' | 'code' | 'guid'>

/** Request of {@link UndoBill}: Cancel a printed bill (pre-check). */
export interface UndoBillRequest {
  /**
   * Lock token.
   * Since 7.6.4.009.
   */
  readonly lockguid?: Guid
  /** Seat whose bill is cancelled, 0 cancels all bills. */
  readonly seat?: number
  readonly Order: OrderElementInput
  readonly Station: RefItemInput
  readonly Cashier: RefItemInput
  /** Layout of the cancellation document. */
  readonly Maket?: RefItemInput
  readonly DeleteReason?: UndoBillRequestDeleteReason
}

/** Answer of {@link UndoBill}. */
export interface UndoBillResponse extends Extra {
}

/**
 * Cancel a printed bill (pre-check).
 * Executed by: cash-server.
 * Without Maket the layout comes from the print scheme.
 * Lockguid is used to take the lock; an order already locked under another token gives an error.
 */
export const UndoBill: Command<UndoBillRequest, UndoBillResponse> = {
  name: 'UndoBill',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'guid',
      seat: 'nonNegative',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Station', '1', refItem],
      ['Cashier', '1', refItem],
      ['Maket', '?', refItem],
      ['DeleteReason', '?', {
        attributes: {
          id: 'nonNegative',
          code: 'nonNegative',
          guid: 'guid',
          name: 'line',
          openName: 'line',
        },
        oneOf: [['id'], ['code'], ['guid']],
        anyAttribute: true,
        since: { openName: '7.6.4.417' },
      }],
    ],
    since: { lockguid: '7.6.4.009' },
  },
  response: {},
}
