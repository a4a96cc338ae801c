import { type Money, Quantity } from '@rkeeper-kit/core'
import type { DeliveryOrder, DeliveryProduct, DishLine, LineInput, Order } from '../contract.ts'
import type { DeskContext } from './context.ts'
import { feeDishId, feeLines } from './fee.ts'
import type { DeskLine } from './lines.ts'
import { deskMenu } from './menu.ts'

/** What the till's order holds: the dishes, and the fee of the delivery. */
export function toTill(
  context: DeskContext,
  { deliveryAmount, lines }: Pick<DeliveryOrder, 'deliveryAmount' | 'lines'>,
): readonly LineInput[] {
  return [...dishesToTill(context, lines), ...feeLines(context, deliveryAmount)]
}

/** The dishes as the till takes them: ingredients of a combo are its components, those of a dish its modifiers. */
function dishesToTill(
  { restaurant, menu, settings }: DeskContext,
  lines: readonly DeskLine[],
): readonly LineInput[] {
  const combos = new Set(
    deskMenu(restaurant, menu)
      .products.filter(({ combo }) => combo)
      .map(({ item }) => item.id),
  )
  const pricesFixed = settings.delivery.checkContentsAndPrice
  return lines.map(({ dishId, quantity, price, ingredients }) => ({
    dish: { id: dishId },
    quantity,
    ...(!pricesFixed && { price }),
    ...(combos.has(dishId)
      ? { components: ingredients.map((each) => ({ dish: { id: each.itemId }, quantity: each.quantity })) }
      : {
          modifiers: ingredients.map((each) => ({
            modifier: { id: each.itemId },
            count: Quantity.toDecimal(each.quantity),
            ...(!pricesFixed && { price: each.price }),
          })),
        }),
  }))
}

/** The dishes of the till's order as Delivery shows them. */
export function fromTill(context: DeskContext, order: Order): readonly DeskLine[] {
  const { menu, restaurant } = context
  const fee = feeDishId(context)
  const products = new Map(deskMenu(restaurant, menu).products.map((product) => [product.item.id, product]))
  return order.packages
    .flatMap(({ dishes }) => dishes)
    .filter(({ dishId, state }) => state !== 7 && dishId !== fee)
    .flatMap((line) => {
      const product = products.get(line.dishId)
      return product ? [deskLine(product, line)] : []
    })
}

function deskLine(product: DeliveryProduct, line: DishLine): DeskLine {
  const offered = product.scheme?.groups.flatMap(({ ingredients }) => ingredients) ?? []
  const find = (itemId: number) => offered.find(({ item }) => item.id === itemId)
  const ingredient = (itemId: number, price: Money, quantity: Quantity) => {
    const found = find(itemId)
    return found ? [{ id: found.id, itemId, name: found.name, price, quantity }] : []
  }
  return {
    dishId: line.dishId,
    id: product.id,
    name: product.name,
    price: line.price,
    quantity: line.quantity,
    ingredients: [
      ...line.modifiers.flatMap(({ modifierId, price, count }) =>
        ingredient(modifierId, price, Quantity.fromDecimal(count)),
      ),
      ...(line.components ?? []).flatMap(({ dishId, price, quantity }) => {
        const perPortion = Math.round((quantity * Quantity.one) / line.quantity)
        return ingredient(dishId, price, Quantity.fromThousandths(perPortion))
      }),
    ],
  }
}
