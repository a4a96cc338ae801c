// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { ObjectTable } from '../../table.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import type { ChargeSource, CheckItemState } from './enums.ts'
import { refItem, type RefItem, type RefItemInput } from './refItem.ts'

/** The parts of {@link ResDiscountItemInput}. */
export interface ResDiscountItemInputParts {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Number of the line in the order; given: that line is updated (unprinted lines only), absent: a new one is made. */
  readonly uni?: number
  /** GUID of the line. */
  readonly line_guid?: Guid
  /**
   * Since 7.5.4.206.
   * Values: `1` open, `3` fixed, `4` printed, `5` partly closed, `6` closed, `7` deleted.
   */
  readonly state?: CheckItemState
  /** For discounts with a value typed in: hundredths of the currency unit, or the percentage as a fraction for percent discounts. */
  readonly amount?: number
  /** Largest sum, in hundredths. */
  readonly maxamount?: Money
  /**
   * Seat number, 0 = none.
   * Default `0`.
   */
  readonly seat?: number
  readonly cardCode?: string
  readonly deleted?: boolean
  /**
   * line_guid of the dish that carries an undistributed surcharge.
   * Since 7.6.0.101.
   */
  readonly charge_dish_line_guid?: Guid
  /**
   * Since 7.25.07.
   * Values: `byHand` added manually, `pay` added together with a payment, `automatic` added by an automatic rule, `changeTip` tip that arose because change could not be given, `pdsCard` from a card-system (PDS) interface, `discountCard` by a discount card, `fiscalDeposit` on a fiscal cash deposit, `comboDiscount` balances the price of a combo, `script` by a script, `orderMinimalAmount` lifts the order to its minimum amount, `xmlInterface` by an XML command, `currencyRound` rounding of a currency, `coupon` from a coupon, `latePrepayDeletion` settles a prepayment, `payAsDiscount` a payment handled as a discount, `bankCardDiscount` by a bank terminal, `forReturnOrders` in a return order.
   */
  readonly charge_source?: ChargeSource
  /** Calculated sum, in hundredths. */
  readonly discountSum: Money
  /** Card interface; needed when cardCode is given. */
  readonly Interface?: RefItemInput
  /** Bonus type of a card-system discount. */
  readonly BonusType?: RefItemInput
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/**
 * `resDiscountItem`
 * As given in requests.
 */
export type ResDiscountItemInput = AtLeastOne<ResDiscountItemInputParts, 'id' | 'code' | 'guid' | 'uni' | 'line_guid'>

/**
 * `resDiscountItem`
 * As read from answers.
 */
export interface ResDiscountItem extends Extra {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Name of the item. */
  readonly name?: string
  /** Number of the line in the order; given: that line is updated (unprinted lines only), absent: a new one is made. */
  readonly uni?: number
  /** GUID of the line. */
  readonly line_guid?: Guid
  /**
   * Since 7.5.4.206.
   * Values: `1` open, `3` fixed, `4` printed, `5` partly closed, `6` closed, `7` deleted.
   */
  readonly state?: CheckItemState
  /** For discounts with a value typed in: hundredths of the currency unit, or the percentage as a fraction for percent discounts. */
  readonly amount?: number
  /** Largest sum, in hundredths. */
  readonly maxamount?: Money
  /**
   * Seat number, 0 = none.
   * Default `0`.
   */
  readonly seat?: number
  readonly cardCode?: string
  readonly deleted?: boolean
  /**
   * line_guid of the dish that carries an undistributed surcharge.
   * Since 7.6.0.101.
   */
  readonly charge_dish_line_guid?: Guid
  /**
   * Since 7.25.07.
   * Values: `byHand` added manually, `pay` added together with a payment, `automatic` added by an automatic rule, `changeTip` tip that arose because change could not be given, `pdsCard` from a card-system (PDS) interface, `discountCard` by a discount card, `fiscalDeposit` on a fiscal cash deposit, `comboDiscount` balances the price of a combo, `script` by a script, `orderMinimalAmount` lifts the order to its minimum amount, `xmlInterface` by an XML command, `currencyRound` rounding of a currency, `coupon` from a coupon, `latePrepayDeletion` settles a prepayment, `payAsDiscount` a payment handled as a discount, `bankCardDiscount` by a bank terminal, `forReturnOrders` in a return order.
   */
  readonly charge_source?: ChargeSource
  /** Calculated sum, in hundredths. */
  readonly discountSum: Money
  /** Card interface; needed when cardCode is given. */
  readonly Interface?: RefItem
  /** Bonus type of a card-system discount. */
  readonly BonusType?: RefItem
}

/** How `resDiscountItem` is written and read. */
export const resDiscountItem: ObjectTable = {
  attributes: {
    id: 'nonNegative',
    code: 'nonNegative',
    guid: 'guid',
    name: 'line',
    uni: 'nonNegative',
    line_guid: 'guid',
    state: { kind: 'int', enum: ['1', '3', '4', '5', '6', '7'] },
    amount: 'int',
    maxamount: 'int:money',
    seat: 'nonNegative',
    cardCode: 'line',
    deleted: 'boolean',
    charge_dish_line_guid: 'guid',
    charge_source: { kind: 'token', enum: ['byHand', 'pay', 'automatic', 'changeTip', 'pdsCard', 'discountCard', 'fiscalDeposit', 'comboDiscount', 'script', 'orderMinimalAmount', 'xmlInterface', 'currencyRound', 'coupon', 'latePrepayDeletion', 'payAsDiscount', 'bankCardDiscount', 'forReturnOrders'] },
    discountSum: 'int:money!',
  },
  elements: [
    ['Interface', '?', refItem],
    ['BonusType', '?', refItem],
  ],
  oneOf: [['id'], ['code'], ['guid'], ['uni'], ['line_guid']],
  anyAttribute: true,
  since: { state: '7.5.4.206', charge_dish_line_guid: '7.6.0.101', charge_source: '7.25.07' },
}
