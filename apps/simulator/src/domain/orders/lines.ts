import type { DishLine, Order, Package, Prepayment } from '../contract.ts'

/** The line is not removed. */
export const isLive = ({ state }: { readonly state: number }): boolean => state !== 7

/** No receipt has closed the line. */
export const isOpen = ({ state }: { readonly state: number }): boolean => state !== 6 && state !== 7

export const liveDishes = (order: Order): readonly DishLine[] =>
  order.packages.flatMap(({ dishes }) => dishes).filter(isLive)

/** Prepayments that no receipt has used up. Promised ones are not money yet. */
export const openPrepayments = (order: {
  readonly packages: readonly Pick<Package, 'prepayments'>[]
}): readonly Prepayment[] =>
  order.packages.flatMap(({ prepayments }) => prepayments).filter(({ state }) => state !== 7 && state !== 6)

/** Promised prepayments that paying confirms; one that a terminal is still asked for is not among them. */
export const confirmable = ({ promised, authorisation }: Prepayment): boolean =>
  promised && authorisation?.status !== 3

/** Prepayments that a bank terminal is still asked for. */
export const inProgress = (order: Order): readonly Prepayment[] =>
  openPrepayments(order).filter(({ authorisation }) => authorisation?.status === 3)

/** Applies a change to every package of an order. */
export const mapPackages = (order: Order, change: (each: Package) => Package): Order => ({
  ...order,
  packages: order.packages.map(change),
})

/** Gives every line of an order the state; lines removed stay removed. */
export function withLineState(order: Order, state: 6 | 7): Order {
  const moved = <T extends { readonly state: number }>(line: T): T =>
    isLive(line) ? { ...line, state } : line
  const dish = (line: DishLine): DishLine => ({
    ...moved(line),
    ...(line.components && { components: line.components.map(dish) }),
  })
  return mapPackages(order, (each) => ({
    ...each,
    dishes: each.dishes.map(dish),
    prepayments: each.prepayments.map((prepayment) => (prepayment.promised ? prepayment : moved(prepayment))),
  }))
}
