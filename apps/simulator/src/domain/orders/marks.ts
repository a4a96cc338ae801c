import type { DishLine, Guid, Order } from '../contract.ts'
import { liveDishes } from './lines.ts'

/** Marks of the goods that guests have paid for and kept, by the GUID of their line. An item given back in whole is kept no more. */
export function soldMarks(order: Order | undefined): ReadonlyMap<Guid, string> {
  if (!order || order.purchase) return new Map()
  const kept = liveDishes(order).filter(({ quantity, returned, state }) => state === 6 && returned < quantity)
  return new Map(kept.flatMap(marksOn))
}

const marksOn = ({ modifiers, components = [] }: DishLine): readonly [Guid, string][] => [
  ...modifiers.flatMap(({ lineGuid, mark }): [Guid, string][] => (mark ? [[lineGuid, mark.data]] : [])),
  ...components.flatMap(marksOn),
]
