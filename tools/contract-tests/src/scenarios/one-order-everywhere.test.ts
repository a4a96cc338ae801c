import { isLockedError, isOutcomeUnknownError, isRefusedError, Money, Quantity } from '@rkeeper-kit/core'
import { orderStatus } from '@rkeeper-kit/delivery'
import { anOrder, isCancelled, orderFacts } from '@rkeeper-kit/simulator/testing'
import { LockOrder } from '@rkeeper-kit/xml-interface'
import { describe, expect, it } from 'vitest'
import { expectPaidOnceEverywhere, orderInTheKitchen, settleInDelivery } from '../everywhere.ts'
import { hall } from '../hall.ts'
import { type Stage, scenario } from '../scenario.ts'

const waiter = '{5F0C1B7A-2E94-4D36-8A5B-71C0D9E3F402}'

/** A lock is as long as the time from the zero of the till's calendar. */
const lockTimes = { 'a minute': '1899-12-30T00:01:00', none: '1899-12-30T00:00:00' } as const

/** Opens the order at a station, as a waiter does, or puts it back. */
const lock = ({ till }: Stage, guid: string, time: keyof typeof lockTimes) =>
  till.execute(LockOrder, { Order: { guid }, lockguid: waiter, lockTime: lockTimes[time] })

/** The ways to pay past Delivery. */
const payPast: Readonly<
  Record<'XML' | 'White Server', (stage: Stage, guid: string, due: Money) => Promise<unknown>>
> = {
  XML: ({ at, till }, guid, due) => hall(at, till).pay(guid, due),
  'White Server': ({ at, till, ws }, guid, amount) =>
    ws.payOrder({
      orderGuid: guid.replace(/[{}]/g, '').toLowerCase(),
      payments: [{ amount, currency: hall(at, till).currency.guid }],
    }),
}
const ways = ['XML', 'White Server'] as const

