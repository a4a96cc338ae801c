import { durationText } from '../core/duration.ts'
import { isCounted, type Step } from './step.ts'

/** Says when a step runs, for example `on the 3rd PayOrder, 2m later`. */
export function whenText(when: Step['when']): string {
  if (!isCounted(when))
    return when.at === undefined ? `after ${durationText(when.after ?? 0)}` : `at ${when.at}`
  const { count, command, protocol } = when.on
  const request = `on the ${ordinal(count)} ${protocol === undefined ? command : `${command} (${protocol})`}`
  return when.after === undefined ? request : `${request}, ${durationText(when.after)} later`
}

function ordinal(count: number): string {
  const teen = count % 100 > 10 && count % 100 < 14
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${ending}`
}
