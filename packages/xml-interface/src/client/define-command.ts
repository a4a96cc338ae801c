import type { Effect } from '@rkeeper-kit/core'
import type { Command } from '../command.ts'
import type { Extra, RawElement } from '../types.ts'

/** Parameters of a command that the catalogue does not know. */
export interface RawRequest {
  readonly $attributes?: Readonly<Record<string, string>>
  readonly $elements?: readonly RawElement[]
}

/**
 * Describes a command that the catalogue does not know, so that `execute` can run it. Its answer comes as raw attributes
 * and elements.
 *
 * @param effect - what it does to the restaurant; with `'read'` it is repeated after failures
 * @example
 * const FindEmployee = defineCommand('FindEmployee', 'read')
 * await rk7.execute(FindEmployee, { $attributes: { code: '17' } })
 */
export function defineCommand(name: string, effect: Effect): Command<RawRequest, Extra> {
  const open = { anyAttribute: true, anyElement: true } as const
  return { name, effect, request: open, response: open }
}
