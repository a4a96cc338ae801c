import { describe, expect, test } from 'vitest'
import { kiev, rk7Till } from '../../../test/rk7-till.ts'

const pay = (guid: string, amount: number) =>
  `<Order guid="${guid}"/><Station id="1"/><Cashier id="1"/><Payment id="1" amount="${amount}"/>`

describe('CreateOrder', () => {
  test('answers visit, ident and GUID on the root and the whole order inside', async () => {
    const { send } = rk7Till()
    const answer = await send(
      'CreateOrder',
      '<Order guid="{5B0C1F3A-7D42-4E9B-A1C6-2F8E90D4B713}" persistentComment="at the window" openTime="2026-03-02T19:30:00"><Table code="1"/><Station code="2"/><Waiter id="4"/><Guests count="2"><Guest guestLabel="1"/></Guests><ExternalProps><Prop name="source" value="test"/></ExternalProps></Order>',
    )
    expect(answer.attribute('VisitID')).toBe('640000101')
    expect(answer.attribute('OrderID')).toBe('256')
    expect(answer.attribute('guid')).toBe('{5B0C1F3A-7D42-4E9B-A1C6-2F8E90D4B713}')
    expect(answer.values('/RK7QueryResult/Order/@orderName')).toEqual(['1.1'])
    expect(answer.values('//Order/@openTime')).toEqual(['2026-03-02T19:30:00'])
    expect(answer.values('//Waiter/@name')).toEqual(['Gleb Morozov'])
    expect(answer.values('//Waiter/Role/@name')).toEqual(['Waiters'])
    expect(answer.values('//Guests/@count')).toEqual(['2'])
    expect(answer.values('//Prop/@value')).toEqual(['test'])
  })

  test.each([
    [
      'an unknown table',
      '<Order><Table code="404"/></Order>',
      'Не найден элемент code=404 в коллекции TABLES',
    ],
    [
      'a reference without a key',
      '<Order><Table/></Order>',
      'Не найден элемент (no id, code or guid) в коллекции TABLES',
    ],
    ['a GUID that is none', '<Order guid="17"><Table id="1"/></Order>', '17 is not a GUID.'],
    [
      'two orders at once',
      '<Order><Table id="1"/></Order><Order><Table id="1"/></Order>',
      'more than one Order',
    ],
  ])('refuses %s', async (_, contents, text) => {
    const answer = await rk7Till().send('CreateOrder', contents)
    expect(answer.attribute('ErrorText')).toContain(text)
    expect(answer.attribute('Processed')).toBe('0')
  })

  test('is refused with 2133 in a shift that is too old', async () => {
    const { domain, send } = rk7Till()
    domain.shifts.setPhase('tooOld')
    expect((await send('CreateOrder', '<Order><Table id="1"/></Order>')).attribute('RK7ErrorN')).toBe('2133')
  })

  test('joins a visit made by CreateVisit', async () => {
    const { send } = rk7Till()
    const visit = (await send('CreateVisit', '<Guests count="3"/>')).attribute('VisitID')
    const answer = await send('CreateOrder', `<Order><Visit visit="${visit}"/><Table id="1"/></Order>`)
    expect(answer.attribute('VisitID')).toBe(visit)
  })
})

