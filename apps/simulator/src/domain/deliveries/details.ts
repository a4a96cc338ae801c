import type { DeliveryDetails, Order } from '../contract.ts'
import { DomainError } from '../errors.ts'

/** What an order of a delivery system holds of it. Throws `notDelivery`. */
export function deliveryOf({ delivery, name }: Order): DeliveryDetails {
  if (!delivery) throw new DomainError('notDelivery', { name })
  return delivery
}
