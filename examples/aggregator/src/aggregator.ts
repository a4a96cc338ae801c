import { type Clock, systemClock } from '@rkeeper-kit/core'
import type { WhiteServerClient } from '@rkeeper-kit/ws-client'
import {
  createEventReceiver,
  type EventReceiver,
  type EventReceiverOptions,
} from '@rkeeper-kit/ws-client/events'
import { OrderBook } from './order-book.ts'
import { OrderIntake } from './order-intake.ts'
import { RestaurantMenu } from './restaurant-menu.ts'

export interface AggregatorOptions {
  /** Of one restaurant: its options name the `objectId`. */
  readonly client: WhiteServerClient
  /** How events are signed. */
  readonly verify: EventReceiverOptions['verify']
  readonly clock?: Clock
}

export interface Aggregator {
  readonly menu: RestaurantMenu
  readonly orders: OrderIntake
  readonly book: OrderBook
  /** Where White Server posts its events. */
  readonly events: EventReceiver
}

/** Menu, orders and events of one restaurant. */
export function createAggregator({ client, verify, clock = systemClock }: AggregatorOptions): Aggregator {
  const menu = new RestaurantMenu(client, clock)
  const book = new OrderBook()
  const orders = new OrderIntake(client, menu, book)
  const events = createEventReceiver({
    verify,
    clock,
    onEvent(event) {
      switch (event.eventType) {
        case 'MenuReferencesChanged':
          return menu.changed()
        case 'OrderStatusChanged': {
          const { orderGuid, rejectingReason, status } = event.order
          const order = book.findByGuid(orderGuid)
          // Orders of guests in the restaurant are told of as well.
          if (order) orders.statusChanged(order.id, status, rejectingReason?.message)
        }
      }
    },
  })
  return { menu, orders, book, events }
}
