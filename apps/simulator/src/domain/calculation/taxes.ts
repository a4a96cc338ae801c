import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { DishLine, Order } from '../contract.ts'
import { priceListOf } from '../menu/price-list.ts'
import { isOpen, mapPackages } from '../orders/lines.ts'
import type { DomainState } from '../state.ts'
import type { MoneyRules, TaxRate } from './data.ts'
import { netByLine } from './due.ts'
import { shareOf, split } from './share.ts'

const wholePercent = 10_000

/** Puts taxes that come on top of the prices onto the lines, each rounded to the hundredth. Lines that a receipt has closed keep theirs. */
export function withTaxes({ state }: Pick<TillContext, 'state'>, order: Order): Order {
  if (!hasTaxesOnTop(state.restaurant.money)) return order
  const net = netByLine(order)
  return mapPackages(order, (each) => ({
    ...each,
    dishes: each.dishes.map((dish) => {
      if (!isOpen(dish)) return dish
      const { addedTax: _old, ...plain } = dish
      const base = net.get(dish.lineGuid) ?? Money.zero
      const taxes = ratesOf(state, dish).filter(({ included }) => !included)
      const addedTax = Money.sum(taxes.map(({ percent }) => shareOf(base, percent, wholePercent)))
      return addedTax === 0 ? plain : { ...plain, addedTax }
    }),
  }))
}

const onTop = new WeakMap<MoneyRules, boolean>()

function hasTaxesOnTop(money: MoneyRules): boolean {
  const known = onTop.get(money)
  if (known !== undefined) return known
  const found = Object.values(money.taxRates).some((rates) => rates.some(({ included }) => !included))
  onTop.set(money, found)
  return found
}

/** The tax rates of a dish. */
function ratesOf({ restaurant }: Pick<DomainState, 'restaurant'>, { dishId }: DishLine): readonly TaxRate[] {
  const { taxDishTypeId } = priceListOf(restaurant).dishes.get(dishId) ?? {}
  return taxDishTypeId === undefined ? [] : (restaurant.money.taxRates[taxDishTypeId] ?? [])
}

/** A tax in what was paid for a line. */
export interface TaxPart {
  readonly rate: TaxRate
  readonly amount: Money
}

/** The taxes in what is paid for a line: those on top of it, and those contained in the rest. */
export function taxesIn(
  state: Pick<DomainState, 'restaurant'>,
  line: DishLine,
  paid: Money,
): readonly TaxPart[] {
  const rates = ratesOf(state, line)
  const { addedTax = Money.zero } = line
  const added = rates.filter(({ included }) => !included)
  const parts = split(
    addedTax,
    added.map(({ percent }) => percent),
  )
  const contained = rates.filter(({ included }) => included)
  const whole = wholePercent + contained.reduce((sum, { percent }) => sum + percent, 0)
  const rest = Money.subtract(paid, addedTax)
  return [
    ...added.map((rate, index) => ({ rate, amount: parts[index] ?? Money.zero })),
    ...contained.map((rate) => ({ rate, amount: shareOf(rest, rate.percent, whole) })),
  ]
}
