import type { Money, Quantity } from '@rkeeper-kit/core'
import type { DishTaxes, SellableDish } from './menu.ts'
import type { Guid, RefItem } from './references.ts'

/** r_k Delivery statuses, by id; 13 comes before 11. */
export type DeliveryStatusId = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13

export interface DeliveryLineInput {
  readonly id?: string
  readonly externalId?: string
  readonly name?: string
  readonly price?: Money
  readonly quantity: Quantity
  readonly ingredients: readonly DeliveryLineInput[]
}

export interface DeliveryOrderInput {
  readonly sourceId: string
  readonly restaurantId?: string
  readonly comment: string
  readonly persons: number
  readonly lines: readonly DeliveryLineInput[]
  readonly expeditionType: 'delivery' | 'pickup'
  readonly expectedAt?: number
  readonly soonest: boolean
  readonly paymentTypeId: 'cash' | 'card' | 'online'
  readonly changeFrom?: Money
  readonly guest?: {
    readonly phone: string
    readonly firstName: string
    readonly lastName: string
    readonly email: string | null
  }
  readonly address?: Readonly<Record<string, string | number | null>>
}

export interface DeliveryPayment {
  readonly currencyId: number
  readonly amount: Money
  readonly paidAt: number
  readonly name: string
}

export interface DeliveryOrder extends Omit<DeliveryOrderInput, 'lines'> {
  /** The number the guest sees. */
  readonly orderId: string
  readonly statusId: DeliveryStatusId
  readonly createdAt: number
  readonly updatedAt: number
  readonly completedAt?: number
  readonly lines: readonly {
    readonly dishId: number
    readonly id: string
    readonly name: string
    readonly price: Money
    readonly quantity: Quantity
    readonly ingredients: readonly {
      readonly id: string
      readonly itemId: number
      readonly name: string
      readonly price: Money
      readonly quantity: Quantity
    }[]
  }[]
  /** Sum of the dishes. */
  readonly amount: Money
  readonly deliveryAmount: Money
  readonly paymentStatus: 'notPaid' | 'paid'
  readonly payments: readonly DeliveryPayment[]
  readonly rejection?: { readonly reasonId: string; readonly text: string }
  /** Set once a courier has the order. */
  readonly courier?: { readonly id: string; readonly name: string }
  /** GUID of the order at the till once it is there. */
  readonly tillOrderGuid?: Guid
  readonly needsAttention: boolean
}

export interface RejectionReason {
  readonly id: string
  readonly reason: string
  readonly type: 'simple' | 'text'
  readonly isPossibleDelete: boolean
}

/** An establishment as the corporation has it in Delivery. */
export interface DeliveryEstablishment {
  readonly id: string
  /** Object code in the licensing system. */
  readonly objectId: number
  readonly name: string
  readonly address: string
  readonly state: 'active' | 'noActive'
}

/** Where an establishment delivers. */
export interface DeliveryZone {
  readonly id: string
  readonly name: string
  readonly restaurantId: string
  /** Corners as latitude and longitude. */
  readonly corners: readonly (readonly [lat: number, lon: number])[]
  /** The lowest number wins where zones overlap. */
  readonly priority: number
  /** Sum of the dishes from which delivery is free. */
  readonly freeFrom: Money
  readonly minutes: number
}

/** What an administrator has set up in Delivery. */
export interface DeliverySetUp {
  readonly corporationId: string
  readonly menuName: string
  readonly establishments: readonly DeliveryEstablishment[]
  readonly zones: readonly DeliveryZone[]
  readonly reasons: readonly RejectionReason[]
  /** The reason of an order that the restaurant cancels. */
  readonly reasonOfRestaurant: string
  readonly courier: { readonly id: string; readonly name: string }
  /** Code of the till's order type and category, by the way the guest gets the order. */
  readonly orderTypeCodes: Readonly<Record<'delivery' | 'pickup', number>>
}

/** A modifier, or a component in one group of a combo: the group decides its surcharge, so it has an id of its own there. */
export interface DeliveryIngredient {
  readonly id: string
  readonly item: RefItem
  readonly kind: 'modifier' | 'component'
  readonly name: string
  readonly price: Money
  readonly stopped: boolean
}

export interface DeliveryIngredientGroup {
  readonly id: string
  readonly name: string
  readonly minCount: number
  readonly maxCount: number
  readonly ingredients: readonly DeliveryIngredient[]
}

export interface DeliveryProduct {
  readonly id: string
  readonly item: RefItem
  readonly name: string
  readonly price: Money
  readonly categoryId: string
  readonly combo: boolean
  readonly measure: SellableDish['measure']
  readonly taxes?: DishTaxes
  /** Absent for a dish without ingredients. */
  readonly scheme?: { readonly id: string; readonly groups: readonly DeliveryIngredientGroup[] }
  readonly stopped: boolean
  /** What is left of it; absent when unlimited. */
  readonly stock?: Quantity
}

/** The menu as Delivery sees it. */
export interface DeliveryMenu {
  readonly categories: readonly {
    readonly id: string
    readonly name: string
    readonly parentId: string | null
  }[]
  readonly products: readonly DeliveryProduct[]
}

/** Fields to replace; those not given stay. */
export type DeliveryOrderChange = Partial<Omit<DeliveryOrderInput, 'sourceId'>>

/** A change of an order's status, to be told to the integrator. */
export interface DeliveryReport {
  readonly orderId: string
  readonly statusId: DeliveryStatusId
  /** 1 for the first try. */
  readonly attempt: number
}

export interface DeliveryDesk {
  /** Throws `orderValidation` with the documented text as detail, `restaurantNotFound`, … */
  create(input: DeliveryOrderInput): DeliveryOrder
  get(orderId: string, sourceId: string): DeliveryOrder
  list(sourceId: string): readonly DeliveryOrder[]
  /** For the control API, which sees every order. */
  all(): readonly DeliveryOrder[]
  confirm(orderId: string): DeliveryOrder
  take(orderId: string): DeliveryOrder
  transfer(orderId: string): Promise<DeliveryOrder>
  setStatus(orderId: string, statusId: DeliveryStatusId): DeliveryOrder
  reject(orderId: string, sourceId: string, reason: { id: string; text: string }): Promise<DeliveryOrder>
  pay(
    orderId: string,
    sourceId: string,
    payments: readonly { code: string; amount: Money; paidAt: number; name: string }[],
    signal?: AbortSignal,
  ): Promise<DeliveryOrder>
  complete(orderId: string, sourceId: string, signal?: AbortSignal): Promise<DeliveryOrder>
  reasons(): readonly RejectionReason[]
  /** Delivery's own string id of a dish or modifier. */
  idOf(item: RefItem): string
  /** Changes an order that is not paid yet, at the till too when it is there. */
  change(
    orderId: string,
    sourceId: string,
    change: DeliveryOrderChange,
    signal?: AbortSignal,
  ): Promise<DeliveryOrder>
  /** What an order would cost; nothing is kept. */
  calculate(input: Pick<DeliveryOrderInput, 'restaurantId' | 'lines' | 'expeditionType' | 'address'>): {
    readonly amount: Money
    readonly deliveryAmount: Money
  }
  /** Corporation, establishments and zones as the administrator has set them up. */
  readonly setUp: DeliverySetUp
  menu(): DeliveryMenu
  /** The zone that delivers to a point; throws `restaurant_not_found`. */
  zoneAt(lat: number, lon: number): DeliveryZone
  /** Price of a delivery in a zone. */
  feeOf(zone: DeliveryZone): Money
}
