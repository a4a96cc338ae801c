import { Money } from '@rkeeper-kit/core'
import type { DeliveryOrder, Order, Receipt } from '../domain/contract.ts'
import type { Simulator } from '../simulator.ts'

/**
 * Names an order the way the code under test knows it: the GUID of the till in any spelling, the order number of
 * Delivery, your own `originalOrderId`, or an answer that holds one of them.
 */
export type OrderRef =
  | string
  | { readonly guid: string }
  | { readonly orderGuid?: string }
  | { readonly orderId: string }
  | { readonly originalOrderId: string }

/** One order as each side sees it. */
export interface OrderFacts {
  /** How it was asked for. */
  readonly name: string
  /** Absent until the order is at the till. */
  readonly till?: Order
  /** Absent for an order that did not come through Delivery. */
  readonly delivery?: DeliveryOrder
  /** What the till wants for it: dishes less discounts, with taxes on top and charges. */
  readonly due: Money
  /** Money the till has taken for it. */
  readonly paid: Money
  /** Receipts of its sale that were not deleted. */
  readonly receipts: readonly Receipt[]
}

/** Looks an order up behind the doors, at the till and in Delivery. Throws when neither knows it. */
export function orderFacts(simulator: Pick<Simulator, 'domain'>, ref: OrderRef): OrderFacts {
  const { orders, deliveryDesk } = simulator.domain
  const name = nameOf(ref)
  const guid = bare(name)
  const numbered = deliveryDesk.all().find(({ orderId }) => orderId === name)
  const till = orders
    .list()
    .find(
      (order) =>
        bare(order.guid) === guid ||
        (order.originalOrderId !== undefined && order.originalOrderId === name) ||
        (numbered?.tillOrderGuid !== undefined && bare(order.guid) === bare(numbered.tillOrderGuid)),
    )
  const delivery = numbered ?? deliveryDesk.all().find((order) => till && order.tillOrderGuid === till.guid)
  if (!till && !delivery) throw new Error(`Neither the till nor Delivery knows an order "${name}".`)
  const sums = till && orders.sums(till)
  return {
    name,
    ...(till && { till }),
    ...(delivery && { delivery }),
    due: sums ? Money.subtract(sums.orderSum, sums.discountSum) : Money.zero,
    paid: sums ? Money.add(sums.prepaySum, sums.paidSum) : Money.zero,
    receipts: till?.receipts.filter(({ kind, state }) => kind === 'sale' && state === 6) ?? [],
  }
}

function nameOf(ref: OrderRef): string {
  if (typeof ref === 'string') return ref
  if ('guid' in ref) return ref.guid
  if ('orderId' in ref) return ref.orderId
  if ('originalOrderId' in ref) return ref.originalOrderId
  if (ref.orderGuid !== undefined) return ref.orderGuid
  throw new Error('The answer holds no orderGuid: the till has refused the order.')
}

const bare = (guid: string): string => guid.replace(/[{}-]/g, '').toLowerCase()
