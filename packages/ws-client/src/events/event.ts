import type { Money, Quantity } from '@rkeeper-kit/core'
import type { AppliedPayment } from '../tasks/order.ts'
import type { OrderStatus, RejectingReason } from '../tasks/order-status.ts'
import type { Guid, IsoDateTime } from '../wire/values.ts'

/** What every event says of itself. */
interface EventHead {
  readonly objectId: number
  readonly agentGuid?: Guid
  /** Made by the agent; the same for every delivery of one event. */
  readonly eventGuid: Guid
  /** When White Server got it; the delivery to you may be later. */
  readonly receivedAt?: IsoDateTime
}

/** A dish or an ingredient of an order in an event; dishes have text ids there. */
export interface EventOrderItem {
  readonly id: string | number
  readonly name?: string
  readonly price?: Money
  readonly quantity: Quantity
  readonly measure?: { readonly value?: string; readonly unit?: string }
  readonly ingredients?: readonly EventOrderItem[]
  /** Why the dish was removed. */
  readonly voidingReason?: string
}

/** An order as events show it. Times are local to the restaurant. */
export interface EventOrder {
  readonly originalOrderId?: string
  readonly orderGuid: Guid
  readonly createdAt?: IsoDateTime
  /** When the bill was printed. */
  readonly printedAt?: IsoDateTime
  readonly closedAt?: IsoDateTime
  /** Name. */
  readonly waiter?: string
  readonly tableName?: string
  readonly status: Pick<OrderStatus, 'value'> & Partial<OrderStatus>
  readonly substate?: string
  readonly products: readonly EventOrderItem[]
  readonly comment?: string
  readonly appliedPayments?: readonly AppliedPayment[]
  readonly price?: { readonly total?: Money; readonly sumToPay: Money }
  readonly personsQuantity?: number
  readonly rejectingReason?: RejectingReason
}

/** An order at the till differs from what the agent knew, and is not closed. */
export interface OrderChangedEvent extends EventHead {
  readonly eventType: 'OrderChanged'
  readonly order: EventOrder
}

/** Status or substate of an order changed, or it was cancelled with a reason. */
export interface OrderStatusChangedEvent extends EventHead {
  readonly eventType: 'OrderStatusChanged'
  readonly order: Pick<
    EventOrder,
    'originalOrderId' | 'orderGuid' | 'status' | 'substate' | 'rejectingReason'
  >
}

/** Menu, modifiers, categories or selectors changed: read the menu again. */
export interface MenuReferencesChangedEvent extends EventHead {
  readonly eventType: 'MenuReferencesChanged'
  /** Sum of the versions of the references. */
  readonly newVersion: number
}

/** An event of a kind that is not documented yet. */
export interface OtherEvent extends EventHead {
  readonly eventType: 'other'
  /** As sent. */
  readonly name: string
  readonly response: unknown
}

/** An event of White Server. Source: vendor's documentation. */
export type WhiteServerEvent =
  | OrderChangedEvent
  | OrderStatusChangedEvent
  | MenuReferencesChangedEvent
  | OtherEvent
