// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { extCardProperties, type ExtCardProperties, type ExtCardPropertiesInput } from '../types/extCardProperties.ts'
import { extData, type ExtDataInput } from '../types/extData.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link GetCardInfo}: Ask the card system about a loyalty card. */
export interface GetCardInfoRequest {
  readonly cardCode: string
  /**
   * chMode sent to FarCards; NotCheck is 0 (no order), Sale 1 (paying), OrderEditing 5, OrderCalc 7 (calculating).
   * Default `OrderEditing`.
   */
  readonly chMode?: 'NotCheck' | 'Sale' | 'OrderEditing' | 'OrderCalc'
  /** Interface to ask for the card. */
  readonly Interface: RefItemInput
  readonly Order?: OrderElementInput
  /** Custom properties; every attribute of this element goes to FarCards, not only those the type lists. */
  readonly EXTDATA?: ExtDataInput
  /** Station in whose name the request runs. */
  readonly Station?: RefItemInput
  /** Properties asked for. */
  readonly ExtCardProperties?: ExtCardPropertiesInput
}

/** Answer buffer of the card server or FarCards. */
export interface GetCardInfoResponseCardInfoOutBuf extends Extra {
  /** Kind of the data in the buffer. */
  readonly kind?: number
  /** Text of the element. */
  readonly $text: string
}

/** `Currency` of {@link GetCardInfoResponseCardInfo}. */
export interface GetCardInfoResponseCardInfoCurrency extends Extra {
  readonly id?: number
  readonly code?: number
  readonly name?: string
  readonly guid?: Guid
  /** sub-account number. */
  readonly subacc?: number
  /** Highest amount, in hundredths. */
  readonly maxAmount?: Money
  /** Balance, in hundredths. */
  readonly amount?: Money
}

/** `CardInfo` of {@link GetCardInfoResponse}. */
export interface GetCardInfoResponseCardInfo extends Extra {
  readonly cardCode?: string
  /** Card holder. */
  readonly holder?: string
  /** Highest amount, in hundredths. */
  readonly maxAmount?: Money
  /** Balance, in hundredths. */
  readonly amount?: Money
  /** Highest discount, in hundredths. */
  readonly maxDisc?: Money
  /** Numeric card code. */
  readonly InternalCardCode?: number
  /** A manager has to confirm. */
  readonly ManagerConfirmation?: boolean
  readonly Discount: ResRefItem
  readonly BonusType: ResRefItem
  readonly Defaulter: ResRefItem
  /** Additional card information. */
  readonly DopInfo: string
  /** Text for the screen. */
  readonly Message: string
  /** Text for printing. */
  readonly PrintMessage: string
  /** Photo of the customer, Base64. */
  readonly Image: string
  /** Answer buffer of the card server or FarCards. */
  readonly OutBuf: GetCardInfoResponseCardInfoOutBuf
  readonly Currency: readonly GetCardInfoResponseCardInfoCurrency[]
  /** Extended properties returned. */
  readonly ExtCardProperties?: ExtCardProperties
}

/** Answer of {@link GetCardInfo}. */
export interface GetCardInfoResponse extends Extra {
  readonly CardInfo: GetCardInfoResponseCardInfo
}

/**
 * Ask the card system about a loyalty card.
 * Executed by: cash, cash-server.
 * Status Ok does not prove that the card exists; an unknown code may bring the same CardInfo with an empty holder and zero sums.
 * ApplyPersonalCard tells reliably whether a card exists; it answers an unknown one with "Пользователь не найден!".
 * Interface is a logical FarCards interface from the collection DEVICES; a round trip to the card system takes hundreds of milliseconds.
 * The reference text (an older state than the schema) lacks chMode, Image and ManagerConfirmation; older servers may lack them too.
 * The response schema extends the common type by an xs:all group, which strict XSD 1.0 does not allow; with one element it comes to the same as a sequence.
 * Error Ошибка отправки данных на <interface name>.
 */
export const GetCardInfo: Command<GetCardInfoRequest, GetCardInfoResponse> = {
  name: 'GetCardInfo',
  effect: 'read',
  request: {
    attributes: {
      cardCode: 'line!',
      chMode: { kind: 'line', enum: ['NotCheck', 'Sale', 'OrderEditing', 'OrderCalc'] },
    },
    elements: [
      ['Interface', '1', refItem],
      ['Order', '?', orderElement],
      ['EXTDATA', '?', extData],
      ['Station', '?', refItem],
      ['ExtCardProperties', '?', extCardProperties],
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
          InternalCardCode: 'integer',
          ManagerConfirmation: 'boolean',
        },
        elements: [
          ['Discount', '1', resRefItem],
          ['BonusType', '1', resRefItem],
          ['Defaulter', '1', resRefItem],
          ['DopInfo', '1', 'line'],
          ['Message', '1', 'line'],
          ['PrintMessage', '1', 'line'],
          ['Image', '1', 'line'],
          ['OutBuf', '1', {
            attributes: {
              kind: 'integer',
            },
            text: 'line',
          }],
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
          ['ExtCardProperties', '?', extCardProperties],
        ],
      }],
    ],
  },
}
