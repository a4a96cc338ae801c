/** The simulated restaurant keeps Moscow time. */
const offsetHours = 3
const hour = 3_600_000

/** Local time without an offset, as orders show it. */
export function localTime(instant: number): string {
  return new Date(instant + offsetHours * hour).toISOString().slice(0, 19)
}

/** Local time with its offset. */
export function zonedTime(instant: number): string {
  return `${localTime(instant)}+0${offsetHours}:00`
}

/** The last noon in Moscow: White Server takes its copy of the menu then. */
export function lastNoon(instant: number): number {
  const day = 24 * hour
  const noon = (12 - offsetHours) * hour
  return Math.floor((instant - noon) / day) * day + noon
}
