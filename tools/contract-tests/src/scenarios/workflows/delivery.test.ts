import { Quantity } from '@rkeeper-kit/core'
import {
  DeliveryCancelEdit,
  DeliveryChangeRestState,
  DeliveryConfirmEdit,
  DeliveryGetOrderList,
  DeliveryPayOrders,
  DeliveryPostOrder,
  DeliveryServPrint,
  DeliverySetForwarder,
  DeliverySetLastProcessTime,
  DeliveryUpdateStatus,
  DeliveryVoidOrder,
  type RawContent,
} from '@rkeeper-kit/xml-interface'
import { expect } from 'vitest'
import type { WorkflowStage } from '../../workflow.ts'
import { workflow } from '../../workflow.ts'

const guid = '{50C19246-BD7A-4EDD-86C5-E8192A3B4C57}'
const Order = { guid }
/** The least that is taken for the customer's data. */
const HolderXML: RawContent = {
  attributes: {},
  children: [
    {
      name: 'holder',
      attributes: {},
      children: [{ name: 'Holders_Addresses', attributes: {}, children: [] }],
    },
  ],
}
const source = { source: 21, extID: 40_017 }

const post = ({ dish, till }: WorkflowStage, portions = 1) =>
  till.execute(DeliveryPostOrder, {
    Order,
    Restaurant: { id: 1 },
    OrderCategory: { code: 2 },
    ExtSource: source,
    DeliveryBlock: { isTakeOut: true },
    Session: [{ Dish: [{ id: dish.id, quantity: Quantity.fromDecimal(portions) }] }],
    HolderXML,
    orderName: 'D-17',
  })

const followed = ({ till }: WorkflowStage, lastversion?: number) =>
  till.execute(DeliveryGetOrderList, {
    ExtSource: [21],
    NotExtSource: [29],
    ...(lastversion !== undefined && { lastversion }),
  })

workflow('a delivery from the call centre to the courier', async (at) => {
  const { cashier, read, station, till } = at
  const posted = await post(at)
  expect(posted.data).toMatchObject({ guid, Order: { orderName: 'D-17' } })
  await post(at, 2)
  const { orderSum } = await read(guid)
  expect(orderSum).toBe(2 * posted.data.Order.orderSum)

  await till.execute(DeliveryUpdateStatus, { Order, DeliveryBlock: { deliveryState: 1 }, ExtSource: source })
  await till.execute(DeliveryServPrint, { Order })
  await till.execute(DeliverySetLastProcessTime, { Order, lastProcessTime: '2026-03-02T12:05:00' })
  await till.execute(DeliverySetForwarder, { Employee: cashier, Order: [Order] })

  const first = await followed(at)
  expect(first.data?.Order).toMatchObject([
    { guid, started: true, paid: false, orderSum, DeliveryBlock: { deliveryState: 1 } },
  ])
  expect((await followed(at, first.data?.lastversion)).changed).toBe(false)

  const paid = await till.execute(DeliveryPayOrders, {
    docType: 'receipt',
    Employee: cashier,
    Station: station,
    Order: [Order],
  })
  expect(paid.data.Order).toHaveLength(1)
  expect(await read(guid)).toMatchObject({ paid: true, finished: true, unpaidSum: 0 })
})

workflow('the edit of a delivery is planned, dropped and deleted', async (at) => {
  const { read, save, stage, station, till } = at
  await post(at)
  const soon = new Date(stage.at.simulator.clock.now() + 5 * 3_600_000).toISOString().slice(0, 19)
  await till.execute(DeliveryConfirmEdit, { Order, HolderXML, readyTime: soon })
  await save(guid)
  expect((await read(guid)).Session).toHaveLength(2)
  await till.execute(DeliveryCancelEdit, { Order })
  expect((await read(guid)).Session).toHaveLength(1)

  await stage.at.simulator.clock.advance(5 * 3600)
  expect((await read(guid)).Session[0]?.printed).toBe(true)
  await till.execute(DeliveryVoidOrder, {
    Order,
    Station: station,
    Employee: at.cashier,
    DeleteReason: { code: 1 },
  })
  expect((await read(guid)).deleted).toBe(true)
})

workflow('a restaurant that stops delivering says so in the list', async (at) => {
  await at.till.execute(DeliveryChangeRestState, { restaurantState: false })
  expect((await followed(at)).data?.ExtraInfo.restaurantState).toBe(false)
  await at.till.execute(DeliveryChangeRestState, { restaurantState: true })
  expect((await followed(at)).data?.ExtraInfo.restaurantState).toBe(true)
})
