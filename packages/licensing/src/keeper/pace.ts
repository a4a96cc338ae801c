import type { Random } from '@rkeeper-kit/core'

const second = 1000
const minute = 60 * second

/** The vendor asks for a check every 30 to 90 minutes; the spread keeps many restaurants from meeting. */
const routine = { middle: 45 * minute, spread: 15 * minute }
const backOff = [30 * second, minute, 2 * minute, 5 * minute, 15 * minute]

/** Between two refreshes because the till refused the licence. */
export const suspicionPause = 30 * second

/** How long to wait after a good answer. */
export function routinePause(random: Random): number {
  return routine.middle + (random() * 2 - 1) * routine.spread
}

/**
 * How long to wait after so many failures in a row. A refusal goes at the slowest pace at once: the same wrong password again
 * and again may get the account locked.
 */
export function failurePause(failures: number, configurationFault: boolean): number {
  const index = configurationFault ? backOff.length - 1 : Math.min(failures, backOff.length) - 1
  return backOff[index] ?? minute
}

/** Whether so many milliseconds have passed. A clock set back counts as passed, so that it cannot block anything for a day. */
export function passed(since: number | undefined, ms: number, now: number): boolean {
  return since === undefined || now < since || now - since >= ms
}
