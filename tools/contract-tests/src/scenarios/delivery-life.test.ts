import { isRefusedError, Money, Quantity } from '@rkeeper-kit/core'
import { orderStatus } from '@rkeeper-kit/delivery'
import { GetOrderList, ordersOf } from '@rkeeper-kit/xml-interface'
import { expect, it } from 'vitest'
import { hall } from '../hall.ts'
import { type Stage, scenario } from '../scenario.ts'

function create({ at, delivery, till }: Stage, portions = 2) {
  const { dish } = hall(at, till)
  return delivery.orders.create({
    restaurantId: at.info.delivery.restaurantId,
    expeditionType: 'pickup',
    soonest: true,
    paymentTypeId: 'online',
    guest: { phone: '70000000001' },
    dishList: [{ externalId: String(dish.id), quantity: Quantity.fromDecimal(portions) }],
  })
}

const ordersAtTill = async ({ till }: Stage) => {
  const { data } = await till.execute(GetOrderList)
  return ordersOf(data).map(({ order }) => order)
}

scenario('an order from the site', (stage) => {
  it('is taken over by the kitchen, paid and closed in Delivery and at the till together', async () => {
    const { at, delivery } = stage()
    const { orderId } = await create(stage())
    expect(await ordersAtTill(stage())).toEqual([])

    await at.simulator.clock.advance(5)
    const accepted = await delivery.orders.get(orderId)
    expect(accepted).toMatchObject({ orderStatusId: orderStatus.atTill, paymentStatus: 'notPaid' })
    const [atTill] = await ordersAtTill(stage())
    expect(atTill).toMatchObject({ OrderSum: accepted.fullAmount, Finished: false })

    const currency = hall(at, stage().till).currency.guid
    await delivery.orders.pay(orderId, [{ code: currency, amount: accepted.fullAmount }])
    expect(await delivery.orders.get(orderId)).toMatchObject({
      paymentStatus: 'paid',
      orderStatusId: orderStatus.atTill,
    })
    expect((await ordersAtTill(stage()))[0]).toMatchObject({
      PrepaySum: accepted.fullAmount,
      Finished: false,
    })

    await delivery.orders.complete(orderId)
    expect(await delivery.orders.get(orderId)).toMatchObject({ orderStatusId: orderStatus.completed })
    expect((await ordersAtTill(stage()))[0]).toMatchObject({ Finished: true })
  })

  it('waits for the operator where confirmation is not automatic', async () => {
    const { at, delivery } = stage()
    at.simulator.configure({ delivery: { confirmation: 'none', acceptance: 'manual' } })
    const { orderId } = await create(stage())
    await at.simulator.clock.advance(3600)
    expect((await delivery.orders.get(orderId)).orderStatusId).toBe(orderStatus.new)

    for (const step of ['confirm', 'take', 'transfer']) {
      const response = await at.simulator.fetch(`http://127.0.0.1/_sim/delivery/orders/${orderId}/${step}`, {
        method: 'POST',
      })
      expect([step, response.status]).toEqual([step, 200])
    }
    expect((await delivery.orders.get(orderId)).orderStatusId).toBe(orderStatus.atTill)
    expect(await ordersAtTill(stage())).toHaveLength(1)
  })

  it('is neither paid short nor closed unpaid', async () => {
    const { at, delivery, till } = stage()
    const { orderId } = await create(stage())
    await at.simulator.clock.advance(5)
    const { fullAmount } = await delivery.orders.get(orderId)
    const code = hall(at, till).currency.guid

    const short = await delivery.orders
      .pay(orderId, [{ code, amount: Money.subtract(fullAmount, Money.fromHundredths(1)) }])
      .catch((error) => error)
    expect(isRefusedError(short)).toBe(true)
    expect(short.details).toMatchObject({ tillCode: 3373, wsCode: 'WsaOrderError' })

    const unpaid = await delivery.orders.complete(orderId).catch((error) => error)
    expect(isRefusedError(unpaid)).toBe(true)
    expect(unpaid.details).toMatchObject({ tillCode: 3071 })
    expect(await delivery.orders.get(orderId)).toMatchObject({
      paymentStatus: 'notPaid',
      orderStatusId: orderStatus.atTill,
    })
  })

  it('is invisible to another connection', async () => {
    const { delivery, secondDelivery } = stage()
    const { orderId } = await create(stage())
    expect(await secondDelivery.orders.search()).toEqual([])
    const error = await secondDelivery.orders.get(orderId).catch((thrown) => thrown)
    expect(error.code).toBe('order_not_found')
    expect(await delivery.orders.search()).toHaveLength(1)
  })

  it('is cancelled with a reason, in Delivery and at the till', async () => {
    const { at, delivery } = stage()
    const { orderId } = await create(stage())
    await at.simulator.clock.advance(5)
    const [reason] = await delivery.orders.rejectionReasons()
    await delivery.orders.reject(orderId, { id: reason?.id ?? '' })
    expect((await delivery.orders.get(orderId)).orderStatusId).toBe(orderStatus.cancelled)
    expect((await ordersAtTill(stage())).filter((order) => !order.Finished)).toEqual([])
  })
})
