import type { Settings } from '../../settings.ts'
import type { DeliveryEstablishment, DeliveryOrderInput, DeliverySetUp } from '../contract.ts'
import { DeskError, invalid } from './desk-error.ts'

type Guest = DeliveryOrderInput['guest']
type Address = DeliveryOrderInput['address']

/** Throws when the establishment is missing, unknown, or does not work with Delivery. */
export function assertRestaurant(
  { establishments }: DeliverySetUp,
  order: Pick<DeliveryOrderInput, 'restaurantId' | 'expeditionType'>,
): void {
  const { restaurantId, expeditionType } = order
  if (!restaurantId) {
    if (expeditionType === 'delivery')
      throw invalid('Incorrect establishment specified', 'restaurantId', restaurantId ?? null)
    return
  }
  establishmentOf({ establishments }, restaurantId)
}

/** The establishment of an id in any spelling. Throws `restaurant_not_found`. */
export function establishmentOf(
  { establishments }: Pick<DeliverySetUp, 'establishments'>,
  restaurantId: string,
): DeliveryEstablishment {
  const wanted = restaurantId.replace(/[{}]/g, '').toLowerCase()
  const found = establishments.find(({ id, state }) => id === wanted && state === 'active')
  if (found) return found
  const text = 'The establishment was not found or is not enabled for delivery'
  throw new DeskError('restaurant_not_found', text, { field: 'restaurantId', value: restaurantId })
}

/** A courier needs a phone; a guest who comes may leave it out, but not write nonsense. */
export function assertGuest(expeditionType: DeliveryOrderInput['expeditionType'], guest: Guest): void {
  const phone = guest?.phone ?? ''
  if (phone.trim() === '') {
    if (expeditionType === 'delivery') throw invalid('Please provide your phone number', 'guest.phone', phone)
    return
  }
  if (!/^\+?\d{7,15}$/.test(phone.trim()))
    throw invalid('The Phone field is not a valid phone number.', 'guest.phone', phone)
}

const neededOfAddress = [
  ['cityName', 'Specify the city'],
  ['street', 'Specify the street'],
  ['houseNumber', 'Please indicate the house number'],
] as const

/** A courier needs city, street and house. */
export function assertAddress(expeditionType: DeliveryOrderInput['expeditionType'], address: Address): void {
  if (expeditionType === 'pickup') return
  if (!address) throw invalid('Please provide the address for receiving your order', 'address', null)
  for (const [field, text] of neededOfAddress) {
    if (String(address[field] ?? '').trim() === '')
      throw invalid(text, `address.${field}`, address[field] ?? null)
  }
}

/** Either a time or as soon as possible; and no time that cannot be met. */
export function assertTime(
  { expectedAt, soonest }: Pick<DeliveryOrderInput, 'expectedAt' | 'soonest'>,
  now: number,
  { shortestMinutes, expectedAtRequired }: Settings['delivery'],
): void {
  if (soonest || (expectedAt === undefined && !expectedAtRequired)) return
  if (expectedAt === undefined) throw invalid('Select the time to receive your order', 'expectedAt', null)
  if (expectedAt < now + shortestMinutes * 60_000) {
    const value = new Date(expectedAt).toISOString()
    throw invalid('The specified delivery time is shorter than possible.', 'expectedAt', value)
  }
}
