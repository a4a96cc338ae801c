import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Measure } from '../menu/types.ts'
import type { OrderStatusId } from './status.ts'

/** How the guest gets the order: by courier, or collects it. */
export type ExpeditionType = 'delivery' | 'pickup'
/** `cash` and `online` were seen in a public client; `card` is documented. */
export type PaymentTypeId = 'cash' | 'card' | 'online'
export type PaymentStatus = 'notPaid' | 'paid'

export interface Guest {
  readonly email: string | null
  readonly phone: string
  readonly firstName: string
  readonly lastName: string
}

export interface Address {
  readonly postcode?: string
  readonly cityId?: string | null
  readonly cityName?: string
  readonly street?: string
  readonly houseNumber?: string
  readonly apartmentNumber?: string
  readonly entrance?: string
  readonly floor?: number | null
  readonly intercom?: string
  readonly subway?: string
  readonly comment?: string
  readonly fullAddress?: string
  readonly lat?: number | null
  readonly lon?: number | null
}

export interface OrderIngredient {
  readonly id: string
  readonly name: string
  readonly price: Money | null
  readonly quantity: Quantity
}

export interface OrderDish extends OrderIngredient {
  readonly measure: Measure | null
  readonly ingredients: readonly OrderIngredient[]
}

export interface OrderPayment {
  /** GUID of the r_keeper currency. */
  readonly code: string
  readonly amount: Money
  readonly paidAt: string
  readonly name: string
}

/**
 * An order as Delivery shows it. Times are ISO 8601 texts as sent by the server. Fields that are not listed here are kept
 * as the server sent them.
 */
export interface Order {
  /** Order number the guest sees, and the key of all calls. */
  readonly orderId: string
  /** Decide by this, never by the name. */
  readonly orderStatusId: OrderStatusId
  /** A label; the corporation may change it. */
  readonly orderStatusName: string
  readonly paymentStatus: PaymentStatus
  readonly payments: readonly OrderPayment[]
  /** `amount` + `deliveryAmount`. */
  readonly fullAmount: Money
  /** Sum of the dishes. */
  readonly amount: Money
  readonly deliveryAmount: Money | null
  readonly changeFrom: Money | null
  readonly dishList: readonly OrderDish[]
  readonly expeditionType: ExpeditionType
  readonly paymentTypeId: PaymentTypeId
  readonly persons: number | null
  readonly comment: string
  readonly guest: Guest | null
  /** Null for pickup. */
  readonly address: Address | null
  readonly restaurantId: string
  /** Object code in the licensing system. */
  readonly restaurantCode?: number
  readonly corporationId?: string
  /** The Client ID of the connection. */
  readonly orderSourceId: string
  readonly orderSourceName?: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly completedAt: string | null
  readonly expectedAt: string | null
  readonly isLate?: boolean | null
  readonly isAttention?: boolean | null
  readonly courierId?: string | null
  readonly courierName?: string | null
  /** Its shape is not documented. */
  readonly rejectionReason?: unknown
  /** Number in the electronic queue: a letter and two digits. */
  readonly qmsId?: string | null
}

/** A reason for cancelling an order. */
export interface RejectionReason {
  readonly id: string
  readonly reason: string
  /** `text` asks for a text of the user's own. */
  readonly type: 'simple' | 'text'
  /** False for the built-in reason of a cancellation by the restaurant. */
  readonly isPossibleDelete: boolean
}

/** Result of a calculation before an order. Source: partly documented, partly seen in a public client. */
export interface Calculation {
  /** Delivery fee. Source: inferred. */
  readonly deliveryAmount: Money | null
  /** Sum of the dishes. */
  readonly total: Money | null
  readonly discount: Money | null
  /** To be passed on to {@link NewOrder} as `discounts`. */
  readonly discounts: unknown
  /** To be passed on to {@link NewOrder} as `loyaltyCalculation`. */
  readonly loyaltyAmount: unknown
}
