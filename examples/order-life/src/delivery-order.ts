import { isRefusedError, Money, Quantity } from '@rkeeper-kit/core'
import { orderStatus } from '@rkeeper-kit/delivery'
import { GetOrderList, ordersOf } from '@rkeeper-kit/xml-interface'
import type { Clients } from './connect.ts'
import { step } from './print.ts'

/** Created on the site, taken over by the kitchen, paid and closed in Delivery and at the till together. */
export async function deliveryOrder({ info, delivery, till }: Clients): Promise<void> {
  const { samples } = info
  const [dish] = samples.dishes
  const [currency] = samples.currencies
  if (!dish || !currency) throw new Error('the scenario lacks samples')

  const menu = await delivery.menu.view({ restaurantId: info.delivery.restaurantId })
  step('Delivery: menu', `${menu.products.length} dishes`)

  const { orderId } = await delivery.orders.create({
    restaurantId: info.delivery.restaurantId,
    expeditionType: 'pickup',
    soonest: true,
    paymentTypeId: 'online',
    guest: { phone: '70000000001', firstName: 'Guest' },
    dishList: [{ externalId: String(dish.id), quantity: Quantity.fromDecimal(3) }],
  })
  step('Delivery: create', `order ${orderId}`)

  await fetch(`${info.url}/_sim/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: 5 }),
  })
  const accepted = await delivery.orders.waitForStatus(orderId, orderStatus.atTill)
  step('Delivery: five seconds later', accepted.orderStatusName)

  const early = await delivery.orders.complete(orderId).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!isRefusedError(early)) throw new Error('an unpaid order must not be closed', { cause: early })
  step('Delivery: complete, unpaid', `refused: ${early.serverText}`)

  await delivery.orders.pay(orderId, [{ code: currency.guid, amount: accepted.fullAmount }])
  step('Delivery: pay', Money.toString(accepted.fullAmount))

  await delivery.orders.complete(orderId)
  const completed = await delivery.orders.get(orderId)
  step('Delivery: complete', `${completed.orderStatusName}, ${completed.paymentStatus}`)

  const orders = await till.execute(GetOrderList)
  const atTill = ordersOf(orders.data).find(
    ({ order }) => order.OrderSum === completed.fullAmount && order.Finished,
  )
  if (!atTill) throw new Error('the order must be closed at the till as well')
  step('XML: GetOrderList', `order ${atTill.order.OrderName} is closed at the till`)
}
