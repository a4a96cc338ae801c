import { Money, Quantity } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { DishLine, Order, OrderKey, OrdersDomain, Package } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { assertNotBilled } from '../tariffs/guard.ts'
import { commit, settled } from './commit.ts'
import { orderToChange } from './find.ts'
import { openLine } from './find-line.ts'
import { mapPackages } from './lines.ts'
import { numberingAfter } from './numbering.ts'
import { lineWithout, portionOf } from './portion.ts'
import { sumsOf } from './sums.ts'
import { withLine } from './void-dishes.ts'

type Transfer = OrdersDomain['transfer']

/** Moves lines or parts of lines from one order to another; sums and stock stay as they were, taken together. */
export function transferDishes(
  context: TillContext,
  from: OrderKey,
  to: OrderKey,
  dishes: Parameters<Transfer>[2],
  options: Parameters<Transfer>[3] = {},
): ReturnType<Transfer> {
  const { lockGuid, targetLockGuid, employee } = options
  const source = orderToChange(context, from, lockGuid === undefined ? {} : { lockGuid })
  const target = orderToChange(context, to, targetLockGuid === undefined ? {} : { lockGuid: targetLockGuid })
  if (source.guid === target.guid) throw new DomainError('sameOrder', { name: source.name })
  const author = employee && context.restaurant.find('EMPLOYEES', employee)

  const numbering = numberingAfter(target, context.ids)
  const identity = numbering.next()
  const { rest, moved } = taken(context, source, dishes, () => numbering.next())
  const arrived: Package = {
    ...identity,
    stationId: target.stationId,
    authorId: author?.id ?? target.waiterId,
    createdAt: context.now(),
    printed: moved.some(({ state }) => state === 4),
    transferred: true,
    dishes: moved,
    prepayments: [],
    discounts: [],
  }
  const reduced = settled(context, rest)
  if (sumsOf(reduced).unpaidSum < 0) throw new DomainError('paidBeyondContents', { name: source.name })
  const grown = settled(context, {
    ...target,
    packages: [...target.packages, arrived],
    lastUni: numbering.last,
  })
  return { from: commit(context, reduced), to: commit(context, grown) }
}

function taken(
  context: TillContext,
  source: Order,
  dishes: Parameters<Transfer>[2],
  identity: () => Pick<DishLine, 'uni' | 'lineGuid'>,
): { readonly rest: Order; readonly moved: readonly DishLine[] } {
  let rest = source
  const moved: DishLine[] = []
  for (const { line: key, quantity } of dishes) {
    const line = openLine(rest, key)
    assertNotBilled(context, line)
    const wanted = quantity ?? line.quantity
    const dish = context.restaurant.nameOf(line)
    if (wanted <= 0)
      throw new DomainError('quantityNotPositive', { dish, quantity: Quantity.toString(wanted) })
    if (wanted > line.quantity) {
      const [more, left] = [Quantity.toString(wanted), Quantity.toString(line.quantity)]
      throw new DomainError('transferTooMuch', { dish, wanted: more, left })
    }
    if (wanted === line.quantity) {
      const { discounts, ...whole } = line
      moved.push({
        ...whole,
        ...identity(),
        ...(discounts && { discounts: renumbered(discounts, identity) }),
      })
      rest = mapPackages(rest, (each) => ({ ...each, dishes: each.dishes.filter((other) => other !== line) }))
    } else {
      const part = portionOf(line, wanted, identity)
      moved.push(part)
      rest = withLine(rest, lineWithout(line, part))
    }
  }
  return { rest, moved }
}

const renumbered = (
  discounts: NonNullable<DishLine['discounts']>,
  identity: () => Pick<DishLine, 'uni' | 'lineGuid'>,
): NonNullable<DishLine['discounts']> =>
  discounts.map((each) => ({ ...each, ...identity(), amount: Money.zero }))
