import { Quantity } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import { DomainError } from '../errors.ts'

/** How much of each dish a change of an order takes from the stock; below zero it gives back. By dish id. */
export type StockDemand = ReadonlyMap<number, Quantity>

/** Adds up portions by dish. */
export function demandOf(portions: Iterable<readonly [dishId: number, quantity: Quantity]>): StockDemand {
  const demand = new Map<number, Quantity>()
  for (const [dishId, quantity] of portions) {
    demand.set(dishId, Quantity.add(demand.get(dishId) ?? Quantity.zero, quantity))
  }
  return demand
}

/** What `after` takes more than `before`. */
export function demandBetween(before: StockDemand, after: StockDemand): StockDemand {
  const minus = [...before].map(([id, quantity]) => [id, Quantity.negate(quantity)] as const)
  return demandOf([...after, ...minus])
}

/** Throws `dishStopped` or `notEnoughStock` when the stop list forbids the demand. */
export function assertInStock({ state, restaurant }: TillContext, demand: StockDemand): void {
  for (const [dishId, wanted] of demand) {
    const stop = state.stops[dishId]
    if (!stop || wanted <= 0) continue
    const dish = restaurant.nameOf(restaurant.byId('MENUITEMS', dishId))
    if (stop.prohibited) throw new DomainError('dishStopped', { dish })
    if (stop.quantity !== undefined && stop.quantity < wanted) {
      const left = Quantity.toString(stop.quantity)
      throw new DomainError('notEnoughStock', { dish, left, wanted: Quantity.toString(wanted) })
    }
  }
}

/** Takes the demand from the stock; to be called once nothing can fail any more. */
export function takeFromStock({ state }: TillContext, demand: StockDemand): void {
  for (const [dishId, wanted] of demand) {
    const stop = state.stops[dishId]
    if (stop?.quantity === undefined) continue
    state.stops[dishId] = { ...stop, quantity: Quantity.subtract(stop.quantity, wanted) }
  }
}
