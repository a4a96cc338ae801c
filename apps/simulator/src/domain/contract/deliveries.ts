import type { Order } from './order.ts'
import type { LineInput, OrderChange, OrderInput, OrderKey, WriteOptions } from './orders.ts'
import type { RefKey } from './references.ts'

/** Whether the restaurant delivers. */
export interface DeliveryService {
  readonly active: boolean
  /** When an inactive service resumes by itself. */
  readonly resumesAt?: number
}

/** Orders of delivery systems, beyond what every order has. */
export interface DeliveriesDomain {
  service(): DeliveryService
  setService(service: DeliveryService): void
  /** Takes the running number for a new delivery order. */
  takeNumber(): number
  /** Sets the running number that the next delivery order gets. */
  setNextNumber(value: number): void
  /**
   * Ends the edit of an order: what is saved stands, and its dishes go to the kitchen `cookingTime` milliseconds before
   * `readyAt`, or now with `printNow`. A time more than a day ahead is `readyTimeTooLate`.
   */
  confirm(key: OrderKey, input: DeliveryConfirmation, options?: WriteOptions): Order
  /**
   * Opens the editor at a station; the promise is kept when its window is closed there. Throws `nodeNotConnected`,
   * `stationBusy`, and at once what the till would say against the contents.
   */
  edit(
    input: DeliveryEdit,
    options?: WriteOptions & {
      /** Ends the waiting; the window stays open and the order locked. */
      readonly signal?: AbortSignal
    },
  ): Promise<{ readonly order: Order; readonly cancelled: boolean }>
  /** Drops the packages that were added since the last confirmation and are not in the kitchen yet. */
  cancelEdit(key: OrderKey, options?: WriteOptions): Order
  /** Notes when the delivery system last worked on the order: local time, without a zone. */
  setLastProcessTime(key: OrderKey, time: string): Order
  /** Number of the delivery note of an order; the first call gives it one. */
  invoiceNumber(key: OrderKey): number
}

export interface DeliveryConfirmation {
  readonly readyAt: number
  readonly cookingTime?: number
  readonly printNow?: boolean
  readonly change?: Pick<OrderChange, 'orderType' | 'persistentComment' | 'nonPersistentComment' | 'delivery'>
}

export interface DeliveryEdit {
  readonly order:
    | { readonly existing: OrderKey; readonly change: OrderChange }
    | { readonly fresh: OrderInput }
  readonly station: RefKey
  readonly employee: RefKey
  /** In place of the contents, or to be added to them. */
  readonly replace: boolean
  readonly lines: readonly LineInput[]
  readonly readyAt: number
  readonly cookingTime?: number
}
