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
