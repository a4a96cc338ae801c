// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Dishes the answer must cover. */
export interface GetOrderMenu2RequestDishes {
  readonly Item?: readonly RefItemInput[]
}

/** Modifiers the answer must cover. */
export interface GetOrderMenu2RequestModifiers {
  readonly Item?: readonly RefItemInput[]
}

/** Order types the answer must cover. */
export interface GetOrderMenu2RequestOrderTypes {
  readonly Item?: readonly RefItemInput[]
}

/** Request of {@link GetOrderMenu2}: Tell price and availability of chosen dishes, modifiers and order types in the given context. */
export interface GetOrderMenu2Request {
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
  readonly Dishes?: GetOrderMenu2RequestDishes
  /** Modifiers the answer must cover. */
  readonly Modifiers?: GetOrderMenu2RequestModifiers
  /** Order types the answer must cover. */
  readonly OrderTypes?: GetOrderMenu2RequestOrderTypes
}

/** `Item` of {@link GetOrderMenu2ResponseDishes}. */
export interface GetOrderMenu2ResponseDishesItem extends Extra {
  readonly Ident?: number
  /** Hundredths. */
  readonly Price?: Money
  /** Stock left in thousandths; absent means unlimited. */
  readonly quantity?: Quantity
  /** The dish can be sold. */
  readonly Avail?: boolean
}

/** `Dishes` of {@link GetOrderMenu2Response}. */
export interface GetOrderMenu2ResponseDishes extends Extra {
  readonly Item: readonly GetOrderMenu2ResponseDishesItem[]
}

/** `Item` of {@link GetOrderMenu2ResponseModifiers}. */
export interface GetOrderMenu2ResponseModifiersItem extends Extra {
  readonly Ident?: number
  /** Same id kept for compatibility. */
  readonly ID?: number
  /** Hundredths; may be negative. */
  readonly Price?: Money
  /** The modifier can be sold. */
  readonly Avail?: boolean
}

/** `Modifiers` of {@link GetOrderMenu2Response}. */
export interface GetOrderMenu2ResponseModifiers extends Extra {
  readonly Item: readonly GetOrderMenu2ResponseModifiersItem[]
}

/** `Item` of {@link GetOrderMenu2ResponseOrderTypes}. */
export interface GetOrderMenu2ResponseOrderTypesItem extends Extra {
  readonly Ident?: number
  /** The order type can be used. */
  readonly Avail?: boolean
}

/** `OrderTypes` of {@link GetOrderMenu2Response}. */
export interface GetOrderMenu2ResponseOrderTypes extends Extra {
  readonly Item: readonly GetOrderMenu2ResponseOrderTypesItem[]
}

/** Answer of {@link GetOrderMenu2}. */
export interface GetOrderMenu2Response extends Extra {
  /** Price type used for the package. */
  readonly PriceScale: ResRefItem
  readonly TradeGroup: ResRefItem
  readonly Dishes: GetOrderMenu2ResponseDishes
  readonly Modifiers?: GetOrderMenu2ResponseModifiers
  readonly OrderTypes: GetOrderMenu2ResponseOrderTypes
}

/**
 * Tell price and availability of chosen dishes, modifiers and order types in the given context.
 * Executed by: not documented.
 * GetOrderMenu without checkrests, plus request lists and an Avail flag on every answered item.
 * Editions of the schema disagree on the wording of the request lists (items versus item properties); the content is a list of references either way.
 * The schema states no executing node.
 */
export const GetOrderMenu2: Command<GetOrderMenu2Request, GetOrderMenu2Response> = {
  name: 'GetOrderMenu2',
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
            },
          }],
        ],
      }],
    ],
  },
}
