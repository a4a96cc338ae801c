import { describe, expect, test } from 'vitest'
import { kiev, rk7Till } from '../../../test/rk7-till.ts'

const staff = '<Station id="1"/><Cashier id="1"/>'
const reason = (code: number) => `<Manager id="1"/><DeleteReason code="${code}"/>`

async function orderOf980(patch = {}) {
  const till = rk7Till(patch)
  const guid = await till.create()
  await till.save(guid, kiev)
  const own = `<Order guid="${guid}"/>`
  const pay = (payments: string) => till.done('PayOrder', `${own}${staff}${payments}`)
  const sums = async () => {
    const { values } = await till.order(guid)
    return ['unpaidSum', 'promisedSum', 'prepaySum'].map(
      (name) => values(`/RK7QueryResult/Order/@${name}`)[0],
    )
  }
  return { ...till, guid, own, pay, sums, shown: () => till.order(guid) }
}

describe('bills', () => {
  test('are printed and taken back, unless they come with intent receipts', async () => {
    const { own, done, shown } = await orderOf980()
    await done('PrintBill', own + staff)
    const { values } = await shown()
    expect(values('//PrintCheck/@bill | //PrintCheck/@amount | //PrintCheck/@state')).toEqual([
      '98000',
      '4',
      '1',
    ])
    await done('UndoBill', own + staff, 'seat="0"')
    expect((await shown()).values('//PrintCheck/@state')).toEqual(['7'])
    const other = await orderOf980({ till: { billWithIntentReceipt: true } })
    await expect(other.done('PrintBill', other.own + staff)).rejects.toThrow('пречек с чеком намерения')
  })
})

describe('intent receipts', () => {
  const intended = '<Payment id="2" amount="98000"/>'

  test('promise the sum, and are completed by PayOrder without payments', async () => {
    const { own, done, pay, sums, shown } = await orderOf980()
    const printed = await done('IntentPayOrder', own + staff + intended)
    expect(printed.values('//PrintCheck/@intentReceiptStage')).toEqual(['First stage'])
    expect(printed.values('//PrintCheck/Prepay/@promised')).toEqual(['1'])
    expect(await sums()).toEqual(['0', '98000', '0'])
    const paid = await pay('')
    expect(paid.values('//PrintCheck/@intentReceiptStage')).toEqual(['Completed'])
    expect(paid.values('//PrintCheck/@line_guid')).toEqual(printed.values('//PrintCheck/@line_guid'))
    expect((await shown()).values('/RK7QueryResult/Order/@paid')).toEqual(['1'])
  })

  test('are withdrawn by CorrectIntentReceipt, which is content when there is none', async () => {
    const { own, done, sums, send } = await orderOf980()
    await done('IntentPayOrder', own + staff + intended)
    const wrong = await send('CorrectIntentReceipt', `${own}<Cashier id="1"/><DeleteReason code="1"/>`)
    expect(wrong.attribute('RK7ErrorN')).toBe('3383')
    const corrected = await done(
      'CorrectIntentReceipt',
      `${own}<Cashier id="1"/><DeleteReason code="5"/>`,
      'seat="0"',
    )
    expect(corrected.values('//PrintCheck[@intentReceiptType]/@state')).toEqual(['7'])
    expect(await sums()).toEqual(['98000', '0', '0'])
    await done('CorrectIntentReceipt', `${own}<Cashier id="1"/>`)
    expect((await send('PayOrder', own + staff)).attribute('RK7ErrorN')).toBe('3373')
  })
})

describe('prepayments', () => {
  test('promised ones count for CalcOrder2 and are confirmed by PayOrder', async () => {
    const { guid, own, done, pay, save, sums } = await orderOf980()
    await save(guid, '<Session><Prepay id="1" amount="90000" promised="1"/></Session>')
    expect(await sums()).toEqual(['98000', '90000', '0'])
    const calc = await done('CalcOrder2', `${own}<Payments/>`)
    expect(calc.values('//Payments/@basicSum')).toEqual(['8000'])
    const paid = await pay('<Payment id="1" amount="10000"/>')
    expect(paid.values('//PrintCheck/Prepay/@promised')).toEqual(['0'])
    expect(paid.values('//PrintCheck/@amount')).toEqual(['98000'])
  })

  test('are taken back by DeleteReceiptPayments', async () => {
    const { guid, own, done, save, send, shown, sums } = await orderOf980()
    await save(guid, '<Session><Prepay id="1" amount="5000"/><Prepay id="2" amount="6000"/></Session>')
    const line = (await shown()).values('//Prepay/@line_guid')[0]
    await done('DeleteReceiptPayments', `${own}<Manager id="1"/><Pay line_guid="${line}"/>`)
    expect(await sums()).toEqual(['92000', '0', '6000'])
    const again = await send('DeleteReceiptPayments', `${own}<Manager id="1"/><Pay line_guid="${line}"/>`)
    expect(again.attribute('ErrorText')).toContain('no open prepayment')
  })
})