describe('SaveOrder', () => {
  test('prices dishes, modifiers and combos, and answers the packages it added', async () => {
    const { create, save } = rk7Till()
    const guid = await create()
    const answer = await save(
      guid,
      `<Session><Station id="1"/><Dish code="802" quantity="1500"><Modi code="11"/><Modi code="21" count="2"/></Dish>
         <Combo code="901" quantity="1000"><Component code="303"><Modi code="61"/></Component><Component code="403"/><Component code="844"/></Combo></Session>
       <Session><Dish code="604" quantity="333"><OrderType id="3"/></Dish></Session>`,
    )
    // (160 + 60 + 2 × 40) × 1.5 + (450 + 40 + 30) + 260.50 × 0.333
    expect(answer.values('/RK7QueryResult/Order/@orderSum')).toEqual([String(45_000 + 52_000 + 8675)])
    expect(answer.values('/RK7QueryResult/Order/@basicSum')).toEqual(['105675'])
    expect(answer.values('/RK7QueryResult/Session/@sessionID')).toHaveLength(2)
    expect(answer.values('//Order/Session/Dish/@amount')).toEqual(['45000', '8675'])
    expect(answer.values('//Order/Session/Dish/OrderType/@id')).toEqual(['1', '3'])
    expect(answer.values('//Combo/Component/@price')).toEqual(['4000', '0', '0'])
    expect(answer.values('//Modi/@amount')).toEqual(['9000', '12000', '3000'])
  })

  test('replaces a package by its number, naming its lines if it likes', async () => {
    const { create, save, order } = rk7Till()
    const guid = await create()
    await save(guid, kiev)
    const before = await order(guid)
    const uni = before.values('//Session/@uni')[0]
    const line = before.values('//Session/Dish/@line_guid')[0]
    await save(
      guid,
      `<Session uni="${uni}"><Dish line_guid="${line}" quantity="1000"/><Dish code="203" quantity="1000"/></Session>`,
    )
    const after = await order(guid)
    expect(after.values('//Session/@uni')).toEqual([uni])
    expect(after.values('//Dish/@code')).toEqual(['401', '203'])
    expect(after.values('/RK7QueryResult/Order/@orderSum')).toEqual(['80000'])
  })

  test('takes prepayments and discounts', async () => {
    const { create, save, order } = rk7Till()
    const guid = await create()
    await save(
      guid,
      `<Session><Dish code="401" quantity="2000"/><Discount code="1"/><Discount code="3" amount="1000"/>
        <Prepay id="1" amount="10000"><Reason id="1"/></Prepay><Prepay code="2" amount="5000" promised="1"/></Session>`,
    )
    const answer = await order(guid)
    expect(answer.values('/RK7QueryResult/Order/@discountSum')).toEqual(['10800'])
    expect(answer.values('/RK7QueryResult/Order/@prepaySum')).toEqual(['10000'])
    expect(answer.values('/RK7QueryResult/Order/@promisedSum')).toEqual(['5000'])
    expect(answer.values('/RK7QueryResult/Order/@unpaidSum')).toEqual([String(98_000 - 10_800 - 10_000)])
    expect(answer.values('//Discount/@discountSum')).toEqual(['9800', '1000'])
  })

  test.each([
    ['an unknown dish', '<Session><Dish id="1" quantity="1000"/></Session>', 'в коллекции MENUITEMS'],
    [
      'a dish without its mandatory modifier',
      '<Session><Dish code="406" quantity="1000"/></Session>',
      'choose 1 to 1 of Doneness, 0 given',
    ],
    [
      'a quantity below zero',
      '<Session><Dish code="401" quantity="-1000"/></Session>',
      'has to be above zero',
    ],
    [
      'a package that is not there',
      '<Session uni="77"><Dish code="401" quantity="1000"/></Session>',
      'has no package 77',
    ],
    [
      'an incomplete combo',
      '<Session><Combo code="901" quantity="1000"/></Session>',
      'Soup of the lunch, 0 given',
    ],
    [
      'an absurd price',
      '<Session><Dish code="401" quantity="2000000000" price="9007199254740991"/></Session>',
      'cannot hold the sum',
    ],
    [
      'somebody unknown to be credited with a dish',
      '<Session><Dish code="401" quantity="1000"><Consum id="404"><Author id="1"/></Consum></Dish></Session>',
      'CONSUMATORS',
    ],
  ])('refuses %s and keeps the order as it was', async (_, session, text) => {
    const { create, save, order } = rk7Till()
    const guid = await create()
    await save(guid, kiev)
    const before = (await order(guid)).body
    const answer = await save(guid, `<Session><Dish code="203" quantity="1000"/></Session>${session}`)
    expect(answer.attribute('Status')).toBe('Query Executing Error')
    expect(answer.attribute('ErrorText')).toContain(text)
    expect((await order(guid)).body).toBe(before)
  })
})

