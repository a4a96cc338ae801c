import { Money, Quantity } from '@rkeeper-kit/core'
import {
  CalcOrder,
  CalcOrder2,
  CalcOrder5,
  ChangeSessionCourse,
  CloseVisit,
  DeleteReceiptPayments,
  GetOrder,
  GetOrderMenu2,
  LockOrder,
  PrintBill,
  SaveOrder,
  TransferDishes,
  UndoBill,
  UpdateOrder,
  ValidateOrder,
} from '@rkeeper-kit/xml-interface'
import { expect } from 'vitest'
import { must } from '../../hall.ts'
import { workflow } from '../../workflow.ts'

workflow('an order in the hall, from the table to the closed visit', async (at) => {
  const { till, station, cashier, dish } = at
  const guid = await at.create()
  await at.save(guid, 2)
  await till.execute(UpdateOrder, { Order: { guid }, persistentComment: 'window seat', Waiter: { id: 4 } })
  const { Session, visit } = await at.read(guid)
  const uni = must(Session[0]?.uni, 'the number of the package')
  await till.execute(ChangeSessionCourse, {
    Order: { guid },
    Employee: cashier,
    Course: { id: 2 },
    Session: { uni },
  })
  const calc = await till.execute(CalcOrder2, {
    Order: { guid },
    Station: station,
    Cashier: cashier,
    Payments: {},
  })
  await till.execute(PrintBill, { Order: { guid }, Station: station, Cashier: cashier })
  await till.execute(UndoBill, { Order: { guid }, Station: station, Cashier: cashier, seat: 0 })
  const { data } = await at.pay(guid, must(calc.data.Payments.basicSum, 'the sum to pay'))
  expect(data.PrintCheck[0]).toMatchObject({ amount: Money.fromHundredths(2 * dish.price), state: 6 })
  await till.execute(CloseVisit, { VisitID: must(visit, 'the visit') })
  expect(await at.read(guid)).toMatchObject({ persistentComment: 'window seat', paid: true })
})

workflow('calculation without an order', async ({ till, station, dish, create }) => {
  const Session = [{ Dish: [{ id: dish.id, quantity: Quantity.fromDecimal(1.5) }] }]
  const described = { Guests: { count: 1 }, OrderCategory: { id: 1 }, OrderType: { id: 1 } }
  const calc = await till.execute(CalcOrder, {
    ...described,
    Table: { id: 1 },
    Waiter: { id: 3 },
    Session,
  })
  expect(calc.data.Order.orderSum).toBe(Math.round(dish.price * 1.5))
  await till.execute(ValidateOrder, { Table: { id: 1 }, Session })
  const guid = await create()
  const five = await till.execute(CalcOrder5, { Order: { guid }, Session, Station: station, Payments: {} })
  expect(five.data.PrintChecks.PrintCheck[0]?.basicSum).toBe(Math.round(dish.price * 1.5))
  const menu = await till.execute(GetOrderMenu2, { Station: station, Dishes: { Item: [{ id: dish.id }] } })
  expect(menu.data.Dishes.Item).toMatchObject([{ Ident: dish.id, Avail: true }])
})

workflow('a prepayment, and its withdrawal', async ({ till, cashier, currency, create, save, read }) => {
  const guid = await create()
  await save(guid)
  const prepay = { id: currency.id, amount: Money.fromHundredths(5000) }
  await till.execute(SaveOrder, {
    Order: { guid },
    Session: [{ Prepay: [prepay, { ...prepay, promised: true }] }],
  })
  const order = await read(guid)
  expect(order).toMatchObject({ prepaySum: 5000, promisedSum: 5000 })
  const Pay = order.Session.flatMap((session) =>
    session.Prepay.map(({ line_guid }) => ({ line_guid: must(line_guid, 'the line') })),
  )
  await till.execute(DeleteReceiptPayments, { Order: { guid }, Manager: cashier, Pay })
  expect(await read(guid)).toMatchObject({ prepaySum: 0, promisedSum: 0 })
})

workflow('locking and moving dishes', async ({ till, create, save, read }) => {
  const [from, to] = [await create(), await create()]
  await save(from, 2)
  const lockguid = '{4FB08135-AC69-4DCC-95B4-D708192A3B46}'
  const lock = (lockTime: string) => till.execute(LockOrder, { Order: { guid: from }, lockTime, lockguid })
  expect((await lock('1899-12-30T00:02:00')).data.locked).toBe(true)
  const line_guid = must((await read(from)).Session[0]?.Dish[0]?.line_guid, 'the line')
  await till.execute(TransferDishes, {
    source_lockguid: lockguid,
    OrderSource: { guid: from },
    OrderDest: { guid: to },
    Dishes: { Dish: [{ line_guid, quantity: Quantity.fromDecimal(0.5) }] },
  })
  expect((await lock('1899-12-30T00:00:00')).data.locked).toBe(false)
  const quantities = async (guid: string) =>
    (await till.execute(GetOrder, { Order: { guid } })).data.Order.Session.flatMap(({ Dish }) =>
      Dish.map(({ quantity }) => quantity),
    )
  expect(await quantities(from)).toEqual([1500])
  expect(await quantities(to)).toEqual([500])
})
