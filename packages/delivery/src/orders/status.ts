/** Statuses of an order, by meaning. A corporation may rename them; the ids are fixed. Source: vendor's documentation. */
export const orderStatus = {
  new: 1,
  confirmed: 2,
  taken: 3,
  /** "Transferred to the kitchen": the order exists at the till. */
  atTill: 4,
  cooking: 5,
  ready: 6,
  packing: 7,
  packed: 8,
  withCourier: 9,
  onTheWay: 10,
  delivered: 13,
  /** Paid and closed at the till: final. */
  completed: 11,
  /** Final. */
  cancelled: 12,
} as const

export type OrderStatusId = (typeof orderStatus)[keyof typeof orderStatus]

/** The way of an order that is not cancelled. Not by number: 13 comes before 11. A corporation may leave statuses out. */
export const statusProgress: readonly OrderStatusId[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 11]

/** Whether nothing changes any more: completed or cancelled. */
export function isFinalStatus(status: OrderStatusId): boolean {
  return status === orderStatus.completed || status === orderStatus.cancelled
}

/**
 * Whether an order is in a status or past it. Compares by progress, never by number; a cancelled order has reached
 * nothing but its cancellation.
 */
export function hasReached(status: OrderStatusId, target: OrderStatusId): boolean {
  if (status === target) return true
  const now = statusProgress.indexOf(status)
  const wanted = statusProgress.indexOf(target)
  return now !== -1 && wanted !== -1 && now >= wanted
}
