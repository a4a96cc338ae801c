const day = 24 * 3600_000

/** The same day so many months later; the last day of a shorter month. */
export function addMonths(instant: number, months: number): number {
  const date = new Date(instant)
  const dayOfMonth = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(dayOfMonth, last))
  return date.getTime()
}

/** So many working days later, Saturdays and Sundays not counted; holidays are not known. */
export function addBusinessDays(instant: number, days: number): number {
  let at = instant
  for (let left = days; left > 0; ) {
    at += day
    if (![0, 6].includes(new Date(at).getUTCDay())) left -= 1
  }
  return at
}
