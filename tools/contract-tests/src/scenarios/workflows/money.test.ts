import { isRefusedError, Money, Quantity } from '@rkeeper-kit/core'
import {
  ChangeDrawerBalance,
  CloseCashShift,
  CloseCommonShift,
  CorrectIntentReceipt,
  DeleteReceipt,
  FindReceiptsForReturn,
  GetDrawerBalance,
  IntentPayOrder,
  MakeReturnGoods,
  PayOrder,
  RegisterEmployee,
  TerminalAuthError2,
  TerminalAuthPay2,
  TerminalAuthStart2,
  UndoReceipt,
} from '@rkeeper-kit/xml-interface'
import { expect } from 'vitest'
import { must } from '../../hall.ts'
import { workflow } from '../../workflow.ts'

workflow('a bank terminal', async ({ till, station, cashier, create, save, read }) => {
  const guid = await create()
  const { data } = await save(guid)
  const own = { Order: { guid }, Station: station, Waiter: cashier }
  const start = async () => {
    const Prepay = { id: 2, amount: data.Order.orderSum }
    const started = await till.execute(TerminalAuthStart2, { ...own, Prepay })
    return { Prepay: { line_guid: must(started.data.line_guid, 'the authorisation') } }
  }
  await till.execute(TerminalAuthError2, { ...own, ...(await start()) })
  await till.execute(TerminalAuthPay2, { ...own, ...(await start()) })
  expect(await read(guid)).toMatchObject({ unpaidSum: 0, prepaySum: data.Order.orderSum })
  await till.execute(PayOrder, { Order: { guid }, Station: station, Cashier: cashier })
  expect(await read(guid)).toMatchObject({ paid: true })
})

workflow('an intent receipt', async ({ till, station, cashier, currency, create, save, read }) => {
  const guid = await create()
  const { data } = await save(guid)
  const own = { Order: { guid }, Station: station, Cashier: cashier }
  const Payment = [{ id: currency.id, amount: data.Order.orderSum }]
  await till.execute(IntentPayOrder, { ...own, Payment })
  await till.execute(CorrectIntentReceipt, { Order: { guid }, Cashier: cashier, seat: 0 })
  expect(await read(guid)).toMatchObject({ unpaidSum: data.Order.orderSum, promisedSum: 0 })
  await till.execute(IntentPayOrder, { ...own, Payment })
  expect(await read(guid)).toMatchObject({ unpaidSum: 0, promisedSum: data.Order.orderSum })
  const paid = await till.execute(PayOrder, own)
  expect(paid.data.PrintCheck[0]).toMatchObject({ intentReceiptStage: 'Completed' })
})

workflow('undo, return, delete', async ({ till, station, cashier, create, save, pay, read }) => {
  const guid = await create()
  const { data } = await save(guid, 2)
  const receipt = async () => must((await pay(guid, data.Order.orderSum)).data.PrintCheck[0], 'the receipt')
  const number = async () => must((await receipt()).CheckNum, 'its number')
  const person = { Manager: cashier, ManagerPassword: '' }
  await till.execute(UndoReceipt, { ...person, ReceiptNum: await number(), DeleteReason: { id: 2 } })
  expect(await read(guid)).toMatchObject({ paid: false })
  const num = await number()
  const found = await till.execute(FindReceiptsForReturn, {
    Station: station,
    Cashier: cashier,
    CheckNum: { Value: String(num) },
  })
  const line_guid = must(found.data.Items.Receipt[0]?.GuidString, 'the receipt found')
  const dish = must((await read(guid)).Session[0]?.Dish[0]?.line_guid, 'the line')
  await till.execute(MakeReturnGoods, {
    Station: station,
    Cashier: cashier,
    Reason: { id: 3 },
    PrintCheck: { line_guid },
    Dishes: { Dish: [{ line_guid: dish, quantity: Quantity.one }] },
  })
  const late = till.execute(DeleteReceipt, { ...person, ReceiptNum: num, DeleteReason: { id: 1 } })
  expect(isRefusedError(await late.catch((error) => error))).toBe(true)

  const other = await create()
  const saved = await save(other)
  const second = must(
    (await pay(other, saved.data.Order.orderSum)).data.PrintCheck[0]?.CheckNum,
    'its number',
  )
  await till.execute(DeleteReceipt, { ...person, ReceiptNum: second, DeleteReason: { id: 1 } })
  expect(await read(other)).toMatchObject({ deleted: true, paid: false })
})

workflow(
  'staff, the cash drawer, and the end of the day',
  async ({ till, station, cashier, create, save, pay }) => {
    await till.execute(RegisterEmployee, { Waiter: cashier, Station: station })
    const guid = await create()
    const { data } = await save(guid)
    await pay(guid, data.Order.orderSum)
    const Currency = { id: 1 }
    await till.execute(ChangeDrawerBalance, {
      Cashier: cashier,
      Currency,
      Reason: { id: 3 },
      amount: Money.fromHundredths(-1000),
    })
    const balance = await till.execute(GetDrawerBalance, { Station: station })
    expect(balance.data.Item[0]?.amount).toBe(data.Order.orderSum - 1000)
    await till.execute(CloseCashShift, { Station: station, Manager: cashier })
    const closed = await till.execute(CloseCommonShift, { Manager: cashier })
    expect(closed.data).toMatchObject({ CommonShiftNum: 1, Warnings: '' })
  },
)
