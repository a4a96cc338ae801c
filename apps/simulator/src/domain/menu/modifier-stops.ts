import type { TillContext } from '../context.ts'
import type { RefKey, StopEntry } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { assertFlag } from '../restaurant/rights.ts'

export function stopModifier(context: TillContext, modifier: RefKey, reason?: RefKey): void {
  const { restaurant, state } = context
  const { id } = restaurant.find('MODIFIERS', modifier)
  const item = reason && restaurant.find('ORDERVOIDS', reason)
  if (item) assertFlag(context, item, 'ImplOnAddDishInStopList')
  state.modifierStops[id] = item ? { reasonId: item.id } : {}
}

export function releaseModifier({ restaurant, state }: TillContext, modifier: RefKey): void {
  delete state.modifierStops[restaurant.find('MODIFIERS', modifier).id]
}

export const stoppedModifiers = ({ restaurant, state }: TillContext): readonly StopEntry[] =>
  Object.entries(state.modifierStops).map(([id, stop]) => ({
    item: restaurant.byId('MODIFIERS', Number(id)),
    kind: 'modifier',
    prohibited: true,
    ...stop,
  }))

/** Throws `modifierStopped` for a modifier on the stop list. */
export function assertModifierSold({ restaurant, state }: TillContext, modifierId: number): void {
  if (!state.modifierStops[modifierId]) return
  throw new DomainError('modifierStopped', {
    modifier: restaurant.nameOf(restaurant.byId('MODIFIERS', modifierId)),
  })
}