describe('reading orders', () => {
  test('GetOrder finds by GUID, by visit and ident, and by external property', async () => {
    const { create, send } = rk7Till()
    const guid = await create('<ExternalProps><Prop name="site" value="A-17"/></ExternalProps>')
    const keys = [
      `<Order guid="${guid.toLowerCase()}"/>`,
      '<Order visit="640000101" orderIdent="256"/>',
      '<Order><ExternalProps><Prop name="site" value="A-17"/></ExternalProps></Order>',
    ]
    for (const key of keys) expect((await send('GetOrder', key)).values('//Order/@guid')).toEqual([guid])
    const missing = await send('GetOrder', '<Order visit="640000101" orderIdent="300"/>')
    expect(missing.attribute('ErrorText')).toBe('Order visit=640000101 orderIdent=300 is not found.')
  })

  test('GetOrderList groups by visit, filters, and answers No changes to the version it gave', async () => {
    const { create, save, send } = rk7Till()
    const guid = await create()
    await save(guid, kiev)
    await send('CreateOrder', '<Order><Table code="2"/><Waiter id="4"/></Order>')
    const all = await send('GetOrderList', '', 'needNames="1"')
    expect(all.values('//Order/@OrderSum')).toEqual(['98000', '0'])
    expect(all.values('//Order/@TableName')).toEqual(['1', '2'])
    expect(all.values('//Visit')).toHaveLength(2)
    const filtered = await send(
      'GetOrderList',
      '<Waiter id="4"/><Table code="2"/>',
      'onlyOpened="1" needCodes="0"',
    )
    expect(filtered.values('//Order/@TableID')).toEqual(['2'])
    expect(filtered.values('//Order/@TableCode')).toEqual([])
    const version = all.attribute('lastversion')
    const same = await send('GetOrderList', '', `lastversion="${version}"`)
    expect(same.attribute('Status')).toBe('No changes')
    expect(same.values('//Visit')).toEqual([])
    await save(guid, kiev)
    expect((await send('GetOrderList', '', `lastversion="${version}"`)).attribute('Status')).toBe('Ok')
  })

  test('GetOrderList shows a visit without orders while it is open', async () => {
    const { send } = rk7Till()
    const visit = (await send('CreateVisit')).attribute('VisitID')
    const listed = async (attributes: string, contents = '') =>
      (await send('GetOrderList', contents, attributes)).values('//Visit/@VisitID')
    expect(await listed('onlyOpened="1"')).toEqual([visit])
    expect(await listed('', '<Table id="1"/>')).toEqual([])
    await send('CloseVisit', '', `VisitID="${visit}"`)
    expect(await listed('onlyOpened="1"')).toEqual([])
    expect(await listed('')).toEqual([visit])
  })

  test('CalcOrder2 tells what has really to be paid, and in what', async () => {
    const { create, save, send } = rk7Till()
    const guid = await create()
    await save(
      guid,
      '<Session><Dish code="401" quantity="2000"/><Prepay id="1" amount="8000" promised="1"/></Session>',
    )
    const answer = await send(
      'CalcOrder2',
      `<Order guid="${guid}"/><Station id="1"/><Cashier id="1"/><Payments/>`,
    )
    expect(answer.values('/RK7QueryResult/Order/@unpaidSum')).toEqual(['90000'])
    expect(answer.values('//Payments/Pay/@id')).toEqual(['1', '2', '3', '4', '5'])
    expect(answer.values('//Payments/Pay/@amount')).toEqual(Array(5).fill('90000'))
  })
})