scenario('one order, seen through Delivery, White Server and XML', (stage) => {
  it('is the same order everywhere, and Delivery’s payment closes it everywhere', async () => {
    const order = await orderInTheKitchen(stage())
    await settleInDelivery(stage(), order.orderId)
    await expectPaidOnceEverywhere(stage(), order)
  })

  it('brought by a courier has its fee on both sides', async () => {
    stage().at.simulator.configure({ delivery: { deliveryAmount: 150 } })
    const address = { cityName: 'Port', street: 'Quay street', houseNumber: '1' }
    const order = await orderInTheKitchen(stage(), anOrder().toAddress(address))
    const { amount, deliveryAmount, fullAmount } = await stage().delivery.orders.get(order.orderId)
    expect(deliveryAmount).toBe(Money.fromDecimal(150))
    expect(fullAmount).toBe(Money.add(amount, Money.fromDecimal(150)))
    await settleInDelivery(stage(), order.orderId)
    await expectPaidOnceEverywhere(stage(), order)
  })

  describe.each(ways)('paid past Delivery, by %s', (way) => {
    it('is closed in Delivery too, and Delivery takes no second payment', async () => {
      const order = await orderInTheKitchen(stage())
      const { due } = orderFacts(stage().at.simulator, order.orderId)
      await payPast[way](stage(), order.guid, due)
      await settleInDelivery(stage(), order.orderId)
      await expectPaidOnceEverywhere(stage(), order)
    })

    it('while Delivery’s payment is on its way, is paid by one of the two', async () => {
      const order = await orderInTheKitchen(stage())
      const { at } = stage()
      const { due } = orderFacts(at.simulator, order.orderId)
      at.simulator.faults.add({ command: 'orders-pay', kind: 'delay', ms: 50, times: 1 })
      const inDelivery = settleInDelivery(stage(), order.orderId)
      const atTill = payPast[way](stage(), order.guid, due)
      const [delivery, past] = await Promise.allSettled([inDelivery, atTill])
      expect([delivery.status, past.status]).toContain('fulfilled')
      // Delivery waits for its delayed payment and finds the order closed: that is success for it.
      expect(delivery.status).toBe('fulfilled')
      await expectPaidOnceEverywhere(stage(), order)
    })

    it('after Delivery has paid, takes no second payment, and Delivery completes', async () => {
      const order = await orderInTheKitchen(stage())
      const { at, delivery, till } = stage()
      const { fullAmount } = await delivery.orders.get(order.orderId)
      await delivery.orders.pay(order.orderId, [{ code: hall(at, till).currency.guid, amount: fullAmount }])
      // White Server refuses; a cashier hands all of it back as change.
      await payPast[way](stage(), order.guid, fullAmount).catch((error) => {
        expect(isRefusedError(error)).toBe(true)
      })
      await settleInDelivery(stage(), order.orderId)
      await expectPaidOnceEverywhere(stage(), order)
    })
  })

  it('cannot be cancelled in Delivery while a waiter has it open; afterwards it is gone everywhere', async () => {
    const { at, delivery, till, ws } = stage()
    const order = await orderInTheKitchen(stage())
    const [reason] = await delivery.orders.rejectionReasons()
    const cancel = () => delivery.orders.reject(order.orderId, { id: reason?.id ?? '' })

    await lock(stage(), order.guid, 'a minute')
    const error = await cancel().catch((thrown) => thrown)
    expect(isLockedError(error) || isRefusedError(error)).toBe(true)
    expect((await delivery.orders.get(order.orderId)).orderStatusId).toBe(orderStatus.atTill)
    expect((await hall(at, till).read(order.guid)).deleted ?? false).toBe(false)

    await lock(stage(), order.guid, 'none')
    await cancel()
    expect(isCancelled(at.simulator, order.orderId)).toMatchObject({ pass: true })
    expect((await ws.getOrder({ orderGuid: order.orderGuid })).order.status.value).toBe('Canceled')
    const late = await hall(at, till)
      .save(order.guid)
      .catch((thrown) => thrown)
    expect(isRefusedError(late)).toBe(true)
  })

  it('that a waiter has open is not paid by Delivery; with the new dish it is, once', async () => {
    const { at, delivery, till } = stage()
    const order = await orderInTheKitchen(stage())
    const before = (await delivery.orders.get(order.orderId)).fullAmount
    await lock(stage(), order.guid, 'a minute')
    const error = await settleInDelivery(stage(), order.orderId).catch((thrown) => thrown)
    expect(isLockedError(error) || isRefusedError(error)).toBe(true)

    await lock(stage(), order.guid, 'none')
    await hall(at, till).save(order.guid)
    const changed = await delivery.orders.get(order.orderId)
    expect(changed.fullAmount).toBeGreaterThan(before)
    expect(changed.dishList.map(({ quantity }) => quantity)).toEqual([Quantity.fromDecimal(2), Quantity.one])
    await settleInDelivery(stage(), order.orderId)
    await expectPaidOnceEverywhere(stage(), order)
  })

  it('with the agent off line between pay and complete, is closed once it is back', async () => {
    const { at, delivery, till, ws } = stage()
    const order = await orderInTheKitchen(stage())
    const { fullAmount } = await delivery.orders.get(order.orderId)
    await delivery.orders.pay(order.orderId, [{ code: hall(at, till).currency.guid, amount: fullAmount }])

    at.simulator.configure({ whiteServer: { defaultTimeoutSeconds: 1 } })
    at.simulator.domain.agent.setOnline(false)
    const [inDelivery, inWhiteServer] = await Promise.all([
      delivery.orders.complete(order.orderId).catch((thrown) => thrown),
      ws
        .completeOrder({ orderGuid: order.orderGuid }, { agentTimeout: 1, retries: 0 })
        .catch((thrown) => thrown),
    ])
    expect(isOutcomeUnknownError(inDelivery)).toBe(true)
    expect(inWhiteServer).toBeInstanceOf(Error)
    // The till itself is beside the agent and knows: paid in advance, not closed.
    expect(await hall(at, till).read(order.guid)).toMatchObject({ finished: false, prepaySum: fullAmount })

    at.simulator.domain.agent.setOnline(true)
    await settleInDelivery(stage(), order.orderId)
    await expectPaidOnceEverywhere(stage(), order)
  })

  describe.each(['drop-before', 'drop-after', 'truncate', 'malform'] as const)(
    'an answer lost by %s',
    (kind) => {
      it.each(['orders-pay', 'orders-complete', 'orders-get'])('at Delivery’s %s', async (command) => {
        const order = await orderInTheKitchen(stage())
        stage().at.simulator.faults.add({ protocol: 'delivery', command, kind, times: 1, after: 0 })
        await settleInDelivery(stage(), order.orderId).catch(() => settleInDelivery(stage(), order.orderId))
        await expectPaidOnceEverywhere(stage(), order)
      })

      it.each([
        ['XML', 'rk7'],
        ['White Server', 'white-server'],
      ] as const)('at the PayOrder of %s, while Delivery settles afterwards', async (way, protocol) => {
        const order = await orderInTheKitchen(stage())
        const { at } = stage()
        const { due } = orderFacts(at.simulator, order.orderId)
        at.simulator.faults.add({ protocol, command: 'PayOrder', kind, times: 1 })
        await payPast[way](stage(), order.guid, due).catch((thrown) => thrown)
        await settleInDelivery(stage(), order.orderId)
        await expectPaidOnceEverywhere(stage(), order)
      })
    },
  )

  it('whose transfer the till did not answer waits with a mark, and is paid once after the repeat', async () => {
    const { at, delivery } = stage()
    at.simulator.configure({ delivery: { tillAnswer: 'unavailable' } })
    const { dish } = hall(at, stage().till)
    const { orderId } = await delivery.orders.create({
      expeditionType: 'pickup',
      restaurantId: at.info.delivery.restaurantId,
      soonest: true,
      paymentTypeId: 'online',
      dishList: [{ externalId: String(dish.id) }],
    })
    await at.simulator.clock.advance(5)
    expect(await delivery.orders.get(orderId)).toMatchObject({ isAttention: true, orderStatusId: 3 })

    at.simulator.configure({ delivery: { tillAnswer: 'ok' } })
    await at.simulator.domain.deliveryDesk.transfer(orderId)
    const guid = orderFacts(at.simulator, orderId).till?.guid ?? ''
    await settleInDelivery(stage(), orderId)
    await expectPaidOnceEverywhere(stage(), {
      orderId,
      guid,
      orderGuid: guid.replace(/[{}]/g, '').toLowerCase(),
    })
  })
})
