import { Money, Quantity } from '@rkeeper-kit/core'
import { shareOf } from '../calculation/share.ts'
import type { DishLine, Guid } from '../contract.ts'

type Identity = () => { readonly uni: number; readonly lineGuid: Guid }

/**
 * A part of a line with everything on it, under new numbers. Discounts, credits, tariff and removals stay with the line, and so does the
 * mark of an item unless all of it goes; taxes are worked out anew.
 */
export function portionOf(line: DishLine, quantity: Quantity, identity: Identity): DishLine {
  const {
    addedTax: _tax,
    consumptions: _credits,
    discounts: _discounts,
    tariff: _tariff,
    voids: _voids,
    ...rest
  } = line
  const part = (amount: Money): Money => shareOf(amount, quantity, line.quantity)
  return {
    ...rest,
    ...identity(),
    quantity,
    returned: Quantity.zero,
    amount: part(line.amount),
    priceListAmount: part(line.priceListAmount),
    modifiers: line.modifiers.map(({ mark, ...each }) => ({
      ...each,
      ...identity(),
      ...(mark && quantity === line.quantity && { mark }),
      amount: part(each.amount),
      priceListAmount: part(each.priceListAmount),
    })),
    ...(line.components && {
      components: line.components.map((each) => portionOf(each, portionsIn(each, quantity, line), identity)),
    }),
  }
}

/** What is left of a line without a part made by {@link portionOf}: the two together are exactly the line. */
export function lineWithout(line: DishLine, part: DishLine): DishLine {
  const less = (whole: Money, taken: Money | undefined): Money => Money.subtract(whole, taken ?? Money.zero)
  return {
    ...line,
    quantity: Quantity.subtract(line.quantity, part.quantity),
    amount: less(line.amount, part.amount),
    priceListAmount: less(line.priceListAmount, part.priceListAmount),
    modifiers: line.modifiers.map((each, index) => ({
      ...each,
      amount: less(each.amount, part.modifiers[index]?.amount),
      priceListAmount: less(each.priceListAmount, part.modifiers[index]?.priceListAmount),
    })),
    ...(line.components && {
      components: line.components.map((each, index) => {
        const taken = part.components?.[index]
        return taken ? lineWithout(each, taken) : each
      }),
    }),
  }
}

const portionsIn = (component: DishLine, quantity: Quantity, whole: DishLine): Quantity =>
  Quantity.fromThousandths(Math.round((component.quantity * quantity) / whole.quantity))
