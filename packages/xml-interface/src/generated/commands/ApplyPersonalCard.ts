// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, RawContent } from '../../types.ts'
import { extCardProperties, type ExtCardProperties, type ExtCardPropertiesInput } from '../types/extCardProperties.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link ApplyPersonalCard}: Apply a card of the personal card system (PDS) to an order. */
export interface ApplyPersonalCardRequest {
  /**
   * Lock token; used when the order gets locked, and it must match if the order is locked already.
   * Since 7.6.4.006.
   */
  readonly lockguid?: string
  /** Card code. */
  readonly CardCode: string
  /**
   * Mode passed to farcards: NotCheck = 0 (no order), Sale = 1, OrderEditing = 5, OrderCalc = 7.
   * Default `OrderEditing`.
   */
  readonly chMode?: 'NotCheck' | 'Sale' | 'OrderEditing' | 'OrderCalc'
  /**
   * Seat number; 0 means none.
   * Default `0`.
   */
  readonly seat?: number
  readonly Order: OrderElementInput
  /** Station where the card is swiped. */
  readonly Station: RefItemInput
  /** Interface that handles the card. */
  readonly Interface: RefItemInput
  /** Employee on whose behalf the card is swiped. */
  readonly Cashier?: RefItemInput
  /**
   * Coupons as XML of protocol 29.
   * Differs from the published schema: the schema demands it; a request without it was accepted.
   * Since 7.6.4.014.
   */
  readonly Coupons?: RawContent
  /** Properties to ask for. */
  readonly ExtCardProperties?: ExtCardPropertiesInput
}

/** `CardCode` of {@link ApplyPersonalCardResponse}. */
export interface ApplyPersonalCardResponseCardCode extends Extra {
  /** New card code when the card system replaces it. */
  readonly code: string
}

/** Answer of {@link ApplyPersonalCard}. */
export interface ApplyPersonalCardResponse extends Extra {
  /** Properties returned. */
  readonly ExtCardProperties?: ExtCardProperties
  readonly CardCode?: ApplyPersonalCardResponseCardCode
}

/**
 * Apply a card of the personal card system (PDS) to an order.
 * Executed by: not documented.
 * The schema demands Coupons, yet the request verified on a server leaves it out.
 * The card is bound to a guest (Guest/@cardCode); its discount becomes a Discount line with charge_source pdsCard and the cardCode, visible in GetOrder.
 * An unknown card gives status Query Executing Error with the text of the card system.
 * When another discount is present and no discount composition (DISCOUNTCOMPOSITIONS) covers both, the card discount is refused.
 * Error 3813 FC Test: Ошибка "Пользователь не найден!"(18).
 * Error Не найдена композиция для скидки '...'.
 */
export const ApplyPersonalCard: Command<ApplyPersonalCardRequest, ApplyPersonalCardResponse> = {
  name: 'ApplyPersonalCard',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
      CardCode: 'line!',
      chMode: { kind: 'string', enum: ['NotCheck', 'Sale', 'OrderEditing', 'OrderCalc'] },
      seat: 'nonNegative',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Station', '1', refItem],
      ['Interface', '1', refItem],
      ['Cashier', '?', refItem],
      ['Coupons', '?', 'any'],
      ['ExtCardProperties', '?', extCardProperties],
    ],
    since: { lockguid: '7.6.4.006', Coupons: '7.6.4.014' },
  },
  response: {
    elements: [
      ['ExtCardProperties', '?', extCardProperties],
      ['CardCode', '?', {
        attributes: {
          code: 'line!',
        },
      }],
    ],
  },
}
