import { Money, Quantity } from '@rkeeper-kit/core'
import type { DishLine, Order, RestaurantDomain } from '../../../domain/contract.ts'
import { amount, portions } from '../answer/decimals.ts'
import { plainGuid } from '../answer/envelope.ts'
import { localTime } from '../answer/local-time.ts'
import type { TaskContext } from '../tasks/handler.ts'
import { paymentsOf } from './payments.ts'
import { rejectingReasonOf, statusOf } from './status.ts'

/** An order as GetOrder shows it. */
export function orderView(context: TaskContext, order: Order): object {
  const { domain, book, settings } = context
  const { restaurant } = domain
  const record = book.recordOf(order.guid)
  const dishes = order.packages.flatMap((each) => each.dishes).filter(({ state }) => state !== 7)
  return {
    restaurantGuid: plainGuid(restaurant.collection('RESTAURANTS')?.items[0]?.guid ?? ''),
    categoryGuid: plainGuid(restaurant.byId('UNCHANGEABLEORDERTYPES', order.categoryId).guid),
    ...(order.originalOrderId !== undefined && { originalOrderId: order.originalOrderId }),
    ...(record?.sourceOrderId !== undefined && { sourceOrderId: record.sourceOrderId }),
    createdAt: localTime(order.openTime, settings.till.utcOffsetMinutes),
    status: statusOf(order),
    ...(record?.expectedTime !== undefined && { delivery: { expectedTime: record.expectedTime } }),
    products: dishes.map((line) => productView(restaurant, line)),
    comment: order.persistentComment,
    price: priceView(context, order),
    appliedPayments: context.agent.version < 2 ? [] : paymentsOf(restaurant, order),
    personsQuantity: order.guestCount,
    tableCode: restaurant.byId('TABLES', order.tableId).code,
    waiterId: order.waiterId,
    discountIds: order.packages
      .flatMap(({ discounts }) => discounts)
      .filter(({ deleted }) => !deleted)
      .map((discount) => ({ id: discount.discountId, value: amount(discount.amount) })),
    ...rejectingReasonOf(restaurant, order),
  }
}

/** What an answer shows of an order when the whole of it was not asked for. */
export function shortView(context: TaskContext, order: Order): object {
  return {
    orderGuid: plainGuid(order.guid),
    status: statusOf(order),
    price: priceView(context, order),
  }
}

export function priceView({ domain }: TaskContext, order: Order) {
  const { orderSum, discountSum, unpaidSum } = domain.orders.sums(order)
  return { total: amount(Money.subtract(orderSum, discountSum)), sumToPay: amount(unpaidSum) }
}

function productView(restaurant: RestaurantDomain, line: DishLine): object {
  return {
    ...lineView(restaurant, line, line.quantity),
    ...(line.comment !== undefined && { comment: line.comment }),
    discountIds: (line.discounts ?? []).map((discount) => ({
      id: discount.discountId,
      value: amount(discount.amount),
    })),
  }
}

function lineView(restaurant: RestaurantDomain, line: DishLine, quantity: Quantity): object {
  const modifiers = line.modifiers.map((modifier) => ({
    id: modifier.modifierId,
    name: restaurant.nameOf(modifier),
    price: amount(modifier.price),
    quantity: modifier.count,
  }))
  // The till counts components for the whole line, an order for one portion of the combo.
  const components = (line.components ?? []).map((component) => {
    const perPortion = Math.round((component.quantity * Quantity.one) / line.quantity)
    return lineView(restaurant, component, Quantity.fromThousandths(perPortion))
  })
  return {
    id: line.dishId,
    name: restaurant.nameOf(line),
    price: amount(line.price),
    quantity: portions(quantity),
    ingredients: [...modifiers, ...components],
  }
}
