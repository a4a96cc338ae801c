// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link MakeCardDeposit}: Put money on a personal card or take it off. */
export interface MakeCardDepositRequest {
  readonly cardCode: string
  /**
   * Above zero - top up, below zero - withdraw.
   * Hundredths of the currency unit.
   */
  readonly amount: Money
  /** Interface that handles the card. */
  readonly Interface: RefItemInput
  readonly Station: RefItemInput
  readonly Cashier: RefItemInput
  readonly Currency: RefItemInput
  /** Reason of the cash in or cash out. */
  readonly Reason?: RefItemInput
}

/** `Currency` of {@link MakeCardDepositResponseCardInfo}. */
export interface MakeCardDepositResponseCardInfoCurrency extends Extra {
  readonly id?: number
  readonly code?: number
  readonly name?: string
  readonly guid?: Guid
  /** sub-account number. */
  readonly subacc?: number
  /** Largest amount in hundredths. */
  readonly maxAmount?: Money
  /** Balance in hundredths. */
  readonly amount?: Money
}

/** `CardInfo` of {@link MakeCardDepositResponse}. */
export interface MakeCardDepositResponseCardInfo extends Extra {
  readonly cardCode?: string
  /** Card holder. */
  readonly holder?: string
  /** Largest amount in hundredths. */
  readonly maxAmount?: Money
  /** Balance in hundredths. */
  readonly amount?: Money
  /** Largest discount in hundredths. */
  readonly maxDisc?: Money
  readonly Discount: ResRefItem
  readonly BonusType: ResRefItem
  readonly Defaulter: ResRefItem
  readonly Currency: readonly MakeCardDepositResponseCardInfoCurrency[]
}

/** Answer of {@link MakeCardDeposit}. */
export interface MakeCardDepositResponse extends Extra {
  readonly CardInfo: MakeCardDepositResponseCardInfo
}

/**
 * Put money on a personal card or take it off.
 * Executed by: cash-server.
 * CardInfo shows the card after the operation.
 * Ok means only that the card system accepted the operation; whether the balance changed depends on its settings, so check with GetCardInfo.
 * The unit of the request amount is not stated; sums of the answer are in hundredths.
 * Error 2142 Персональное ограничение для ... = ...
 */
export const MakeCardDeposit: Command<MakeCardDepositRequest, MakeCardDepositResponse> = {
  name: 'MakeCardDeposit',
  effect: 'write',
  request: {
    attributes: {
      cardCode: 'line!',
      amount: 'int:money!',
    },
    elements: [
      ['Interface', '1', refItem],
      ['Station', '1', refItem],
      ['Cashier', '1', refItem],
      ['Currency', '1', refItem],
      ['Reason', '?', refItem],
    ],
  },
  response: {
    elements: [
      ['CardInfo', '1', {
        attributes: {
          cardCode: 'line',
          holder: 'line',
          maxAmount: 'nonNegative:money',
          amount: 'nonNegative:money',
          maxDisc: 'nonNegative:money',
        },
        elements: [
          ['Discount', '1', resRefItem],
          ['BonusType', '1', resRefItem],
          ['Defaulter', '1', resRefItem],
          ['Currency', '+', {
            attributes: {
              id: 'nonNegative',
              code: 'nonNegative',
              name: 'line',
              guid: 'guid',
              subacc: 'nonNegative',
              maxAmount: 'nonNegative:money',
              amount: 'nonNegative:money',
            },
          }],
        ],
      }],
    ],
  },
}
