import type { TillContext } from '../context.ts'
import type { RefItem } from '../contract.ts'
import { DomainError } from '../errors.ts'
import type { Right } from '../scenario/schema.ts'

const words: Record<Right, string> = {
  void: 'delete orders',
  return: 'return dishes',
  stopList: 'change the stop list',
}

/** Throws `noRight` unless the role of the employee allows it. */
export function assertMay({ state, restaurant }: TillContext, employee: RefItem, right: Right): void {
  const rights = state.restaurant.rights[employee.parentId ?? 0] ?? []
  if (rights.includes(right)) return
  throw new DomainError('noRight', { employee: restaurant.nameOf(employee), right: words[right] })
}

/** Throws `reasonLacksFlag` unless the removal reason has the flag the operation needs, where flags count. */
export function assertFlag(
  { restaurant, settings }: Pick<TillContext, 'restaurant' | 'settings'>,
  reason: RefItem,
  flag: string,
): void {
  if (settings.till.reasonFlags && reason.props[flag] !== '1') {
    throw new DomainError('reasonLacksFlag', { reason: restaurant.nameOf(reason), flag })
  }
}
