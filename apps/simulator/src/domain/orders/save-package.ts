import type { Quantity } from '@rkeeper-kit/core'
import { basicValue, currencyRule } from '../calculation/currency.ts'
import { payingCard } from '../cards/money.ts'
import { assertPossible } from '../checkout/tender.ts'
import type { TillContext } from '../context.ts'
import type {
  DishLine,
  Guid,
  Order,
  OrderKey,
  OrdersDomain,
  Package,
  Prepayment,
  PrepaymentInput,
  WriteOptions,
} from '../contract.ts'
import { DomainError } from '../errors.ts'
import { assertInStock, demandBetween, demandOf, takeFromStock } from '../menu/stock.ts'
import { termsOf } from '../usages/choose.ts'
import { saleOf } from '../usages/sale-of.ts'
import { commit, settled } from './commit.ts'
import { discountLine, ofCard } from './discounts.ts'
import { dishLine } from './dish-line.ts'
import { orderToChange } from './find.ts'
import { isLive } from './lines.ts'
import { type Numbering, numberingAfter } from './numbering.ts'
import { assertSeatOpen } from './seats.ts'
import { withVoids } from './void-dishes.ts'

export type PackageInput = Parameters<OrdersDomain['savePackage']>[1]
export interface SavedPackage {
  readonly order: Order
  readonly package: Package
}

/** Adds a package to the order, or puts new contents into its unprinted package `uni`. */
export function savePackage(
  context: TillContext,
  key: OrderKey,
  input: PackageInput,
  options: WriteOptions = {},
): SavedPackage {
  const { order, packages } = savePackages(context, key, [input], options)
  const saved = packages[0]
  if (!saved) throw new Error('A saved package is missing.')
  return { order, package: saved }
}

/** Saves several packages, all of them or none. */
export function savePackages(
  context: TillContext,
  key: OrderKey,
  inputs: readonly PackageInput[],
  options: WriteOptions = {},
): { readonly order: Order; readonly packages: readonly Package[] } {
  const before = orderToChange(context, key, options)
  const { draft, lineGuids } = withPackages(context, before, inputs)
  const order = commitWithStock(context, before, draft)
  return { order, packages: order.packages.filter(({ lineGuid }) => lineGuids.includes(lineGuid)) }
}

/** The order with the packages, not settled yet, and which packages those are. */
export function withPackages(
  context: TillContext,
  before: Order,
  inputs: readonly PackageInput[],
): { readonly draft: Order; readonly lineGuids: readonly Guid[] } {
  const lineGuids: Guid[] = []
  let draft = before
  for (const { voids = [], ...input } of inputs) {
    const numbering = numberingAfter(draft, context.ids)
    if (voids.length > 0) {
      draft = { ...withVoids(context, draft, voids, numbering), lastUni: numbering.last }
      if (isEmpty(input)) continue
    }
    const built = packageOf(context, draft, input, numbering)
    lineGuids.push(built.lineGuid)
    draft = { ...withPackage(draft, built), lastUni: numbering.last }
  }
  return { draft, lineGuids }
}

const isEmpty = ({ lines, prepayments = [], discounts = [] }: PackageInput): boolean =>
  lines.length + prepayments.length + discounts.length === 0

/** Settles a changed order, takes the dishes it needs from the stock, gives back those it needs no more, and keeps it. */
export function commitWithStock(context: TillContext, before: Order, draft: Order): Order {
  const order = settled(context, draft)
  const demand = demandBetween(demandOf(portionsOf(before)), demandOf(portionsOf(order)))
  assertInStock(context, demand)
  takeFromStock(context, demand)
  return commit(context, order)
}

export function packageOf(
  context: TillContext,
  order: Order,
  input: PackageInput,
  numbering: Numbering,
): Package {
  const { restaurant } = context
  const existing = input.uni === undefined ? undefined : replaceable(order, input.uni)
  const identity = existing ?? { ...numbering.next(), createdAt: context.now() }
  const stationId = input.station ? restaurant.find('CASHES', input.station).id : order.stationId
  const terms = termsOf(context, saleOf(order, stationId))
  const surroundings = { orderTypeId: order.typeId, terms, numbering }
  const printed = context.settings.till.printOnSave && !input.draft
  for (const { seat } of input.lines) assertSeatOpen(context, order, seat)
  const dishes = input.lines.map((line) => dishLine(context, line, surroundings))
  return {
    ...identity,
    printed,
    ...terms,
    stationId,
    authorId: input.author ? restaurant.find('EMPLOYEES', input.author).id : order.waiterId,
    dishes: printed ? dishes.map((dish) => ({ ...dish, state: 4 as const })) : dishes,
    prepayments: (input.prepayments ?? []).map((each) => prepayment(context, each, numbering)),
    discounts: [
      ...(existing?.discounts.filter(ofCard) ?? []),
      ...(input.discounts ?? []).map((each) => discountLine(context, each, numbering)),
    ],
    draft: input.draft ?? false,
    ...(input.course && { courseId: restaurant.find('KURSES', input.course).id }),
  }
}

/** A receipt has closed some of it. */
export const isPartlyPaid = ({ discounts, dishes }: Package): boolean =>
  dishes.some(({ state }) => state === 6) || discounts.some(({ closed }) => closed !== undefined)

function replaceable(order: Order, uni: number): Package {
  const found = order.packages.find((each) => each.uni === uni)
  if (!found) throw new DomainError('packageNotFound', { name: order.name, uni })
  if (found.printed || isPartlyPaid(found)) throw new DomainError('packagePrinted', { name: order.name, uni })
  return found
}

export function prepayment(context: TillContext, input: PrepaymentInput, numbering: Numbering): Prepayment {
  const { restaurant } = context
  const { id } = restaurant.find('CURRENCIES', input.currency)
  if (input.reason) restaurant.find('DEPOSITCOLLECTREASONS', input.reason)
  assertPossible(input.amount)
  const basicSum = basicValue(currencyRule(context.state, id), input.amount)
  return {
    ...numbering.next(),
    currencyId: id,
    amount: input.amount,
    ...(basicSum !== undefined && { basicSum }),
    ...(input.seat && { seat: input.seat }),
    promised: input.promised ?? false,
    state: 1,
    ...(input.card && { card: payingCard(context, input.card) }),
  }
}

const withPackage = (order: Order, built: Package): Order => ({
  ...order,
  packages: order.packages.some(({ uni }) => uni === built.uni)
    ? order.packages.map((each) => (each.uni === built.uni ? built : each))
    : [...order.packages, built],
})

/** Every dish of the order with its quantity, components of combos too. */
export function portionsOf(order: Order): readonly (readonly [number, Quantity])[] {
  const portions = (line: DishLine): readonly (readonly [number, Quantity])[] => [
    [line.dishId, line.quantity],
    ...(line.components ?? []).flatMap(portions),
  ]
  return order.packages.flatMap(({ dishes }) => dishes.filter(isLive).flatMap(portions))
}
