import { isOutcomeUnknownError, isUnavailableError, Quantity } from '@rkeeper-kit/core'
import { orderStatus } from '@rkeeper-kit/delivery'
import { GetOrderList, GetReceiptList } from '@rkeeper-kit/xml-interface'
import { describe, expect, it } from 'vitest'
import { hall, must } from '../hall.ts'
import { type Stage, scenario } from '../scenario.ts'

const receipts = async ({ till }: Stage) =>
  (await till.execute(GetReceiptList)).data?.ReceiptsList.Receipt ?? []

scenario('a lost answer', (stage) => {
  describe.each(['drop-after', 'drop-before', 'truncate', 'malform'] as const)(
    'of a licensed command, by %s',
    (kind) => {
      it('is repeated with the same number and has one effect', async () => {
        const { at, till, license } = stage()
        const { create, save, pay, read } = hall(at, till)
        const guid = await create()
        at.simulator.faults.add({ protocol: 'rk7', command: 'SaveOrder', times: 1, kind })
        const { data } = await save(guid)
        expect((await read(guid)).Session).toHaveLength(1)

        at.simulator.faults.add({ protocol: 'rk7', command: 'PayOrder', times: 2, kind })
        await pay(guid, data.Order.orderSum)
        expect(await receipts(stage())).toHaveLength(1)
        expect(await read(guid)).toMatchObject({ paid: true })
        expect(license.status.nextSeq).toBe(2)
        expect(license.status.unfinished).toBeUndefined()
      })
    },
  )

  it('that never comes is an unknown outcome, and the number is not given to another command', async () => {
    const { at, till, license } = stage()
    const { create, save, pay, read } = hall(at, till)
    const guid = await create()
    const { data } = await save(guid)
    const fault = at.simulator.faults.add({ protocol: 'rk7', command: 'PayOrder', kind: 'drop-after' })
    const error = await pay(guid, data.Order.orderSum).catch((thrown) => thrown)
    expect(isOutcomeUnknownError(error)).toBe(true)
    expect(error.details).toMatchObject({ seqNumber: 1, command: 'PayOrder' })
    expect(license.status.unfinished).toMatchObject({ command: 'PayOrder', seqNumber: 1 })

    at.simulator.faults.clear()
    expect(fault).toBeDefined()
    expect(await read(guid)).toMatchObject({ paid: true })
    const other = await create()
    await save(other)
    expect(await receipts(stage())).toHaveLength(1)
    expect((await read(other)).Session).toHaveLength(1)
    expect(license.status).toMatchObject({ nextSeq: 3, unfinished: undefined })
  })

  it('of CreateOrder is unknown, and the client-made GUID finds out', async () => {
    const { at, till } = stage()
    const { create, read } = hall(at, till)
    const guid = '{0B54E1C7-93A2-4D60-8F1B-6C2D7E8A9F01}'
    at.simulator.faults.add({ protocol: 'rk7', command: 'CreateOrder', times: 1, kind: 'drop-after' })
    expect(isOutcomeUnknownError(await create(guid).catch((thrown) => thrown))).toBe(true)
    expect((await read(guid)).guid).toBe(guid)
  })

  it('of a read is repeated without anybody noticing', async () => {
    const { at, till } = stage()
    at.simulator.faults.add({ protocol: 'rk7', command: 'GetOrderList', times: 2, kind: 'drop-before' })
    expect((await till.execute(GetOrderList)).data?.Visit).toEqual([])
    at.simulator.faults.add({ protocol: 'rk7', command: 'GetOrderList', times: 9, kind: 'drop-before' })
    expect(isUnavailableError(await till.execute(GetOrderList).catch((thrown) => thrown))).toBe(true)
  })

  it('of White Server’s PayOrder is unknown, and the state tells', async () => {
    const { at, ws, till } = stage()
    const { dish, currency } = hall(at, till)
    const made = await ws.createOrder({ order: { products: [{ id: dish.id, quantity: Quantity.one }] } })
    const orderGuid = must(made.order.orderGuid, 'an order GUID')
    const { order } = await ws.getOrder({ orderGuid })
    at.simulator.faults.add({ protocol: 'white-server', command: 'PayOrder', times: 1, kind: 'drop-after' })
    const amount = must(order.price?.total, 'a total')
    const error = await ws
      .payOrder({ orderGuid, payments: [{ amount, currency: currency.guid }] })
      .catch((thrown) => thrown)
    expect(isOutcomeUnknownError(error)).toBe(true)
    expect((await ws.getOrderState({ orderGuid })).order.status.value).toBe('Complited')
    expect(await receipts(stage())).toHaveLength(1)
  })

  it.each(['drop-after', 'truncate'] as const)(
    'of Delivery’s pay and complete, by %s, pays once',
    async (kind) => {
      const { at, delivery, till } = stage()
      const { dish, currency } = hall(at, till)
      const { orderId } = await delivery.orders.create({
        restaurantId: at.info.delivery.restaurantId,
        expeditionType: 'pickup',
        soonest: true,
        paymentTypeId: 'online',
        guest: { phone: '70000000001' },
        dishList: [{ externalId: String(dish.id) }],
      })
      await at.simulator.clock.advance(5)
      const { fullAmount } = await delivery.orders.get(orderId)
      at.simulator.faults.add({ protocol: 'delivery', times: 1, after: 1, kind })
      const order = await delivery.orders.payAndComplete(orderId, [
        { code: currency.guid, amount: fullAmount },
      ])
      expect(order).toMatchObject({ orderStatusId: orderStatus.completed, paymentStatus: 'paid' })
      expect(order.payments).toHaveLength(1)
      expect(await receipts(stage())).toHaveLength(1)
    },
  )
})
