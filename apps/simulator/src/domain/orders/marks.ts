import type { DishLine, Order } from '../contract.ts'
import { liveDishes } from './lines.ts'

/** Marks of the goods that guests have paid for and kept. An item given back in whole is kept no more. */
export function soldMarks(order: Order): readonly string[] {
  if (!order.paid || order.purchase) return []
  return liveDishes(order)
    .filter(({ quantity, returned }) => returned < quantity)
    .flatMap(marksOn)
}

const marksOn = ({ modifiers, components = [] }: DishLine): readonly string[] => [
  ...modifiers.flatMap(({ mark }) => (mark === undefined ? [] : [mark.data])),
  ...components.flatMap(marksOn),
]
