import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Measure } from '../menu/types.ts'
import type { Moment } from '../values/time.ts'
import type { OrderStatusId } from './status.ts'
import type { Address, ExpeditionType, PaymentStatus, PaymentTypeId } from './types.ts'

/** Names a dish or ingredient: Delivery's `id` of the menu, or `externalId`, the identifier in r_keeper 7. */
export type DishKey =
  | { readonly id: string; readonly externalId?: string }
  | { readonly externalId: string; readonly id?: never }

export type NewIngredient = DishKey & {
  readonly name?: string
  readonly price?: Money
  /** Default one portion. */
  readonly quantity?: Quantity
  readonly measure?: Measure
}

export type NewDish = NewIngredient & {
  /** Modifiers, or the components of a combo. */
  readonly ingredients?: readonly NewIngredient[]
}

/** When the order is wanted: at a time, or as soon as possible. */
export type Wanted =
  | { readonly expectedAt: Moment; readonly soonest?: false }
  | { readonly soonest: true; readonly expectedAt?: Moment }

export interface NewGuest {
  /** Digits with the country code, without a plus. */
  readonly phone: string
  readonly firstName?: string
  readonly lastName?: string
  readonly email?: string
}

/** What both kinds of orders have. */
export interface NewOrderFields {
  readonly dishList: readonly NewDish[]
  readonly paymentTypeId: PaymentTypeId
  readonly paymentStatus?: PaymentStatus
  readonly comment?: string
  /** Number of guests, or sets of cutlery. */
  readonly persons?: number
  /** Cash sum the guest needs change from. */
  readonly changeFrom?: Money
  /** Phone of the guest in the loyalty programme. Source of this and the following: public client. */
  readonly phone?: string
  readonly useLoyalty?: boolean
  readonly useLoyaltyBonusPayments?: boolean
  /** `loyaltyAmount` of a calculation, unchanged. */
  readonly loyaltyCalculation?: unknown
  /** `discounts` of a calculation, unchanged. */
  readonly discounts?: unknown
  readonly manualDiscounts?: readonly unknown[]
}

export type DeliveryAddress = Address & Required<Pick<Address, 'cityName' | 'street' | 'houseNumber'>>

/** An order that a courier brings: needs establishment, guest and address. */
export type NewCourierOrder = NewOrderFields &
  Wanted & {
    readonly expeditionType: 'delivery'
    readonly restaurantId: string
    readonly guest: NewGuest
    readonly address: DeliveryAddress
  }

/** An order that the guest collects. */
export type NewPickupOrder = NewOrderFields &
  Wanted & {
    readonly expeditionType: 'pickup'
    readonly restaurantId?: string
    readonly guest?: NewGuest
    readonly address?: Address
  }

export type NewOrder = NewCourierOrder | NewPickupOrder

/** Fields to change; objects and lists replace those of the order as a whole. */
export interface OrderChange {
  readonly guest?: NewGuest
  readonly address?: Address
  readonly dishList?: readonly NewDish[]
  readonly comment?: string
  readonly restaurantId?: string
  readonly persons?: number
  readonly expeditionType?: ExpeditionType
  readonly expectedAt?: Moment
  readonly paymentTypeId?: PaymentTypeId
  readonly changeFrom?: Money
}

/** What a calculation needs. Source: partly documented. */
export interface CalculationInput
  extends Pick<
    NewOrderFields,
    'dishList' | 'phone' | 'useLoyalty' | 'useLoyaltyBonusPayments' | 'manualDiscounts'
  > {
  readonly restaurantId: string
  readonly expeditionType?: ExpeditionType
  readonly address?: Address
  readonly expectedAt?: Moment
}

/** Payment of an order. */
export interface NewPayment {
  /** GUID of the r_keeper currency, with or without braces. Must be among those of the establishment. */
  readonly code: string
  readonly amount: Money
  /** Default: now. */
  readonly paidAt?: Moment
  readonly name?: string
}

/** Filter of a search; without any, all orders of the connection. */
export interface OrderFilter {
  readonly includeStatusIds?: readonly OrderStatusId[]
  readonly sortOrder?: 'asc' | 'desc'
  readonly orderBy?: 'updatedAt' | 'expectedAt'
  /** Text to search for; the fields searched are not documented. */
  readonly q?: string
  /** A `Date`, or a text with offset, without offset, or a date alone. */
  readonly fromDate?: Moment
  readonly toDate?: Moment
}

/** Why an order is cancelled. Nothing at all where the corporation has reasons switched off. */
export interface Rejection {
  /** Id from `rejectionReasons()`. */
  readonly id: string
  /** Needed for a reason of type `text`. */
  readonly text?: string
}
