import type { TillContext } from '../context.ts'
import type { DishLine, Guid, KitchenState, Order, RefKey } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { normalizeGuid } from '../restaurant/keys.ts'
import { mayMove } from '../states/machine.ts'
import { kitchenStates } from '../states/tables.ts'
import { commit, settled } from './commit.ts'
import { mapPackages } from './lines.ts'

/** Adds to what a line has been through in the kitchen. Works on unprinted lines and closed orders too. */
export function setKitchenState(
  context: TillContext,
  lineGuid: Guid,
  state: KitchenState,
  employee?: RefKey,
): Order {
  const { restaurant } = context
  const wanted = normalizeGuid(lineGuid)
  const employeeId = employee && restaurant.find('EMPLOYEES', employee).id
  const order = Object.values(context.state.orders.byGuid).find((each) =>
    each.packages.some(({ dishes }) => dishes.some((line) => holds(line, wanted))),
  )
  if (!order) throw new DomainError('lineNotFound', { line: wanted })
  const event = { state, at: context.now(), ...(employeeId !== undefined && { employeeId }) }
  const change = (line: DishLine): DishLine => {
    const components = line.components?.map(change)
    if (line.lineGuid !== wanted) return components ? { ...line, components } : line
    const from = line.kitchen?.at(-1)?.state ?? 'none'
    if (!mayMove(kitchenStates, from, state)) {
      const dish = restaurant.nameOf(line)
      throw new DomainError('kitchenMove', { dish, from, to: state })
    }
    return { ...line, kitchen: [...(line.kitchen ?? []), event], ...(components && { components }) }
  }
  const changed = mapPackages(order, (each) => ({ ...each, dishes: each.dishes.map(change) }))
  return commit(context, settled(context, changed))
}

const holds = (line: DishLine, guid: Guid): boolean =>
  line.lineGuid === guid || (line.components ?? []).some((each) => holds(each, guid))
