import type { DeliveryDetails, Order } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'

/** What an order of a delivery system holds of it. Throws `notDelivery`. */
export function deliveryOf({ delivery, name }: Order): DeliveryDetails {
  if (!delivery) throw new DomainError('notDelivery', { name })
  return delivery
}

/** The block as requests and answers write it. */
export const blockOf = (block: object): DeliveryDetails['block'] =>
  Object.fromEntries(
    Object.entries(block).filter(([, value]) => value !== undefined && typeof value !== 'object'),
  )
