import { describe, expect, test } from 'vitest'
import { kiev, rk7Till } from '../../../test/rk7-till.ts'

const people = '<Station id="1"/><Cashier id="1"/>'

describe('a fast payment', () => {
  const sbp = '{A19E2F60-54C8-4D1B-8E37-2B6F0C93D415}'
  const intended = `${people}<Payment id="2" amount="98000" sbpPayGuid="${sbp}"/>`
  const cancel = `<Payment sbpPayGuid="${sbp.toLowerCase()}"/>`

  test('that an intent receipt promises is stopped, and the order is to be paid again', async () => {
    const { create, done, order, save, send } = rk7Till()
    const guid = await create()
    await save(guid, kiev)
    await done('IntentPayOrder', `<Order guid="${guid}"/>${intended}`)
    expect((await order(guid)).values('//Order/@unpaidSum')).toEqual(['0'])
    await done('CancelSbpPay', cancel)
    const after = await order(guid)
    expect(after.values('//Order/@unpaidSum')).toEqual(['98000'])
    expect(after.values('//PrintCheck/@state')).not.toContain('3')
    const again = await send('CancelSbpPay', cancel)
    expect(again.attribute('ErrorText')).toBe(`СБП оплата с гуид ${sbp.toLowerCase()} не найдена`)
  })

  test('that the bank has confirmed is not there to be stopped', async () => {
    const { create, done, save, send } = rk7Till()
    const guid = await create()
    await save(guid, kiev)
    await done('PayOrder', `<Order guid="${guid}"/>${intended}`)
    expect((await send('CancelSbpPay', cancel)).attribute('ErrorText')).toContain('не найдена')
    expect((await send('CancelSbpPay', '<Payment/>')).attribute('Status')).toBe('Query Executing Error')
  })
})

test('the payments of a receipt spread over its lines, with the discounts on them', async () => {
  const { create, done, save } = rk7Till()
  const guid = await create()
  const contents =
    '<Dish code="401" quantity="2000"/><Dish code="604" quantity="1500"/><Discount code="1"/><Prepay id="3" amount="10000"/>'
  await save(guid, `<Session>${contents}</Session>`)
  const bindings = async () => done('GetOrderBindings', `<Order guid="${guid}"/>`)
  expect((await bindings()).values('//PrintCheck')).toEqual([])
  const cash = '<Payment id="1" amount="70000"/>'
  await done('PayOrder', `<Order guid="${guid}"/>${people}<Payment id="2" amount="50000"/>${cash}`)
  const told = await bindings()
  const sums = (path: string) => told.values(path).reduce((sum, each) => sum + Number(each), 0)
  // 980.00 + 390.75, less 10 %.
  expect(sums('//Binding/@amount')).toBe(123_367)
  expect(sums('//CurrLine[Prepay]/Binding/@amount')).toBe(10_000)
  expect(sums('//CurrLine[Pay/@id="2"]/Binding/@amount')).toBe(50_000)
  expect(sums('//Binding/@quantity')).toBe(3500)
  expect(sums('//DiscPart/@amount')).toBe(13_708)
})

test('a calculation tells how the money named in it would spread over the dishes', async () => {
  const { create, done, save } = rk7Till()
  const guid = await create()
  await save(
    guid,
    '<Session><Dish code="401" quantity="2000"/><Dish code="203" quantity="2000"/><Prepay id="3" amount="10000"/></Session>',
  )
  const bound = async (command: string, payments: string, session = '') => {
    const asked = `<Order guid="${guid}"/>${session}${people}<Payments>${payments}</Payments>`
    return (await done(command, asked)).values('//Binding/@amount').map(Number)
  }
  // 980.00 + 620.00, of which 100.00 is prepaid.
  for (const command of ['CalcOrder2', 'CalcOrder3']) {
    expect(await bound(command, '<Pay id="1" amount="0"/>')).toEqual([])
    const [first = 0, second = 0, ...others] = await bound(command, '<Pay id="1" amount="75000"/>')
    expect([first + second, others]).toEqual([75_000, []])
    expect(first / second).toBeCloseTo(980 / 620, 2)
    const all = await bound(command, '<Pay id="1" amount="75000"/><Pay id="2" amount="90000"/>')
    expect(all).toHaveLength(4)
    expect(all.reduce((sum, each) => sum + each, 0)).toBe(150_000)
  }
  const session = '<Session><Dish code="401" quantity="1000"/></Session>'
  expect(await bound('CalcOrder4', '<Pay id="1" amount="75000"/>', session)).toHaveLength(3)
})
