/** Where an order of a guest stands. */
export type OrderState =
  /** The restaurant may or may not have it. */
  'sending' | 'placed' | 'refused' | 'cancelled' | 'completed'

export interface BookedOrder {
  /** The shop's number: `originalOrderId` at the restaurant. */
  readonly id: string
  /** GUID of the order at the till. Chosen here, so that it is known even when the answer is lost. */
  readonly orderGuid: string
  readonly items: readonly OrderedItem[]
  readonly state: OrderState
  /** In the server's words, `Created` for example. */
  readonly status?: string
  /** Why it was refused or cancelled. */
  readonly reason?: string
}

export interface OrderedItem {
  /** Id of the dish on the menu. */
  readonly id: string
  readonly portions: number
}

/** Orders by number. Kept in memory: a real shop has a table with a unique key over `id`. */
export class OrderBook {
  readonly #orders = new Map<string, BookedOrder>()

  find(id: string): BookedOrder | undefined {
    return this.#orders.get(id)
  }

  findByGuid(orderGuid: string): BookedOrder | undefined {
    const wanted = orderGuid.toLowerCase()
    return [...this.#orders.values()].find((order) => order.orderGuid.toLowerCase() === wanted)
  }

  save(order: BookedOrder): BookedOrder {
    this.#orders.set(order.id, order)
    return order
  }

  /** Changes an order, unless nothing can become of it any more: events and answers may come late. */
  change(id: string, change: Partial<BookedOrder>): BookedOrder {
    const order = this.#orders.get(id)
    if (!order) throw new Error(`There is no order ${id}.`)
    if (order.state === 'cancelled' || order.state === 'completed') return order
    return this.save({ ...order, ...change })
  }
}
