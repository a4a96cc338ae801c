import { isoSeconds } from '../../../core/iso-seconds.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** White Server itself keeps Moscow time. */
const moscow = 3 * hour

/** Local time of the restaurant, without an offset, as orders show it. */
export function localTime(instant: number, utcOffsetMinutes: number): string {
  return isoSeconds(instant + utcOffsetMinutes * minute)
}

/** Moscow time with its offset. */
export function moscowTime(instant: number): string {
  return `${localTime(instant, moscow / minute)}+03:00`
}

/** The last time that it was one of these minutes after midnight in Moscow; undefined without any. */
export function lastTimeOfDay(instant: number, minutes: readonly number[]): number | undefined {
  const last = minutes.map((each) => {
    const offset = each * minute - moscow
    return Math.floor((instant - offset) / day) * day + offset
  })
  return last.length === 0 ? undefined : Math.max(...last)
}
