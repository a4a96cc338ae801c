import { orderStatus } from '@rkeeper-kit/delivery'
import {
  anOrder,
  isClosed,
  isPaidOnce,
  type OrderBuilder,
  orderFacts,
  sumsAgree,
} from '@rkeeper-kit/simulator/testing'
import { isCompleted } from '@rkeeper-kit/ws-client'
import { GetReceiptList } from '@rkeeper-kit/xml-interface'
import { expect } from 'vitest'
import { hall, must } from './hall.ts'
import type { Stage } from './scenario.ts'

/** One order of the site in the kitchen, with the names by which each interface knows it. */
export async function orderInTheKitchen(
  { at, delivery }: Stage,
  wish: OrderBuilder = anOrder().withDish(undefined, 2),
) {
  const { orderId } = await delivery.orders.create(wish.forDelivery(at.simulator))
  await at.simulator.clock.advance(5)
  const guid = must(orderFacts(at.simulator, orderId).till?.guid, 'the order at the till')
  return { orderId, guid, orderGuid: guid.replace(/[{}]/g, '').toLowerCase() }
}

export type OrderNames = Awaited<ReturnType<typeof orderInTheKitchen>>

/** Pays and closes through Delivery; a lost answer is looked after at once: these tills carry out nothing late. */
export async function settleInDelivery({ at, delivery, till }: Stage, orderId: string) {
  const { fullAmount } = await delivery.orders.get(orderId)
  const payments = [{ code: hall(at, till).currency.guid, amount: fullAmount }]
  return delivery.orders.payAndComplete(orderId, payments, { settle: 0, interval: 5 })
}

/** What has to be true after every run, as each interface tells it and as it is behind them. */
export async function expectPaidOnceEverywhere(stage: Stage, { orderId, guid, orderGuid }: OrderNames) {
  const { at, delivery, till, ws } = stage
  const inDelivery = await delivery.orders.get(orderId)
  const atTill = await hall(at, till).read(guid)
  const inWhiteServer = await ws.getOrder({ orderGuid })

  expect(inDelivery).toMatchObject({ orderStatusId: orderStatus.completed, paymentStatus: 'paid' })
  expect(atTill).toMatchObject({ finished: true, paid: true, unpaidSum: 0 })
  expect(isCompleted(inWhiteServer.order.status)).toBe(true)

  expect(inDelivery.fullAmount).toBe(atTill.orderSum)
  expect(inWhiteServer.order.price?.total).toBe(atTill.orderSum)

  const { data } = await till.execute(GetReceiptList)
  expect(data?.ReceiptsList.Receipt).toHaveLength(1)
  for (const check of [isPaidOnce, isClosed, sumsAgree])
    expect(check(at.simulator, orderId)).toMatchObject({ pass: true })
}
