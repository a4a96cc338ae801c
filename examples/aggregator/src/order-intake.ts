import { randomUUID } from 'node:crypto'
import { isOutcomeUnknownError, isRefusedError, isUnavailableError, Quantity } from '@rkeeper-kit/core'
import type { OrderStatus, WhiteServerClient, WhiteServerCode } from '@rkeeper-kit/ws-client'
import { isCompleted } from '@rkeeper-kit/ws-client'
import type { BookedOrder, OrderBook, OrderedItem } from './order-book.ts'
import type { RestaurantMenu } from './restaurant-menu.ts'

/** Takes orders of guests to the restaurant. However often an order is sent, the restaurant gets it once. */
export class OrderIntake {
  readonly #client: WhiteServerClient
  readonly #menu: RestaurantMenu
  readonly #book: OrderBook
  readonly #sending = new Map<string, Promise<BookedOrder>>()

  constructor(client: WhiteServerClient, menu: RestaurantMenu, book: OrderBook) {
    this.#client = client
    this.#menu = menu
    this.#book = book
  }

  /** Places an order under the shop's number. The same number again goes on with the order of that number. */
  place(id: string, items: readonly OrderedItem[]): Promise<BookedOrder> {
    const running = this.#sending.get(id)
    if (running) return running
    const work = this.#place(id, items).finally(() => this.#sending.delete(id))
    this.#sending.set(id, work)
    return work
  }

  async #place(id: string, items: readonly OrderedItem[]): Promise<BookedOrder> {
    const known = this.#book.find(id)
    if (known && known.state !== 'sending') return known
    if (known) return (await this.#found(known)) ?? this.#send(known)
    const orderGuid = randomUUID()
    const reason = await this.#notOnSale(items)
    if (reason !== undefined) return this.#book.save({ id, orderGuid, items, state: 'refused', reason })
    // Written down before it is sent: after a crash the order is known to be open.
    return this.#send(this.#book.save({ id, orderGuid, items, state: 'sending' }))
  }

  /** Catches what the till would refuse, without a call to it. */
  async #notOnSale(items: readonly OrderedItem[]): Promise<string | undefined> {
    const { products, stopped } = await this.#menu.get()
    for (const { id } of items) {
      const dish = products.find((product) => product.id === id)
      if (!dish) return `There is no dish ${id} on the menu.`
      if (stopped.has(id)) return `${dish.name} is sold out.`
    }
    return undefined
  }

  /** An order whose answer was lost, if the restaurant has it. */
  async #found({ id, orderGuid }: BookedOrder): Promise<BookedOrder | undefined> {
    try {
      const { order } = await this.#client.getOrder({ orderGuid })
      return this.statusChanged(id, order.status)
    } catch (error) {
      if (isRefusedError(error)) return undefined
      if (isUnavailableError(error)) return this.#book.find(id)
      throw error
    }
  }

  async #send({ id, items, orderGuid }: BookedOrder): Promise<BookedOrder> {
    const products = items.map((item) => ({ id: item.id, quantity: Quantity.fromDecimal(item.portions) }))
    try {
      const { order } = await this.#client.createOrder({
        order: { originalOrderId: id, withRkId: orderGuid, products },
      })
      return this.statusChanged(id, order.status)
    } catch (error) {
      // Nobody knows yet, or nobody is there: the next try with this number goes on.
      if (isOutcomeUnknownError(error) || isUnavailableError(error)) return this.#book.change(id, {})
      if (!isRefusedError(error)) throw error
      if (error.code === ('WsaDuplicateOrder' satisfies WhiteServerCode))
        return this.#book.change(id, { state: 'placed' })
      this.#menu.stopListChanged()
      return this.#book.change(id, { state: 'refused', reason: error.serverText ?? error.message })
    }
  }

  /** What an answer or an event says of an order. */
  statusChanged(id: string, status: Pick<OrderStatus, 'value'>, reason?: string): BookedOrder {
    const { value } = status
    const state = isCompleted({ value, isBillPrinted: false })
      ? 'completed'
      : value === 'Canceled' || value === 'RestaurantCancelled'
        ? 'cancelled'
        : value === 'CreationError'
          ? 'refused'
          : 'placed'
    return this.#book.change(id, { state, status: value, ...(reason !== undefined && { reason }) })
  }
}
