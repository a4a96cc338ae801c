import type { Guest, RestaurantDomain } from '../../../domain/contract.ts'
import { cardKeyView } from './card.ts'

/** Guests of a request: labels where they are given, and how many there are. */
export function guestsOf(
  guests: { readonly count?: number; readonly Guest: readonly { readonly guestLabel: string }[] } | undefined,
) {
  if (!guests) return {}
  return {
    guests: guests.Guest.map(({ guestLabel }) => ({ label: guestLabel })),
    guestCount: guests.count ?? guests.Guest.length,
  }
}

/** A person at an order, with the card that hangs on the guest. */
export const guestView = (restaurant: RestaurantDomain, { label, card }: Guest) => ({
  guestLabel: label,
  ...cardKeyView(restaurant, card),
})
