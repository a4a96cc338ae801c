// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Dishes the answer must cover. */
export interface GetOrderMenuLimitedRequestDishes {
  readonly Item?: readonly RefItemInput[]
}

/** Modifiers the answer must cover. */
export interface GetOrderMenuLimitedRequestModifiers {
  readonly Item?: readonly RefItemInput[]
}

/** Order types the answer must cover. */
export interface GetOrderMenuLimitedRequestOrderTypes {
  readonly Item?: readonly RefItemInput[]
}

/** Request of {@link GetOrderMenuLimited}: Tell price and availability of menu items, with the reason when an item is unavailable. */
export interface GetOrderMenuLimitedRequest {
  /** Moment for which the menu is wanted. */
  readonly dateTime?: LocalDateTime
  readonly Station: RefItemInput
  readonly Order?: OrderElementInput
  readonly Waiter?: RefItemInput
  readonly Table?: RefItemInput
  readonly OrderCategory?: RefItemInput
  readonly OrderType?: RefItemInput
  readonly GuestType?: RefItemInput
  readonly Course?: RefItemInput
  /** Dishes the answer must cover. */
  readonly Dishes?: GetOrderMenuLimitedRequestDishes
  /** Modifiers the answer must cover. */
  readonly Modifiers?: GetOrderMenuLimitedRequestModifiers
  /** Order types the answer must cover. */
  readonly OrderTypes?: GetOrderMenuLimitedRequestOrderTypes
}

/** `Item` of {@link GetOrderMenuLimitedResponseDishes}. */
export interface GetOrderMenuLimitedResponseDishesItem extends Extra {
  readonly Ident?: number
  /** Hundredths. */
  readonly Price?: Money
  /** Stock left in thousandths; absent means unlimited. */
  readonly quantity?: Quantity
  /** The dish can be sold. */
  readonly Avail?: boolean
  /** Code of the reason when unavailable. */
  readonly errcode?: number
  /** Text of the reason. */
  readonly text?: string
}

/** `Dishes` of {@link GetOrderMenuLimitedResponse}. */
export interface GetOrderMenuLimitedResponseDishes extends Extra {
  readonly Item: readonly GetOrderMenuLimitedResponseDishesItem[]
}

/** `Item` of {@link GetOrderMenuLimitedResponseModifiers}. */
export interface GetOrderMenuLimitedResponseModifiersItem extends Extra {
  readonly Ident?: number
  /** Same id kept for compatibility. */
  readonly ID?: number
  /** Hundredths; may be negative. */
  readonly Price?: Money
  /** The modifier can be sold. */
  readonly Avail?: boolean
  /** Code of the reason when unavailable. */
  readonly errcode?: number
  /** Text of the reason. */
  readonly text?: string
}

/** `Modifiers` of {@link GetOrderMenuLimitedResponse}. */
export interface GetOrderMenuLimitedResponseModifiers extends Extra {
  readonly Item: readonly GetOrderMenuLimitedResponseModifiersItem[]
}

/** `Item` of {@link GetOrderMenuLimitedResponseOrderTypes}. */
export interface GetOrderMenuLimitedResponseOrderTypesItem extends Extra {
  readonly Ident?: number
  /** The order type can be used. */
  readonly Avail?: boolean
  /** Code of the reason when unavailable. */
  readonly errcode?: number
  /** Text of the reason. */
  readonly text?: string
}

/** `OrderTypes` of {@link GetOrderMenuLimitedResponse}. */
export interface GetOrderMenuLimitedResponseOrderTypes extends Extra {
  readonly Item: readonly GetOrderMenuLimitedResponseOrderTypesItem[]
}

/** Answer of {@link GetOrderMenuLimited}. */
export interface GetOrderMenuLimitedResponse extends Extra {
  /** Price type used for the package. */
  readonly PriceScale: ResRefItem
  readonly TradeGroup: ResRefItem
  readonly Dishes: GetOrderMenuLimitedResponseDishes
  readonly Modifiers?: GetOrderMenuLimitedResponseModifiers
  readonly OrderTypes: GetOrderMenuLimitedResponseOrderTypes
}

/**
 * Tell price and availability of menu items, with the reason when an item is unavailable.
 * Executed by: not documented.
 * Same request as GetOrderMenu2; the answer adds errcode and text to each item.
 * The schema states no executing node.
 */
export const GetOrderMenuLimited: Command<GetOrderMenuLimitedRequest, GetOrderMenuLimitedResponse> = {
  name: 'GetOrderMenuLimited',
  effect: 'read',
  request: {
    attributes: {
      dateTime: 'dateTime',
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
      ['Dishes', '?', {
        elements: [
          ['Item', '*', refItem],
        ],
      }],
      ['Modifiers', '?', {
        elements: [
          ['Item', '*', refItem],
        ],
      }],
      ['OrderTypes', '?', {
        elements: [
          ['Item', '*', refItem],
        ],
      }],
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
              Avail: 'boolean',
              errcode: 'positive',
              text: 'string',
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
              Avail: 'boolean',
              errcode: 'positive',
              text: 'string',
            },
          }],
        ],
      }],
      ['OrderTypes', '1', {
        elements: [
          ['Item', '*', {
            attributes: {
              Ident: 'positive',
              Avail: 'boolean',
              errcode: 'positive',
              text: 'string',
            },
          }],
        ],
      }],
    ],
  },
}
