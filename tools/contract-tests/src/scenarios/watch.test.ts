import {
  KDSSetDishData3,
  type OrderChange,
  watchKitchen,
  watchOrders,
  watchReceipts,
} from '@rkeeper-kit/xml-interface'
import { expect, it } from 'vitest'
import { hall, must } from '../hall.ts'
import { scenario } from '../scenario.ts'

scenario('watching a restaurant', (stage) => {
  it('tells of orders as they are created, changed, and closed', async () => {
    const { at, till } = stage()
    const { create, save, pay } = hall(at, till)
    const first = await create()
    const watch = watchOrders(till, { interval: 1 })
    const next = async (): Promise<OrderChange> => must((await watch.next()).value ?? undefined, 'a change')
    expect(await next()).toMatchObject({ kind: 'found', order: { guid: first } })

    const second = await create()
    expect(await next()).toMatchObject({ kind: 'created', order: { guid: second } })
    const { data } = await save(second)
    expect(await next()).toMatchObject({
      kind: 'changed',
      order: { guid: second, OrderSum: data.Order.orderSum },
      previous: { OrderSum: 0 },
    })
    at.simulator.faults.add({ protocol: 'rk7', command: 'GetOrderList', times: 4, kind: 'drop-before' })
    await pay(second, data.Order.orderSum)
    expect(await next()).toMatchObject({ kind: 'closed', order: { guid: second } })
    await watch.return()
  })

  it('tells of receipts, and costs next to nothing while nothing happens', async () => {
    const { at, till } = stage()
    const { create, save, pay } = hall(at, till)
    const controller = new AbortController()
    const watch = watchReceipts(till, { interval: 1, signal: controller.signal })
    const change = watch.next()
    const guid = await create()
    const { data } = await save(guid)
    await pay(guid, data.Order.orderSum)
    expect((await change).value).toMatchObject({ receipt: { state: 6, Order: { guid } } })
    const quiet = watch.next()
    await expect
      .poll(() => at.simulator.journal.list({ command: 'GetReceiptList', limit: 1 })[0]?.outcome)
      .toBe('No changes')
    controller.abort()
    expect(await quiet).toEqual({ done: true, value: undefined })
  })

  it('tells the kitchen of each line that comes and of each step that it takes', async () => {
    const { at, till } = stage()
    const { create, save, station, cashier, dish } = hall(at, till)
    const watch = watchKitchen(till, { interval: 1 })
    const next = async () => must((await watch.next()).value ?? undefined, 'a change')
    const first = next()
    await save(await create())
    const line = await first
    expect(line.dish.id).toBe(dish.id)
    await till.execute(KDSSetDishData3, {
      line_guid: must(line.dish.line_guid, 'a line'),
      kdsstate: 'ready',
      kdsrate: 0,
      Employee: cashier,
      Station: station,
    })
    expect(await next()).toMatchObject({ kind: 'changed', dish: { line_guid: line.dish.line_guid } })
    await watch.return()
  })
})
