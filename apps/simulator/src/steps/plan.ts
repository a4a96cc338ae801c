import type { Job } from '../core/jobs.ts'
import { toInstant } from '../core/timeline.ts'
import { isCounted, type Step, type StepReport, type StepsState, type StepTime, stepJob } from './step.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** The steps before the first of them, and the jobs that will run those with a time. */
export function planSteps(
  steps: readonly Step[],
  now: number,
  utcOffsetMinutes: number,
): { readonly state: StepsState; readonly jobs: readonly Omit<Job, 'id'>[] } {
  const reports = steps.map((step): StepReport => {
    if (isCounted(step.when)) return { step, state: 'waiting', seen: 0 }
    return { step, state: 'waiting', at: instantOf(step.when, now, utcOffsetMinutes) }
  })
  const jobs = reports.flatMap(({ at }, index) =>
    at === undefined ? [] : [{ at, kind: stepJob, payload: { index } }],
  )
  const counting = reports.flatMap(({ at }, index) => (at === undefined ? [index] : []))
  return { state: { reports, counting }, jobs }
}

function instantOf({ at, after = 0 }: StepTime, now: number, utcOffsetMinutes: number): number {
  if (at === undefined) return now + after
  const [, hours, minutes, seconds = '0'] = /^(\d\d):(\d\d)(?::(\d\d))?$/.exec(at) ?? []
  if (hours === undefined) return toInstant(at)
  const offset = utcOffsetMinutes * minute
  const midnight = Math.floor((now + offset) / day) * day - offset
  const today = midnight + (Number(hours) * 60 + Number(minutes)) * minute + Number(seconds) * 1000
  return today < now ? today + day : today
}
