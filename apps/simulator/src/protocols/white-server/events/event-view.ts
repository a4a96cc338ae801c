import { Money } from '@rkeeper-kit/core'
import type { DishLine, Domain, Order } from '../../../domain/contract.ts'
import type { Settings } from '../../../settings.ts'
import { amount, portions } from '../answer/decimals.ts'
import { plainGuid } from '../answer/envelope.ts'
import { localTime } from '../answer/local-time.ts'
import { paymentsOf } from '../orders/payments.ts'
import { rejectingReasonOf, statusOf } from '../orders/status.ts'

/** An order as the event OrderChanged shows it: dishes have text ids there, ingredients numbers. */
export function changedOrder({ orders, restaurant }: Domain, settings: Settings, order: Order): object {
  const { orderSum, discountSum, unpaidSum } = orders.sums(order)
  const dishes = order.packages.flatMap((each) => each.dishes).filter(({ state }) => state !== 7)
  return {
    ...originOf(order),
    createdAt: localTime(order.openTime, settings.till.utcOffsetMinutes),
    waiter: restaurant.nameOf(restaurant.byId('EMPLOYEES', order.waiterId)),
    tableName: restaurant.nameOf(restaurant.byId('TABLES', order.tableId)),
    status: statusOf(order),
    products: dishes.map((line) => ({
      id: String(line.dishId),
      name: restaurant.nameOf(line),
      price: amount(line.price),
      quantity: portions(line.quantity),
      ingredients: ingredientsOf(restaurant, line),
    })),
    comment: order.persistentComment,
    appliedPayments: settings.whiteServer.agentVersion < 2 ? [] : paymentsOf(restaurant, order),
    price: { total: amount(Money.subtract(orderSum, discountSum)), sumToPay: amount(unpaidSum) },
    personsQuantity: order.guestCount,
  }
}

/** An order as the event OrderStatusChanged shows it. */
export const changedStatus = ({ restaurant }: Domain, order: Order): object => ({
  ...originOf(order),
  status: statusOf(order),
  ...rejectingReasonOf(restaurant, order),
})

const originOf = ({ originalOrderId, guid }: Order): object => ({
  ...(originalOrderId !== undefined && { originalOrderId }),
  orderGuid: plainGuid(guid),
})

function ingredientsOf(restaurant: Domain['restaurant'], line: DishLine): object[] {
  const modifiers = line.modifiers.map((modifier) => ({
    id: modifier.modifierId,
    name: restaurant.nameOf(modifier),
    price: amount(modifier.price),
    quantity: modifier.count,
  }))
  const components = (line.components ?? []).map((component) => ({
    id: component.dishId,
    name: restaurant.nameOf(component),
    price: amount(component.price),
    quantity: portions(component.quantity),
    ingredients: ingredientsOf(restaurant, component),
  }))
  return [...modifiers, ...components]
}
