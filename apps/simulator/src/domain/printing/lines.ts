import { Money, Quantity } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { DishLine, LayoutLine } from '../contract.ts'
import { taxedAmount } from '../orders/sums.ts'
import { type Word, word } from './words.ts'

export const rule: LayoutLine = { text: '-'.repeat(32) }

export const labelled = ({ restaurant }: TillContext, name: Word, text: string): LayoutLine => ({
  text: `${word(name, restaurant.language)} ${text}`,
})

export const amount = (context: TillContext, name: Word, sum: Money): LayoutLine =>
  labelled(context, name, Money.toString(sum))

/** The same where there is something to tell. */
export const amountUnlessZero = (context: TillContext, name: Word, sum: Money): readonly LayoutLine[] =>
  sum === Money.zero ? [] : [amount(context, name, sum)]

/** Dishes with their modifiers, comments and components; for the kitchen without prices. */
export function dishLines(
  { restaurant }: TillContext,
  dishes: readonly DishLine[],
  prices: 'with prices' | 'without prices',
): readonly LayoutLine[] {
  const price = (dish: DishLine): string =>
    prices === 'with prices' ? `  ${Money.toString(taxedAmount(dish))}` : ''
  const lines = (dish: DishLine, indent: string): readonly LayoutLine[] => [
    { text: `${indent}${Quantity.toDecimal(dish.quantity)} x ${restaurant.nameOf(dish)}${price(dish)}` },
    ...dish.modifiers.map((modifier) => ({
      text: `${indent}  + ${modifier.count} ${modifier.openName ?? restaurant.nameOf(modifier)}`,
    })),
    ...(dish.comment ? [{ text: `${indent}  ! ${dish.comment}` }] : []),
    ...(dish.components ?? []).flatMap((component) => lines(component, `${indent}  `)),
  ]
  return dishes.flatMap((dish) => lines(dish, ''))
}
