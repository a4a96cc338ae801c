import type { Money, Quantity } from '@rkeeper-kit/core'
import { type Codec, lazily, listOf, money, objectOf, quantity } from '../wire/codec.ts'
import type { DiscountRef } from './create-order.ts'
import type { OrderStatus, RejectingReason } from './order-status.ts'

export interface OrderIngredient {
  readonly id: number
  readonly name?: string
  readonly price?: Money
  readonly quantity: Quantity
  readonly ingredients?: readonly OrderIngredient[]
}

export interface OrderProduct extends OrderIngredient {
  readonly comment?: string
  /** Why the dish was removed; agents of version 2 tell. */
  readonly voidingReason?: string
  readonly discountIds?: readonly DiscountRef[]
}

/** Agents of version 2 only. */
export interface AppliedPayment {
  readonly amount: Money
  readonly guid: string
  readonly payType: 'Cash' | 'Card' | 'Unknown' | (string & {})
}

/** An order as the till has it. */
export interface Order {
  readonly orderGuid?: string
  readonly restaurantGuid?: string
  readonly categoryGuid?: string
  readonly originalOrderId?: string
  readonly sourceOrderId?: string
  /** Local time of the restaurant, without an offset. */
  readonly createdAt?: string
  readonly status: OrderStatus
  /** Extended status where there is a kitchen system. */
  readonly substate?: string
  readonly delivery?: { readonly expectedTime?: string }
  readonly products: readonly OrderProduct[]
  readonly comment?: string
  readonly price?: {
    readonly total: Money
    /** What is still to be paid. Inferred from the event model. */
    readonly sumToPay?: Money
  }
  readonly appliedPayments?: readonly AppliedPayment[]
  readonly personsQuantity?: number
  readonly tableCode?: number
  readonly waiterId?: number
  readonly discountIds?: readonly DiscountRef[]
  readonly rejectingReason?: RejectingReason
}

const ingredient: Codec<OrderIngredient> = objectOf<OrderIngredient>({
  price: money,
  quantity,
  ingredients: listOf(lazily(() => ingredient)),
})

const fields = {
  products: listOf(
    objectOf<OrderProduct>({ price: money, quantity, ingredients: listOf(ingredient) }, ['id', 'quantity']),
  ),
  price: objectOf<NonNullable<Order['price']>>({ total: money, sumToPay: money }),
  appliedPayments: listOf(objectOf<AppliedPayment>({ amount: money })),
}

export const orderCodec: Codec<Order> = objectOf<Order>(fields, ['status', 'products'])

/** For answers of which it is not documented how much of the order they hold. */
export const partialOrderCodec: Codec<Partial<Order>> = objectOf<Partial<Order>>(fields)
