import type { Guest, RestaurantDomain } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
import { cardKeyView } from './card.ts'
import { given } from './refs.ts'

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

/** Tells that a card given with a guest does nothing: ApplyPersonalCard hangs cards on guests. */
export function warnOfCards(
  guests: { readonly Guest: readonly { readonly cardCode?: string }[] } | undefined,
  { warn }: Pick<HandlerContext, 'warn'>,
): void {
  if (guests?.Guest.some(({ cardCode }) => given(cardCode)))
    warn('Guest/@cardCode has no effect: ApplyPersonalCard hangs a card on a guest.')
}

/** A person at an order, with the card that hangs on the guest. */
export const guestView = (restaurant: RestaurantDomain, { label, card }: Guest) => ({
  guestLabel: label,
  ...cardKeyView(restaurant, card),
})
