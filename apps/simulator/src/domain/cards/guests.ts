import type { Guest } from '../contract.ts'

/** New names of guests: the cards stay at their places, and guests with a card are not lost. */
export function renamedGuests(before: readonly Guest[], after: readonly Guest[]): readonly Guest[] {
  const renamed = after.map((guest, place) => {
    const card = before[place]?.card
    return card ? { ...guest, card } : guest
  })
  return [...renamed, ...before.slice(after.length).filter(({ card }) => card)]
}
