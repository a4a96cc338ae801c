import type { TillContext } from '../context.ts'
import type { Order, OrderContents, OrderKey, Package, WriteOptions } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { settled } from './commit.ts'
import { ofCard } from './discounts.ts'
import { orderToChange } from './find.ts'
import { mapPackages } from './lines.ts'
import { numberingAfter } from './numbering.ts'
import { commitWithStock, packageOf } from './save-package.ts'
import { sumsOf } from './sums.ts'
import { removedLine } from './void-dishes.ts'

/** Gives an order new contents; its prepayments stay. */
export function replaceContents(
  context: TillContext,
  key: OrderKey,
  contents: OrderContents,
  options: WriteOptions = {},
): Order {
  const before = orderToChange(context, key, options)
  if (before.receipts.some(({ state }) => state === 6))
    throw new DomainError('orderPaid', { name: before.name })
  const numbering = numberingAfter(before, context.ids)
  const fresh = packageOf(context, before, contents, numbering)
  const packages = [...mapPackages(before, emptied).packages.filter(holdsSomething), fresh]
  const draft = { ...before, packages, lastUni: numbering.last }
  assertNotOverpaid(settled(context, draft))
  return commitWithStock(context, before, draft)
}

/** What was printed stays to be seen, removed, and what a card brought stays with it; the rest vanishes. */
function emptied(each: Package): Package {
  const dishes = each.printed ? each.dishes.map(removedLine) : []
  return { ...each, dishes, discounts: each.discounts.filter(ofCard) }
}

const holdsSomething = ({ discounts, dishes, prepayments }: Package): boolean =>
  discounts.length + dishes.length + prepayments.length > 0

/** Money that was paid has to stay covered by the contents. Throws `paidBeyondContents`. */
export function assertNotOverpaid(order: Order): void {
  if (sumsOf(order).unpaidSum < 0) throw new DomainError('paidBeyondContents', { name: order.name })
}
