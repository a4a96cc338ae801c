import type { Money, Quantity } from '@rkeeper-kit/core'
import { isRecord } from '../envelope/envelope.ts'
import { type Codec, lazily, listOf, money, numericId, objectOf, quantity } from '../wire/codec.ts'
import type { OrderStatus, RejectingReason } from './order-status.ts'
import { defineTask } from './task.ts'

/** A modifier, or a component of a combo with modifiers of its own (agent 2.7.9.1 and newer). */
export interface NewIngredient {
  /** A number on the wire; the text of the menu is accepted and sent as a number. */
  readonly id: number | string
  readonly name?: string
  readonly quantity: Quantity
  /** Ignored: the till's price counts. */
  readonly price?: Money
  readonly ingredients?: readonly NewIngredient[]
}

/** A discount of the till: its id in the reference DISCOUNTS. */
export interface DiscountRef {
  readonly id: number
  /** Amount or percent of a discount with a free value; 0 applies it in full. */
  readonly value?: number
}

export interface NewProduct extends NewIngredient {
  readonly comment?: string
  readonly discountIds?: readonly DiscountRef[]
  readonly yandexPromos?: readonly { readonly type: string; readonly discount: Money }[]
}

export interface Courier {
  readonly name?: string
  readonly phone?: string
}

export interface DeliveryAddress {
  readonly fullAddress?: string
  readonly subway?: string
  readonly region?: string
  readonly city?: { readonly name?: string }
  readonly street?: { readonly name?: string }
  readonly houseNumber?: string
  readonly flatNumber?: string
  readonly entrance?: string
  readonly intercom?: string
  readonly floor?: string
  readonly coordinates?: { readonly latitude?: string; readonly longitude?: string }
  readonly comment?: string
}

export interface NewOrder {
  /** Creates the r_keeper order with this GUID, by which it can be read even if the answer is lost. Agent 2.5.4.10. */
  readonly withRkId?: string
  /** Your number of the order. A second creation with it is refused with `WsaDuplicateOrder`; without it there is no protection. */
  readonly originalOrderId?: string
  readonly sourceOrderId?: string
  readonly payMethod?: string
  /** Makes the order a reservation. `time` is local, `YYYY-MM-DDTHH:MM:SS`. */
  readonly booking?: {
    readonly time: string
    readonly duration: { readonly hours: number; readonly minutes: number }
    readonly remindTime?: string
  }
  readonly expectedStartTime?: string
  readonly customer?: {
    readonly name?: string
    readonly phone?: string
    readonly email?: string
    readonly loyalty?: {
      readonly clientId?: number
      readonly cardCode?: string
      readonly interfaceCode?: number
    }
  }
  /** `online`: the order counts as paid. */
  readonly payment?: {
    readonly type: 'cash' | 'card' | 'online'
    readonly nettingPayment?: boolean
    readonly deliveryFee?: Money
  }
  readonly expeditionType?: 'delivery' | 'pickup'
  /** For `expeditionType: 'pickup'`. `expectedTime` is ISO 8601 with an offset. */
  readonly pickup?: {
    readonly courier?: Courier
    readonly expectedTime?: string
    readonly taker?: 'customer' | 'courier'
  }
  /** For `expeditionType: 'delivery'`. The order must be ready by `expectedTime`, ISO 8601 with an offset. */
  readonly delivery?: {
    readonly expectedTime?: string
    readonly address?: DeliveryAddress
    readonly courier?: Courier
  }
  /** Banknote the guest will pay with. */
  readonly changeBackFrom?: Money
  readonly products: readonly NewProduct[]
  readonly comment?: string
  /** Your own total, for information. */
  readonly price?: { readonly total?: Money }
  readonly personsQuantity?: number
  /** Default: the table of the restaurant's order creation parameters. */
  readonly tableCode?: number
  readonly orderCategoryCode?: number
  readonly orderTypeCode?: number
  readonly discountIds?: readonly DiscountRef[]
  /** Money taken already; `currency` is the GUID of an r_keeper currency. Source: seen in public clients. */
  readonly prePayments?: readonly { readonly amount: Money; readonly currency: string }[]
}

export interface CreateOrderParams {
  /** Id of the till. Default: the station of the order creation parameters. */
  readonly cashStationId?: number
  readonly order: NewOrder
}

export interface CreatedOrder {
  /** GUID of the r_keeper order: all later calls use it. Absent when the till refused before making one. */
  readonly orderGuid?: string
  readonly status: OrderStatus
  readonly substate?: string
  readonly tableCode?: number
  readonly rejectingReason?: RejectingReason
}

export interface CreateOrderResult {
  readonly order: CreatedOrder
}

const ingredient: Codec<NewIngredient> = objectOf<NewIngredient>({
  id: numericId,
  quantity,
  price: money,
  ingredients: listOf(lazily(() => ingredient)),
})

/** Of one product of an order to be created or replaced. */
export const newProductCodec = objectOf<NewProduct>({
  id: numericId,
  quantity,
  price: money,
  yandexPromos: listOf(objectOf<NonNullable<NewProduct['yandexPromos']>[number]>({ discount: money })),
  ingredients: listOf(ingredient),
})

/** Of an order to be created. */
export const newOrderCodec = objectOf<NewOrder>({
  payment: objectOf<NonNullable<NewOrder['payment']>>({ deliveryFee: money }),
  changeBackFrom: money,
  products: listOf(newProductCodec),
  price: objectOf<NonNullable<NewOrder['price']>>({ total: money }),
  prePayments: listOf(objectOf<NonNullable<NewOrder['prePayments']>[number]>({ amount: money })),
})

/** Creates an order in a restaurant. The till prices it. */
export const CreateOrder = defineTask<CreateOrderParams, CreateOrderResult>({
  taskType: 'CreateOrder',
  effect: 'write',
  params: objectOf<CreateOrderParams>({ order: newOrderCodec }),
  result: objectOf<CreateOrderResult>({ order: objectOf<CreatedOrder>({}, ['status']) }, ['order']),
  // Servers answer with an order that has neither GUID nor status while the till has not made it yet.
  isFinished: (answer) =>
    isRecord(answer) &&
    isRecord(answer.order) &&
    Boolean(answer.order.orderGuid || isRecord(answer.order.status)),
  findOut: ({ order: { withRkId, originalOrderId } }) => ({
    advice: withRkId
      ? `GetOrder with the orderGuid ${withRkId} (your withRkId) tells whether the order is there.`
      : originalOrderId
        ? `Send it again with the same originalOrderId ${originalOrderId}: WsaDuplicateOrder means that it was created.`
        : 'Look for the order at the till; give withRkId or originalOrderId next time to be able to find out.',
    facts: { withRkId, originalOrderId },
  }),
})
