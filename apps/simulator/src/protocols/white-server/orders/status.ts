import type { Order } from '../../../domain/contract.ts'

/** The status of an order as the server spells it, from contents and flags; no kitchen system is simulated. */
export function statusOf(order: Order): { value: string; isBillPrinted: boolean } {
  return { value: statusValue(order), isBillPrinted: order.bill }
}

function statusValue({ deleted, finished, packages }: Order): string {
  if (deleted) return 'Canceled'
  if (!finished) return 'Created'
  const empty = packages.every(({ dishes }) => dishes.every(({ state }) => state === 7))
  // The misspelling is the server's.
  return empty ? 'Canceled' : 'Complited'
}
