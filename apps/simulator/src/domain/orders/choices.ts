import type { ModifierGroup, ModifierScheme, RefItem, RestaurantDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import type { PriceList } from '../menu/price-list.ts'

/** Something chosen from the groups of a scheme, and how many per portion. */
export interface Choice {
  readonly id: number
  readonly count: number
}

interface Choosing {
  readonly restaurant: RestaurantDomain
  readonly list: PriceList
  readonly dish: RefItem
  readonly scheme: ModifierScheme | undefined
  readonly choices: readonly Choice[]
  readonly kind: 'modifiers' | 'components'
}

/** Throws when something was chosen that no group of the dish has, or too much or too little from a group. */
export function assertChoices(choosing: Choosing): void {
  const groups = (choosing.scheme?.groups ?? []).flatMap((bounds) => {
    const group = choosing.list.groups.get(bounds.groupId)
    return group ? [{ bounds, group }] : []
  })
  for (const { id } of choosing.choices) {
    if (!groups.some(({ group }) => group.memberIds.includes(id))) refuseStranger(choosing, id)
  }
  for (const { bounds, group } of groups) {
    const count = countFrom(group, choosing.choices)
    const minimum = bounds.minCount ?? 0
    const maximum = bounds.maxCount ?? Number.POSITIVE_INFINITY
    if (count < minimum || count > maximum) refuseCount(choosing, group, { count, minimum, maximum })
  }
}

const countFrom = (group: ModifierGroup, choices: readonly Choice[]): number =>
  choices.filter(({ id }) => group.memberIds.includes(id)).reduce((sum, { count }) => sum + count, 0)

function refuseStranger({ restaurant, dish, kind }: Choosing, id: number): never {
  const name = restaurant.nameOf(dish)
  if (kind === 'modifiers') {
    const modifier = restaurant.nameOf(restaurant.byId('MODIFIERS', id))
    throw new DomainError('modifierNotAllowed', { modifier, dish: name })
  }
  const component = restaurant.nameOf(restaurant.byId('MENUITEMS', id))
  throw new DomainError('componentNotFound', { component, dish: name })
}

function refuseCount(
  { restaurant, dish, kind }: Choosing,
  group: ModifierGroup,
  { count, minimum, maximum }: { count: number; minimum: number; maximum: number },
): never {
  throw new DomainError(kind === 'modifiers' ? 'modifierCount' : 'comboIncomplete', {
    dish: restaurant.nameOf(dish),
    group: restaurant.nameOf(group),
    minimum,
    maximum: Number.isFinite(maximum) ? maximum : '…',
    count,
  })
}
