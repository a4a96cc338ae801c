import type { DishLine, KitchenState } from '../../../domain/contract.ts'
import { handler, type TaskContext } from './handler.ts'

/** Parks an order: the kitchen waits with every dish that is still there. */
export const startParkOrder = handler('StartParkOrder', 'till', (context, { orderGuid }) =>
  moveDishes(context, orderGuid, 'startpark', (state) => !gone.has(state)),
)

/** Ends the parking of the dishes that are parked; where none is, nothing happens. */
export const endParkOrder = handler('EndParkOrder', 'till', (context, { orderGuid }) =>
  moveDishes(context, orderGuid, 'endpark', (state) => state === 'startpark'),
)

/** States of dishes that are not in the kitchen any more, or wait already. */
const gone: ReadonlySet<KitchenState | undefined> = new Set(['taken', 'removed', 'startpark'] as const)

function moveDishes(
  { domain: { orders } }: TaskContext,
  guid: string,
  to: KitchenState,
  concerned: (state: KitchenState | undefined) => boolean,
): object {
  // A closed or locked order refuses as a whole, before any dish moves.
  const order = orders.update({ guid }, {})
  const stateOf = ({ kitchen }: DishLine) => kitchen?.at(-1)?.state
  const dishes = order.packages.flatMap((each) => each.dishes).filter(({ state }) => state !== 7)
  for (const dish of dishes) if (concerned(stateOf(dish))) orders.setKitchenState(dish.lineGuid, to)
  return {}
}
