import type { Period } from './data.ts'

const minutesOfDay = 24 * 60

/** Whether a moment falls into a period; `local` is milliseconds of the restaurant's own clock. */
export function isWithin({ days, from, until }: Period, local: number): boolean {
  const minute = Math.floor(local / 60_000)
  const time = minute % minutesOfDay
  const day = Math.floor(minute / minutesOfDay)
  if (until > from) return time >= from && time < until && days.includes(weekday(day))
  // What lasts past midnight belongs to the day it began on.
  return (time >= from && days.includes(weekday(day))) || (time < until && days.includes(weekday(day - 1)))
}

/** Monday is 1. The first day of the epoch was a Thursday. */
const weekday = (day: number): number => ((day + 3) % 7) + 1
