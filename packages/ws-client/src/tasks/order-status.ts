/**
 * Status of an order. `Confirmed`, `CreationError` and `RestaurantCancelled` come only in answers to CreateOrder;
 * `Complited` is the server's spelling. Source: vendor's documentation; `Cooking` and `Ready` seen in public clients.
 */
export type OrderStatusValue =
  | 'Confirmed'
  | 'CreationError'
  | 'RestaurantCancelled'
  | 'Created'
  | 'Canceled'
  | 'Complited'
  | 'Completed'
  | 'Cooking'
  | 'Ready'
  | 'IssuedOut'

export interface OrderStatus {
  readonly value: OrderStatusValue | (string & {})
  /** Whether the guest's bill is printed; independent of `value`. */
  readonly isBillPrinted: boolean
}

/** Why an order was cancelled. */
export interface RejectingReason {
  readonly code?: string | number
  readonly message?: string
}

/** Whether an order is paid and closed, in either spelling of the word. */
export function isCompleted(status: OrderStatus): boolean {
  return status.value === 'Complited' || status.value === 'Completed'
}
