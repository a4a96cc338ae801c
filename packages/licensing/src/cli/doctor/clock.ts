import { type Finding, finder } from './finding.ts'

const minute = 60_000

/** How far a clock is ahead of ours, in milliseconds. */
export function clockFinding(check: string, offset: number | undefined): Finding {
  const say = finder(check)
  if (offset === undefined) return say.skipped('the answer does not tell the time')
  const apart = Math.abs(offset)
  if (apart < 5 * minute) return say.ok(`${Math.round(apart / 1000)} s apart`)
  const minutes = Math.round(apart / minute)
  return say.warning(
    `theirs is ${minutes} min ${offset > 0 ? 'ahead of' : 'behind'} ours`,
    'set the clock of the machine that is wrong; nothing stops working by it, but dates and warnings are off',
  )
}