describe('money', () => {
  test('PayOrder refuses too little with 3373, then closes the order and prints the receipt', async () => {
    const { create, save, send, order } = rk7Till()
    const guid = await create()
    await save(guid, kiev)
    const short = await send('PayOrder', pay(guid, 97_999))
    expect(short.attribute('RK7ErrorN')).toBe('3373')
    expect(short.attribute('ErrorText')).toBe('Not enough funds to pay for the order in full.')
    const paid = await send('PayOrder', pay(guid, 100_000))
    expect(paid.values('/RK7QueryResult/PrintCheck/@CheckNum')).toEqual(['1001'])
    expect(paid.values('/RK7QueryResult/PrintCheck/@amount')).toEqual(['98000'])
    expect(paid.values('/RK7QueryResult/PrintCheck/Pay/@amount')).toEqual(['100000'])
    const after = await order(guid)
    expect(after.values('/RK7QueryResult/Order/@paid')).toEqual(['1'])
    expect(after.values('//Session/Dish/@state')).toEqual(['6'])
    expect(after.values('//Session/PrintCheck/@line_guid')).toEqual(paid.values('//PrintCheck/@line_guid'))
    expect((await send('PayOrder', pay(guid, 100_000))).attribute('ErrorText')).toBe('Order 1.1 is closed.')
  })

  test('GetReceiptList lists all receipts or those of an order, and knows its version', async () => {
    const { create, save, send } = rk7Till()
    const guids = [await create(), await create()]
    for (const guid of guids) await save(guid, kiev).then(() => send('PayOrder', pay(guid, 98_000)))
    const all = await send('GetReceiptList')
    expect(all.values('//Receipt/@checknum')).toEqual(['1001', '1002'])
    expect(all.values('//Receipt/@state')).toEqual(['6', '6'])
    const version = all.values('//ReceiptsList/@lastversion')[0]
    expect((await send('GetReceiptList', '', `lastversion="${version}"`)).attribute('Status')).toBe(
      'No changes',
    )
    const own = await send('GetReceiptList', `<Order guid="${guids[1]}"/>`)
    expect(own.values('//Receipt/@checknum')).toEqual(['1002'])
    const one = await send('GetReceiptList', '', `line_guid="${all.values('//Receipt/@line_guid')[0]}"`)
    expect(one.values('//Receipt/@checknum')).toEqual(['1001'])
  })

  test('MakeReturnGoods gives back a part, by receipt or by order, and never more than was sold', async () => {
    const { create, save, send, order } = rk7Till()
    const guid = await create()
    await save(guid, kiev)
    const receipt = (await send('PayOrder', pay(guid, 98_000))).values('//PrintCheck/@line_guid')[0]
    const line = (await order(guid)).values('//Dish/@line_guid')[0]
    const back = (source: string, quantity: number, reason = 3) =>
      send(
        'MakeReturnGoods',
        `<Station id="1"/><Cashier id="1"/><Reason code="${reason}"/>${source}<Dishes><Dish line_guid="${line}" quantity="${quantity}"/></Dishes>`,
      )
    const wrongReason = await back(`<PrintCheck line_guid="${receipt}"/>`, 1000, 1)
    expect(wrongReason.attribute('RK7ErrorN')).toBe('3383')
    const first = await back(`<PrintCheck line_guid="${receipt}"/>`, 1000)
    expect(first.values('/RK7QueryResult/PrintCheck/@amount')).toEqual(['49000'])
    expect(first.values('/RK7QueryResult/PrintCheck/@CheckNum')).toEqual(['1002'])
    expect((await back(`<Order guid="${guid}"/>`, 1500)).attribute('ErrorText')).toContain('1.000 left')
    expect((await back(`<Order guid="${guid}"/>`, 1000)).attribute('Status')).toBe('Ok')
    const list = await send('GetOrderList')
    expect(list.values('//Order/@purchase')).toEqual(['0', '1', '1'])
    const returned = await order(list.values('//Order/@guid')[1] ?? '')
    expect(returned.values('//SourceOrder/@guid')).toEqual([guid])
    expect(returned.values('//Dish/@SourceGUIDString')).toEqual([line])
  })
})

