import { isRefusedError, Money, Quantity } from '@rkeeper-kit/core'
import { isCompleted } from '@rkeeper-kit/ws-client'
import { CalcOrder2, GetReceiptList, MakeReturnGoods } from '@rkeeper-kit/xml-interface'
import { expect, it } from 'vitest'
import { hall, must } from '../hall.ts'
import { scenario } from '../scenario.ts'

scenario('an order in the hall', (stage) => {
  it('is created, filled, seen, refused when paid short, paid, and partly returned', async () => {
    const { at, till, ws, license } = stage()
    const { create, save, pay, read, station, cashier, dish } = hall(at, till)
    const guid = await create()
    const saved = await save(guid, 2)
    const price = Money.fromHundredths(dish.price)
    expect(saved.data.Order.orderSum).toBe(2 * price)
    expect(license.status.nextSeq).toBe(1)

    const seen = await ws.getOrder({ orderGuid: guid })
    expect(seen.order.status.value).toBe('Created')
    expect(seen.order.products).toMatchObject([{ id: dish.id, quantity: Quantity.fromDecimal(2) }])
    expect(seen.order.price?.total).toBe(2 * price)

    const { data: calculated } = await till.execute(CalcOrder2, {
      Order: { guid },
      Station: station,
      Cashier: cashier,
      Payments: {},
    })
    const due = calculated.Order.unpaidSum
    expect(due).toBe(2 * price)
    const short = await pay(guid, Money.subtract(due, Money.fromHundredths(1))).catch((error) => error)
    expect(isRefusedError(short)).toBe(true)
    expect(short.code).toBe(3373)
    expect((await read(guid)).unpaidSum).toBe(due)

    const { data: paid } = await pay(guid, due)
    const receipt = must(paid.PrintCheck[0], 'a receipt')
    expect(receipt).toMatchObject({ amount: due, state: 6 })
    const closed = await read(guid)
    expect(closed).toMatchObject({ unpaidSum: 0, paid: true, finished: true })
    const state = await ws.getOrderState({ orderGuid: guid })
    expect(state.order.status.value).toBe('Complited')
    expect(isCompleted(state.order.status)).toBe(true)

    const line = must(closed.Session.flatMap((session) => session.Dish)[0]?.line_guid, 'a line')
    const giveBack = (portions: number) =>
      till.execute(MakeReturnGoods, {
        Station: station,
        Cashier: cashier,
        Reason: { id: must(at.info.samples.removalReasons.ImplOnDishReturn, 'a reason').id },
        PrintCheck: { line_guid: must(receipt.line_guid, 'a receipt GUID') },
        Dishes: { Dish: [{ line_guid: line, quantity: Quantity.fromDecimal(portions) }] },
      })
    const { data: returned } = await giveBack(1)
    expect(returned.PrintCheck[0]?.CheckNum).not.toBe(receipt.CheckNum)
    const tooMuch = await giveBack(1.5).catch((error) => error)
    expect(isRefusedError(tooMuch)).toBe(true)

    const { data: receipts } = await till.execute(GetReceiptList)
    expect(receipts?.ReceiptsList.Receipt).toHaveLength(2)
  })

  it('cannot be paid twice', async () => {
    const { at, till } = stage()
    const { create, save, pay } = hall(at, till)
    const guid = await create()
    const { data } = await save(guid)
    await pay(guid, data.Order.orderSum)
    const again = await pay(guid, data.Order.orderSum).catch((error) => error)
    expect(isRefusedError(again)).toBe(true)
    const { data: receipts } = await till.execute(GetReceiptList)
    expect(receipts?.ReceiptsList.Receipt).toHaveLength(1)
  })

  it('goes the same way through White Server’s ExecuteRk7Query', async () => {
    const { at, tillThroughWhiteServer } = stage()
    const { create, save, pay, read } = hall(at, tillThroughWhiteServer)
    const guid = await create()
    const { data } = await save(guid, 3)
    await pay(guid, data.Order.orderSum)
    expect(await read(guid)).toMatchObject({ paid: true, orderSum: data.Order.orderSum })
  })

  it('made through White Server is an order of the till, and is paid to the kopeck', async () => {
    const { at, ws, till } = stage()
    const { dish, currency, read } = hall(at, till)
    const made = await ws.createOrder({
      order: { originalOrderId: 'SHOP-1', products: [{ id: dish.id, quantity: Quantity.fromDecimal(1.5) }] },
    })
    const orderGuid = must(made.order.orderGuid, 'an order GUID')
    const due = Money.multiply(Money.fromHundredths(dish.price), Quantity.fromDecimal(1.5))
    expect((await read(`{${orderGuid.toUpperCase()}}`)).unpaidSum).toBe(due)

    const twice = await ws
      .createOrder({
        order: { originalOrderId: 'SHOP-1', products: [{ id: dish.id, quantity: Quantity.one }] },
      })
      .catch((error) => error)
    expect(twice.code).toBe('WsaDuplicateOrder')

    const pay = (amount: Money) => ws.payOrder({ orderGuid, payments: [{ amount, currency: currency.guid }] })
    for (const wrong of [
      Money.add(due, Money.fromHundredths(1)),
      Money.subtract(due, Money.fromHundredths(1)),
    ]) {
      expect(isRefusedError(await pay(wrong).catch((error) => error))).toBe(true)
    }
    await pay(due)
    expect(await read(`{${orderGuid.toUpperCase()}}`)).toMatchObject({ paid: true, unpaidSum: 0 })
  })

  it('is cancelled through White Server and is gone at the till', async () => {
    const { at, ws, till } = stage()
    const { dish, read } = hall(at, till)
    const made = await ws.createOrder({ order: { products: [{ id: dish.id, quantity: Quantity.one }] } })
    const orderGuid = must(made.order.orderGuid, 'an order GUID')
    await ws.cancelOrder({ orderGuid })
    expect((await ws.getOrderState({ orderGuid })).order.status.value).toBe('Canceled')
    const gone = await read(`{${orderGuid.toUpperCase()}}`).then(
      (found) => found.deleted,
      (error) => isRefusedError(error),
    )
    expect(gone).toBe(true)
  })
})