describe('bank terminals', () => {
  const waiter = '<Station id="1"/><Waiter id="1"/>'

  test('the second version knows each authorisation by its line', async () => {
    const { own, done, pay, send, shown, sums } = await orderOf980()
    const start = (amount: number) =>
      done('TerminalAuthStart2', `${own}${waiter}<Prepay id="2" amount="${amount}"/>`)
    const [first, second] = [await start(50_000), await start(40_000)].map((answer) =>
      answer.attribute('line_guid'),
    )
    expect((await shown()).values('//Prepay/@TransactionStatus')).toEqual(['3', '3'])
    await done('TerminalAuthPay2', `${own}${waiter}<Prepay line_guid="${first}"/>`)
    expect((await send('PayOrder', own + staff)).attribute('ErrorText')).toContain('terminal is still asked')
    await done('TerminalAuthError2', `${own}${waiter}<Prepay line_guid="${second}"/>`)
    expect(await sums()).toEqual(['48000', '0', '50000'])
    expect((await shown()).values('//Prepay/@TransactionStatus')).toEqual(['5', '6'])
    await pay('<Payment id="1" amount="48000"/>')
  })

  test('the first version has one authorisation at a time', async () => {
    const { own, done, send, sums } = await orderOf980()
    const start = () =>
      send('TerminalAuthStart', `${own}<Currency id="2"/><Waiter id="1"/>`, 'amount="98000" asPrepayment="1"')
    expect((await start()).attribute('Status')).toBe('Ok')
    expect((await start()).attribute('Status')).toBe('Query Executing Error')
    await done('TerminalAuthError', own, 'errorText="no card"')
    await start()
    await done('TerminalAuthPay', own, 'transactionID="17" authCode="A1" cardCode="**4242" owner="ANN"')
    expect(await sums()).toEqual(['0', '0', '98000'])
    expect((await send('TerminalAuthPay', own)).attribute('ErrorText')).toContain('no authorisation')
  })
})

