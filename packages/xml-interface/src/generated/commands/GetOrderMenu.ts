// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link GetOrderMenu}: List the dishes, modifiers and order types that can be sold in the given context, with prices. */
export interface GetOrderMenuRequest {
  /** Moment for which the menu is wanted. */
  readonly dateTime?: LocalDateTime
  /**
   * Apply the limits of dish stock.
   * Default `true`.
   */
  readonly checkrests?: boolean
  readonly Station: RefItemInput
  readonly Order?: OrderElementInput
  readonly Waiter?: RefItemInput
  readonly Table?: RefItemInput
  readonly OrderCategory?: RefItemInput
  readonly OrderType?: RefItemInput
  readonly GuestType?: RefItemInput
  readonly Course?: RefItemInput
}

/** `Item` of {@link GetOrderMenuResponseDishes}. */
export interface GetOrderMenuResponseDishesItem extends Extra {
  readonly Ident?: number
  /** Hundredths. */
  readonly Price?: Money
  /** Stock left in thousandths; absent means unlimited. */
  readonly quantity?: Quantity
}

/** `Dishes` of {@link GetOrderMenuResponse}. */
export interface GetOrderMenuResponseDishes extends Extra {
  readonly Item: readonly GetOrderMenuResponseDishesItem[]
}

/** `Item` of {@link GetOrderMenuResponseModifiers}. */
export interface GetOrderMenuResponseModifiersItem extends Extra {
  readonly Ident?: number
  /** Same id kept for compatibility. */
  readonly ID?: number
  /** Hundredths; may be negative. */
  readonly Price?: Money
}

/** `Modifiers` of {@link GetOrderMenuResponse}. */
export interface GetOrderMenuResponseModifiers extends Extra {
  readonly Item: readonly GetOrderMenuResponseModifiersItem[]
}

/** `Item` of {@link GetOrderMenuResponseOrderTypes}. */
export interface GetOrderMenuResponseOrderTypesItem extends Extra {
  readonly Ident?: number
}

/** `OrderTypes` of {@link GetOrderMenuResponse}. */
export interface GetOrderMenuResponseOrderTypes extends Extra {
  readonly Item: readonly GetOrderMenuResponseOrderTypesItem[]
}

/** Answer of {@link GetOrderMenu}. */
export interface GetOrderMenuResponse extends Extra {
  /** Price type used for the package. */
  readonly PriceScale: ResRefItem
  readonly TradeGroup: ResRefItem
  readonly Dishes: GetOrderMenuResponseDishes
  readonly Modifiers?: GetOrderMenuResponseModifiers
  readonly OrderTypes: GetOrderMenuResponseOrderTypes
}

/**
 * List the dishes, modifiers and order types that can be sold in the given context, with prices.
 * Executed by: not documented.
 * Only available items are listed; GetOrderMenu2 and GetOrderMenuLimited also tell about unavailable ones.
 * OrderType, GuestType and Course are absent from an older edition of the schema.
 * The schema states no executing node.
 */
export const GetOrderMenu: Command<GetOrderMenuRequest, GetOrderMenuResponse> = {
  name: 'GetOrderMenu',
  effect: 'read',
  request: {
    attributes: {
      dateTime: 'dateTime',
      checkrests: 'boolean',
    },
    elements: [
      ['Station', '1', refItem],
      ['Order', '?', orderElement],
      ['Waiter', '?', refItem],
      ['Table', '?', refItem],
      ['OrderCategory', '?', refItem],
      ['OrderType', '?', refItem],
      ['GuestType', '?', refItem],
      ['Course', '?', refItem],
    ],
  },
  response: {
    elements: [
      ['PriceScale', '1', resRefItem],
      ['TradeGroup', '1', resRefItem],
      ['Dishes', '1', {
        elements: [
          ['Item', '*', {
            attributes: {
              Ident: 'positive',
              Price: 'nonNegative:money',
              quantity: 'nonNegative:quantity',
            },
          }],
        ],
      }],
      ['Modifiers', '?', {
        elements: [
          ['Item', '*', {
            attributes: {
              Ident: 'positive',
              ID: 'positive',
              Price: 'int:money',
            },
          }],
        ],
      }],
      ['OrderTypes', '1', {
        elements: [
          ['Item', '*', {
            attributes: {
              Ident: 'positive',
            },
          }],
        ],
      }],
    ],
  },
}
