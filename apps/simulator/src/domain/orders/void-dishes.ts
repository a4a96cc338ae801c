import { Quantity } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { DishLine, DishVoidInput, Order } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { assertNotBilled } from '../tariffs/guard.ts'
import { findLine } from './find-line.ts'
import { mapPackages } from './lines.ts'
import type { Numbering } from './numbering.ts'
import { lineWithout, portionOf } from './portion.ts'

/** The order without the portions refused. A line of which nothing is left is removed. Nothing is kept yet. */
export function withVoids(
  context: TillContext,
  order: Order,
  voids: readonly DishVoidInput[],
  numbering: Numbering,
): Order {
  return voids.reduce((changed, each) => {
    const line = findLine(changed, each.line)
    const reduced = withVoid(context, line, each, numbering)
    return withLine(changed, reduced)
  }, order)
}

function withVoid(
  context: TillContext,
  line: DishLine,
  { quantity, reason, author, openName }: DishVoidInput,
  numbering: Numbering,
): DishLine {
  const { restaurant } = context
  const dish = restaurant.nameOf(line)
  if (line.state !== 4) throw new DomainError('lineNotPrinted', { dish })
  assertNotBilled(context, line)
  if (quantity <= 0)
    throw new DomainError('quantityNotPositive', { dish, quantity: Quantity.toString(quantity) })
  if (quantity > line.quantity) {
    const [wanted, left] = [Quantity.toString(quantity), Quantity.toString(line.quantity)]
    throw new DomainError('voidTooMuch', { dish, wanted, left })
  }
  const identity = numbering.next()
  const refused = portionOf(line, quantity, () => identity)
  const entry = {
    ...identity,
    quantity,
    reasonId: restaurant.find('ORDERVOIDS', reason).id,
    authorId: restaurant.find('EMPLOYEES', author).id,
    amount: refused.amount,
    at: context.now(),
    ...(openName !== undefined && { openName }),
  }
  const voids = [...(line.voids ?? []), entry]
  return quantity === line.quantity
    ? { ...removedLine(line), voids }
    : { ...lineWithout(line, refused), voids }
}

/** The line as the order keeps it when all of it is gone. */
export const removedLine = (line: DishLine): DishLine => ({
  ...line,
  state: 7,
  ...(line.components && { components: line.components.map(removedLine) }),
})

/** The order with one line in place of its older self. */
export const withLine = (order: Order, line: DishLine): Order =>
  mapPackages(order, (each) => ({
    ...each,
    dishes: each.dishes.map((dish) => (dish.lineGuid === line.lineGuid ? line : dish)),
  }))
