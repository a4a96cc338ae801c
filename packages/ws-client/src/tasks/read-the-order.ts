import type { FindOut } from './task.ts'

/** How to learn whether a change of an order has happened: by reading the order. */
export function readTheOrder({ orderGuid }: { readonly orderGuid: string }): FindOut {
  return {
    advice: `GetOrder for ${orderGuid} tells whether it happened; do not repeat it before that.`,
    facts: { orderGuid },
  }
}
