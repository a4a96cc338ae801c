import type { TillContext } from '../context.ts'
import type { RefItem } from '../contract.ts'
import { DomainError } from '../errors.ts'

const pause = 1000

/** Throws `wrongPassword`, also for whatever comes within a second of a wrong one. An employee without a password has a blank one. */
export function assertPassword(
  { state, now }: Pick<TillContext, 'state' | 'now'>,
  employee: Pick<RefItem, 'id'>,
  password: string,
): void {
  const { passwords = {} } = state.restaurant
  const tooSoon = state.wrongPasswordAt !== undefined && now() < state.wrongPasswordAt + pause
  if (!tooSoon && password === (passwords[employee.id] ?? '')) return
  if (!tooSoon) state.wrongPasswordAt = now()
  throw new DomainError('wrongPassword')
}
