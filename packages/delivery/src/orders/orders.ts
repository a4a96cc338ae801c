import type { CallOptions, Clock } from '@rkeeper-kit/core'
import type { ApiCall, DeliveryApi } from '../api/delivery-api.ts'
import { readList } from '../values/read.ts'
import type { CalculationInput, NewOrder, NewPayment, OrderChange, OrderFilter, Rejection } from './input.ts'
import { type PayAndCompleteOptions, payAndComplete } from './pay-and-complete.ts'
import { readCalculation, readCreated, readOrder, readReason } from './read.ts'
import type { OrderStatusId } from './status.ts'
import type { Calculation, Order, RejectionReason } from './types.ts'
import { type WaitOptions, waitForStatus } from './wait-for-status.ts'
import { orderPath, writeFilter, writeOrder, writePayments } from './write.ts'

/** The orders of the connection; those of other connections are not visible. */
export class OrdersTopic {
  readonly #api: DeliveryApi
  readonly #clock: Clock
  readonly #tillTimeout: number

  constructor(api: DeliveryApi, clock: Clock, tillTimeout: number) {
    this.#api = api
    this.#clock = clock
    this.#tillTimeout = tillTimeout
  }

  /**
   * Creates an order and answers its number. Source: vendor's documentation.
   *
   * @throws InvalidRequestError `order_validation`: dish, price, address, phone or time is wrong
   * @throws OutcomeUnknownError the answer was lost: search by time and phone before creating again
   */
  async create(order: NewOrder, options?: CallOptions): Promise<{ readonly orderId: string }> {
    return this.#api.call(
      {
        operation: 'orders.create',
        method: 'POST',
        path: 'orders',
        body: writeOrder(order),
        effect: 'write',
        afterLostAnswer: 'Search the orders (orders.search by time and phone) before creating it again.',
        read: readCreated,
      },
      options,
    )
  }

  /** One order. @throws InvalidRequestError `order_not_found`, also for an order of another connection */
  async get(orderId: string, options?: CallOptions): Promise<Order> {
    return this.#api.call(
      {
        operation: 'orders.get',
        method: 'GET',
        path: orderPath(orderId),
        effect: 'read',
        read: (result) => readOrder(result),
      },
      options,
    )
  }

  /** The orders that match. There are no pages: bound the period. Source: vendor's documentation. */
  async search(filter: OrderFilter = {}, options?: CallOptions): Promise<Order[]> {
    return this.#api.call(
      {
        operation: 'orders.search',
        method: 'GET',
        path: 'orders',
        query: writeFilter(filter),
        effect: 'read',
        read: (result) => readList(result, 'result', readOrder),
      },
      options,
    )
  }

  /** Changes an order that is not paid yet; objects and lists given replace those of the order. */
  async change(orderId: string, change: OrderChange, options?: CallOptions): Promise<void> {
    return this.#api.call(
      {
        operation: 'orders.change',
        method: 'PATCH',
        path: orderPath(orderId),
        body: writeOrder(change),
        // The same fields sent twice make the same order.
        effect: 'repeatable',
        read: nothing,
      },
      options,
    )
  }

  /** Delivery fee and discounts of an order that does not exist yet. Source: partly documented. */
  async calculate(input: CalculationInput, options?: CallOptions): Promise<Calculation> {
    return this.#api.call(
      {
        operation: 'orders.calculate',
        method: 'POST',
        path: 'orders/delivery',
        body: writeOrder(input),
        effect: 'read',
        read: readCalculation,
      },
      options,
    )
  }

  /**
   * Pays an order at the till and in Delivery at once. The order must have reached the till (status 4 or later), and the
   * payments must cover it. Source: vendor's documentation.
   *
   * @throws RefusedError the till refused; `details.tillCode` 3373: too little
   * @throws OutcomeUnknownError the answer was lost: read `paymentStatus` first, or use {@link payAndComplete}
   */
  async pay(orderId: string, payments: readonly NewPayment[], options?: CallOptions): Promise<void> {
    return this.#atTill('pay', orderId, writePayments(payments, this.#clock), options)
  }

  /**
   * Closes a paid order at the till and in Delivery. Source: vendor's documentation.
   *
   * @throws RefusedError `rk7_close_order` with `details.tillCode` 3071: not fully paid
   */
  async complete(orderId: string, options?: CallOptions): Promise<void> {
    return this.#atTill('complete', orderId, undefined, options)
  }

  /**
   * Cancels an order that is not final; the till deletes it first if it is there. Without a reason where the corporation
   * has reasons switched off.
   *
   * @throws RefusedError `err_unprocessable_entity`: the order is final
   * @throws InvalidRequestError `rejection_reason_not_found`, or no reason where one is needed
   */
  async reject(orderId: string, reason?: Rejection, options?: CallOptions): Promise<void> {
    const body = { rejectionReasonId: reason?.id ?? '', rejectionReasonText: reason?.text ?? '' }
    return this.#atTill('reject', orderId, body, options)
  }

  /** The reasons for a cancellation; ids differ from corporation to corporation. */
  rejectionReasons(options?: CallOptions): Promise<RejectionReason[]> {
    return this.#api.call(
      {
        operation: 'orders.rejectionReasons',
        method: 'GET',
        path: 'rejectionReasons',
        effect: 'read',
        read: (result) => readList(result, 'result', readReason),
      },
      options,
    )
  }

  /**
   * Pays and completes an order, and survives lost answers: it reads the order before it repeats anything, and never pays
   * again while the till may still be busy with the first payment. Calling it again after any error is safe.
   *
   * @throws OutcomeUnknownError the outcome could not be found out
   */
  payAndComplete(
    orderId: string,
    payments: readonly NewPayment[],
    options: PayAndCompleteOptions = {},
  ): Promise<Order> {
    return payAndComplete(this, this.#clock, orderId, payments, options)
  }

  /**
   * Reads an order until it is in a status or past it.
   *
   * @throws RefusedError the order became final without reaching it
   * @throws UnavailableError it did not get there in time
   */
  waitForStatus(orderId: string, status: OrderStatusId, options: WaitOptions = {}): Promise<Order> {
    return waitForStatus(this, this.#clock, orderId, status, options)
  }

  /** White Server waits 120 s for the till, so these calls wait longer than others. */
  #atTill(
    action: 'pay' | 'complete' | 'reject',
    orderId: string,
    body: unknown,
    options: CallOptions = {},
  ): Promise<void> {
    const call: ApiCall<void> = {
      operation: `orders.${action}`,
      method: 'PUT',
      path: orderPath(orderId, action),
      ...(body !== undefined && { body }),
      effect: 'write',
      afterLostAnswer: `Read order ${orderId} (paymentStatus, orderStatusId) before repeating it.`,
      read: nothing,
    }
    const timeout = options.timeout ?? this.#tillTimeout
    return this.#api.call(call, { totalTimeout: timeout + 30_000, ...options, timeout })
  }
}

/** The answer says nothing beyond having arrived; its body may be missing. */
function nothing(): void {}