describe('locks, visits and deletion', () => {
  const key = '{C91D4E20-7B5A-4F36-8A1E-60D2F3B70021}'

  test('LockOrder keeps others out until it runs out or is released', async () => {
    const { create, save, send, world } = rk7Till()
    const guid = await create()
    const lock = (time: string, by = key) =>
      send('LockOrder', `<Order guid="${guid}"/>`, `lockTime="${time}" lockguid="${by}"`)
    expect((await lock('1899-12-30T00:02:00')).attribute('locked')).toBe('1')
    const refused = await save(guid, kiev)
    expect(refused.attribute('RK7ErrorN')).toBe('2219')
    expect(refused.attribute('ErrorText')).toContain('станция Кассовый сервер, оператор Кассовый сервер')
    expect((await save(guid, kiev, `lockguid="${key}"`)).attribute('Status')).toBe('Ok')
    expect(
      (await lock('1899-12-30T00:00:00', '{00000000-0000-4000-8000-000000000000}')).attribute('RK7ErrorN'),
    ).toBe('2219')
    expect((await lock('1899-12-30T00:00:00')).attribute('locked')).toBe('0')
    expect((await save(guid, kiev)).attribute('Status')).toBe('Ok')
    await lock('1899-12-30T00:02:00')
    world.clock.advance(120_000)
    expect((await save(guid, kiev)).attribute('Status')).toBe('Ok')
  })

  test('LockOrder takes hh:mm:ss and locks nothing', async () => {
    const { create, save, send, world } = rk7Till()
    const guid = await create()
    const answer = await send('LockOrder', `<Order guid="${guid}"/>`, `lockTime="00:02:00" lockguid="${key}"`)
    expect(answer.attribute('Status')).toBe('Ok')
    expect(answer.attribute('locked')).toBe('0')
    expect(world.journal.list().at(-1)?.warnings.join()).toContain('locks nothing')
    expect((await save(guid, kiev)).attribute('Status')).toBe('Ok')
  })

  test('VoidOrder deletes an unpaid order and gives it new GUIDs, unless told not to', async () => {
    const { create, save, send, order } = rk7Till()
    const remove = (guid: string, attributes = '') =>
      send(
        'VoidOrder',
        `<Order guid="${guid}"/><Station id="1"/><Manager id="1"/><DeleteReason code="1"/>`,
        attributes,
      )
    const guid = await create()
    await save(guid, kiev)
    expect((await remove(guid)).attribute('Status')).toBe('Ok')
    expect((await order(guid)).attribute('Status')).toBe('Query Executing Error')
    const deleted = await send('GetOrder', '<Order visit="640000101" orderIdent="256"/>')
    expect(deleted.values('/RK7QueryResult/Order/@deleted')).toEqual(['1'])
    expect(deleted.values('//Dish/@state')).toEqual(['7'])
    const kept = await create()
    await remove(kept, 'change_guids="0"')
    expect((await order(kept)).values('/RK7QueryResult/Order/@deleted')).toEqual(['1'])
  })

  test('CloseVisit waits for orders and locks', async () => {
    const { create, save, send, domain } = rk7Till()
    const guid = await create()
    const close = () => send('CloseVisit', `<Order guid="${guid}"/>`)
    await save(guid, kiev)
    expect((await close()).attribute('ErrorText')).toContain('order 1.1 is open')
    await send('PayOrder', pay(guid, 98_000))
    await send('LockOrder', `<Order guid="${guid}"/>`, `lockTime="1899-12-30T00:02:00" lockguid="${key}"`)
    expect((await close()).attribute('RK7ErrorN')).toBe('2129')
    await send('LockOrder', `<Order guid="${guid}"/>`, `lockTime="1899-12-30T00:00:00" lockguid="${key}"`)
    expect((await close()).attribute('Status')).toBe('Ok')
    expect(domain.orders.visit({ visit: 640_000_101 }).finished).toBe(true)
    expect((await send('CloseVisit', '', 'VisitID="640000101"')).attribute('RK7ErrorN')).toBe('2128')
  })
})
