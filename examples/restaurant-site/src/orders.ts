import { randomUUID } from 'node:crypto'
import { isOutcomeUnknownError, isRefusedError, isUnavailableError, Money, Quantity } from '@rkeeper-kit/core'
import { type DeliveryClient, isFinalStatus, type Order, orderStatus } from '@rkeeper-kit/delivery'
import type { FakeAcquirer } from './acquirer.ts'
import type { Basket } from './basket.ts'

export interface Shop {
  readonly delivery: DeliveryClient
  readonly acquirer: FakeAcquirer
  readonly restaurantId: string
  /** GUID of the restaurant's currency that stands for payments on the site. */
  readonly currency: string
}

export interface Guest {
  readonly name: string
  readonly phone: string
}

/** What became of a payment, in the guest's eyes. */
export type Settlement = 'paid' | 'declined' | 'refused' | 'being checked'

/** Orders of the guests. Kept in memory: a real shop has a database. */
export class Orders {
  readonly #shop: Shop
  /** By a secret of the guest's own: order numbers can be guessed. */
  readonly #orderIds = new Map<string, string>()
  readonly #settling = new Map<string, Promise<Settlement>>()

  constructor(shop: Shop) {
    this.#shop = shop
  }

  /** Sends the basket to the restaurant; answers the guest's key to the order. */
  async place(basket: Basket, guest: Guest): Promise<string> {
    const { orderId } = await this.#shop.delivery.orders.create({
      restaurantId: this.#shop.restaurantId,
      expeditionType: 'pickup',
      soonest: true,
      paymentTypeId: 'online',
      guest: { phone: guest.phone, firstName: guest.name },
      dishList: [...basket].map(([id, portions]) => ({ id, quantity: Quantity.fromDecimal(portions) })),
    })
    const key = randomUUID()
    this.#orderIds.set(key, orderId)
    return key
  }

  async find(key: string): Promise<Order | undefined> {
    const orderId = this.#orderIds.get(key)
    return orderId === undefined ? undefined : this.#shop.delivery.orders.get(orderId)
  }

  /** Whether the guest has paid the shop and the restaurant does not know yet. */
  isOpen({ orderId, orderStatusId }: Order): boolean {
    return this.#shop.acquirer.taken(orderId) > Money.zero && !isFinalStatus(orderStatusId)
  }

  /** Takes the guest's money and pays the restaurant. Two clicks are one payment. */
  pay(order: Order, card: string): Promise<Settlement> {
    if (order.orderStatusId === orderStatus.completed) return Promise.resolve('paid')
    if (!this.#shop.acquirer.charge(order.orderId, order.fullAmount, card)) return Promise.resolve('declined')
    return this.settle(order.orderId)
  }

  /** Passes money that the guest has paid on to the restaurant. Safe to repeat. */
  settle(orderId: string): Promise<Settlement> {
    const running = this.#settling.get(orderId)
    if (running) return running
    const work = this.#settleOnce(orderId).finally(() => this.#settling.delete(orderId))
    this.#settling.set(orderId, work)
    return work
  }

  async #settleOnce(orderId: string): Promise<Settlement> {
    const { acquirer, currency, delivery } = this.#shop
    try {
      const payment = { code: currency, amount: acquirer.taken(orderId) }
      await delivery.orders.payAndComplete(orderId, [payment])
      return 'paid'
    } catch (error) {
      // Nobody knows yet: the money stays taken, and the next look at the page tries again.
      if (isOutcomeUnknownError(error) || isUnavailableError(error)) return 'being checked'
      if (!isRefusedError(error)) throw error
      return this.#afterRefusal(orderId)
    }
  }

  /** Money goes back only when the restaurant has none of it. */
  async #afterRefusal(orderId: string): Promise<Settlement> {
    const { paymentStatus } = await this.#shop.delivery.orders.get(orderId)
    if (paymentStatus === 'paid') return 'being checked'
    this.#shop.acquirer.refund(orderId)
    return 'refused'
  }
}
