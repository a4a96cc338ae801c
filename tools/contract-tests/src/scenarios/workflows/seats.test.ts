import { isRefusedError, Money, Quantity } from '@rkeeper-kit/core'
import {
  CalcOrder2,
  CloseSeat,
  GetOrder,
  GetReceiptList,
  MakeReturnGoods,
  OpenSeat,
  PayOrder,
  SaveOrder,
  UndoReceipt,
} from '@rkeeper-kit/xml-interface'
import { expect } from 'vitest'
import { must } from '../../hall.ts'
import { type WorkflowStage, workflow } from '../../workflow.ts'

/** An order with one portion at the first seat and two at the second. */
async function twoSeats({ create, dish, station, till }: WorkflowStage) {
  const guid = await create()
  const at = (seat: number, portions: number) => ({
    id: dish.id,
    seat,
    quantity: Quantity.fromDecimal(portions),
  })
  const Order = { guid }
  await till.execute(SaveOrder, { Order, Session: [{ Station: station, Dish: [at(1, 1), at(2, 2)] }] })
  const due = async (seat: number) => {
    const { data } = await till.execute(CalcOrder2, { Order, Payments: {}, calcBySeats: true, seat })
    return must(data.Payments.basicSum, 'the sum of the seat')
  }
  return { Order, due }
}

workflow('two seats pay on their own, one of them twice', async (stage) => {
  const { cashier, currency, read, station, till } = stage
  const { Order, due } = await twoSeats(stage)
  const { guid } = Order
  const [first, second] = [await due(1), await due(2)]
  const people = { Order, Station: station, Cashier: cashier }

  const paid = await till.execute(PayOrder, {
    ...people,
    PrintCheck: [{ seat: 1, Payment: [{ id: currency.id, amount: first }] }],
  })
  const receipt = must(paid.data.PrintCheck[0], 'the receipt of the first seat')
  expect(receipt).toMatchObject({ seat: 1, amount: first })
  expect(await read(guid)).toMatchObject({ paid: false, unpaidSum: second })

  const ReceiptNum = must(receipt.CheckNum, 'its number')
  await till.execute(UndoReceipt, {
    Manager: cashier,
    ManagerPassword: '',
    ReceiptNum,
    DeleteReason: { id: 2 },
  })
  expect(await read(guid)).toMatchObject({ paid: false, unpaidSum: first + second })

  const both = await till.execute(PayOrder, {
    ...people,
    calcBySeats: true,
    Payment: [{ id: currency.id, amount: (await read(guid)).unpaidSum }],
  })
  expect(both.data.PrintCheck.map(({ seat, amount }) => [seat, amount])).toEqual([
    [1, first],
    [2, second],
  ])
  expect(await read(guid)).toMatchObject({ paid: true, unpaidSum: 0 })
})

workflow('a guest gives a portion of one seat back', async (stage) => {
  const { cashier, currency, station, till } = stage
  const { Order, due } = await twoSeats(stage)
  const whole = Money.add(await due(1), await due(2))
  const people = { Station: station, Cashier: cashier }
  const Payment = [{ id: currency.id, amount: whole }]
  await till.execute(PayOrder, { Order, ...people, calcBySeats: true, Payment })
  const { data } = await till.execute(GetOrder, { Order })
  const line = must(data.Order.Session[0]?.Dish?.[1]?.line_guid, 'the line of the second seat')
  const { data: list } = await till.execute(GetReceiptList, { Order })
  const receipt = must(
    list?.ReceiptsList.Receipt.find(({ seat }) => seat === 2),
    'its receipt',
  )

  const goods = {
    ...people,
    Reason: { id: 3 },
    Dishes: { Dish: [{ line_guid: line, quantity: Quantity.one }] },
  }
  const ambiguous = await till.execute(MakeReturnGoods, { ...goods, Order }).catch((error: unknown) => error)
  expect(isRefusedError(ambiguous)).toBe(true)
  const back = await till.execute(MakeReturnGoods, { ...goods, PrintCheck: { line_guid: receipt.line_guid } })
  expect(back.data.PrintCheck[0]?.amount).toBe(must(receipt.sum, 'its sum') / 2)
})

workflow('a seat that is closed takes no more dishes', async (stage) => {
  const { dish, station, till } = stage
  const { Order } = await twoSeats(stage)
  const more = () =>
    till.execute(SaveOrder, {
      Order,
      Session: [{ Station: station, Dish: [{ id: dish.id, seat: 1, quantity: Quantity.one }] }],
    })
  await till.execute(CloseSeat, { Order, seat: 1 })
  expect(isRefusedError(await more().catch((error: unknown) => error))).toBe(true)
  await till.execute(OpenSeat, { Order, seat: 1 })
  await more()
})