describe('receipts', () => {
  test('tips are in the payments and not in the receipt', async () => {
    const { pay } = await orderOf980()
    const paid = await pay(
      '<Payment id="1" amount="50000"/><Payment id="2" amount="58000" tipAmount="10000"/>',
    )
    expect(paid.values('//PrintCheck/@amount')).toEqual(['98000'])
  })

  test('UndoReceipt opens the order again, for the right reason and with the right password', async () => {
    const { pay, done, send, shown } = await orderOf980()
    await pay('<Payment id="1" amount="98000"/>')
    const undo = (code: number, password = '', num = 1001) =>
      send('UndoReceipt', reason(code), `ReceiptNum="${num}" ManagerPassword="${password}"`)
    expect((await undo(1)).attribute('RK7ErrorN')).toBe('3383')
    expect((await undo(2, '', 77)).attribute('ErrorText')).toContain('77 is not found')
    expect((await undo(2)).attribute('Status')).toBe('Ok')
    const { values } = await shown()
    expect(values('/RK7QueryResult/Order/@paid | /RK7QueryResult/Order/@finished')).toEqual(['0', '0'])
    expect(values('//Dish/@state | //PrintCheck/@state')).toEqual(['1', '7'])
    expect((await undo(2, 'guess')).attribute('RK7ErrorN')).toBe('2102')
    await pay('<Payment id="1" amount="98000"/>')
    const found = await done('FindReceiptsForReturn', `${staff}<PaySum ValueL="98000" ValueH="98000"/>`)
    expect(found.values('//Receipt/@CheckNum')).toEqual(['1002'])
    const none = await done('FindReceiptsForReturn', `${staff}<CheckNum Value="1&#10;1001"/>`)
    expect(none.values('//Receipt')).toEqual([])
  })

  test('DeleteReceipt deletes the order too, and nothing is deleted after a return', async () => {
    const { pay, send, shown } = await orderOf980()
    await pay('<Payment id="1" amount="98000"/>')
    const remove = (num: number) => send('DeleteReceipt', reason(1), `ReceiptNum="${num}" ManagerPassword=""`)
    expect((await remove(1001)).attribute('Status')).toBe('Ok')
    expect((await shown()).values('/RK7QueryResult/Order/@deleted')).toEqual(['1'])
    expect((await remove(1001)).attribute('ErrorText')).toContain('1001 is not found')
    const other = await orderOf980()
    await other.pay('<Payment id="1" amount="98000"/>')
    const line = (await other.shown()).values('//Dish/@line_guid')[0]
    await other.done(
      'MakeReturnGoods',
      `${staff}<Reason code="3"/><Order guid="${other.guid}"/><Dishes><Dish line_guid="${line}" quantity="500"/></Dishes>`,
    )
    const refused = await other.send('DeleteReceipt', reason(1), 'ReceiptNum="1001" ManagerPassword=""')
    expect(refused.attribute('ErrorText')).toContain('have been returned')
  })

  test('an invoice says who a receipt is made out to', async () => {
    const { own, done, send } = await orderOf980()
    expect((await send('GetInvoice', own)).attribute('Status')).toBe('Query Executing Error')
    const made = await done('CreateInvoice', `${own}<Invoice regno="7700000000" name="Birch Ltd"/>`)
    const guid = made.values('//Invoice/@guid')[0]
    expect((await done('GetInvoice', own)).values('//Invoice/@name')).toEqual(['Birch Ltd'])
    const byGuid = await done('GetInvoice', `<Invoice guid="${guid}"/>`)
    expect(byGuid.values('//Invoice/@regno')).toEqual(['7700000000'])
  })
})

describe('receipts and bills of nothing', () => {
  test('an order that a discount takes down to nothing is paid, shown, listed and returned', async () => {
    const { done, guid, own, pay, save, send, shown } = await orderOf980()
    await save(guid, '<Session><Discount code="3" amount="98000"/></Session>')
    await done('PrintBill', `${own}${staff}`)
    const paid = await pay('<Payment id="1" amount="0"/>')
    expect(paid.values('/RK7QueryResult/PrintCheck/@amount')).toEqual(['0'])
    const order = await shown()
    expect(order.values('//PrintCheck/@amount')).toEqual(['0', '0'])
    expect((await send('GetReceiptList')).attribute('Status')).toBe('Ok')
    const back = await done(
      'MakeReturnGoods',
      `${staff}<Reason code="3"/>${own}<Dishes><Dish line_guid="${order.values('//Dish/@line_guid')[0]}" quantity="500"/></Dishes>`,
    )
    expect(back.values('//PrintCheck/@amount')).toEqual(['0'])
  })

  test('a bill of an order with more money in it than it costs asks for nothing', async () => {
    const { done, guid, own, save, shown } = await orderOf980()
    await save(guid, '<Session><Prepay id="1" amount="100000"/></Session>')
    await done('PrintBill', `${own}${staff}`)
    expect((await shown()).values('//PrintCheck/@amount')).toEqual(['0'])
  })
})

test('what has no effect on money that moves is told in the journal', async () => {
  const { done, guid, own, shown, world } = await orderOf980()
  const warnings = () => world.journal.list().at(-1)?.warnings.join(' ')
  await done(
    'PayOrder',
    `${own}${staff}<ReceiptMaket id="1"/><Payment id="1" amount="98000"><TerminalMaket id="1"/></Payment>`,
    'sendtovdu="0"',
  )
  expect(warnings()).toBe(
    'TerminalMaket has no effect in the simulator. ReceiptMaket has no effect in the simulator. sendtovdu has no effect in the simulator.',
  )
  const line = (await shown()).values('//Dish/@line_guid')[0]
  await done(
    'MakeReturnGoods',
    `${staff}<Reason code="3"/><ReceiptMaket id="1"/><Order guid="${guid}"/><Dishes><Dish line_guid="${line}" quantity="500"/></Dishes>`,
  )
  expect(warnings()).toBe('ReceiptMaket has no effect in the simulator.')
  await done('GetPrintedData', own, 'Timeout="5"')
  expect(warnings()).toBe('Timeout has no effect in the simulator.')
})
