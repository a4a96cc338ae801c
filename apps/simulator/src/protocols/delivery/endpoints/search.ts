import { type SearchQuery, searchQuerySchema } from '@rkeeper-kit/delivery/schemas'
import type { DeliveryOrder } from '../../../domain/contract.ts'
import type { Endpoint } from '../context.ts'
import { printOrder } from '../print/order.ts'
import { readQuery } from '../read-request.ts'

const day = 24 * 60 * 60 * 1000

/** The orders of the connection that match. Dates filter the time of creation. */
export const ordersSearch: Endpoint = (call) => {
  const query = readQuery(call.query, searchQuerySchema, ['includeStatusIds'])
  return {
    run: () =>
      sorted(
        call.domain.deliveryDesk.list(call.connection.clientId).filter((order) => matches(order, query)),
        query,
      ).map((order) => printOrder(order, call)),
  }
}

function matches(order: DeliveryOrder, { includeStatusIds, q, fromDate, toDate }: SearchQuery): boolean {
  return (
    (includeStatusIds.length === 0 || includeStatusIds.includes(order.statusId)) &&
    (q === undefined || textsOf(order).some((text) => text.toLowerCase().includes(q.toLowerCase()))) &&
    (fromDate === undefined || order.createdAt >= instant(fromDate)) &&
    (toDate === undefined || order.createdAt < end(toDate))
  )
}

function textsOf({ orderId, comment, guest }: DeliveryOrder): readonly string[] {
  return [orderId, comment, guest?.phone ?? '', guest?.firstName ?? '', guest?.lastName ?? '']
}

/** A time without a zone is taken as UTC. */
function instant(text: string): number {
  const zoned = !text.includes('T') || /(Z|[+-]\d{2}:?\d{2})$/i.test(text)
  return Date.parse(zoned ? text : `${text}Z`)
}

/** A date alone means the whole day, a time its millisecond. */
function end(text: string): number {
  return instant(text) + (text.includes('T') ? 1 : day)
}

function sorted(
  orders: readonly DeliveryOrder[],
  { orderBy, sortOrder }: SearchQuery,
): readonly DeliveryOrder[] {
  const key = (order: DeliveryOrder) => (orderBy ? (order[orderBy] ?? 0) : order.createdAt)
  const ascending = orders.toSorted((a, b) => key(a) - key(b) || Number(a.orderId) - Number(b.orderId))
  return sortOrder === 'desc' ? ascending.reverse() : ascending
}
