import { describe, expect, test } from 'vitest'
import { kiev, rk7Till } from '../../../test/rk7-till.ts'

describe('changing an order', () => {
  test('UpdateOrder changes the heading, and GetOrder shows it', async () => {
    const { create, done, order } = rk7Till()
    const guid = await create('<ExternalProps><Prop name="a" value="1"/></ExternalProps>')
    await done(
      'UpdateOrder',
      `<Order guid="${guid}"/><Table code="2"/><Waiter id="4"/><OrderType id="3"/><Guests count="3"/><ExtraTables><Item code="3"/></ExtraTables><ExternalProps><Prop name="b" value="2"/></ExternalProps>`,
      'persistentComment="window" holder="Ann" duration="1899-12-30T02:00:00" promoCode="SPRING"',
    )
    const { values } = await order(guid)
    expect(values('/RK7QueryResult/Order/@orderName')).toEqual(['2.1'])
    expect(values('//Order/Waiter/@id | //Order/OrderType/@id | //ExtraTables/item/@id')).toEqual([
      '4',
      '3',
      '3',
    ])
    expect(values('//Order/@persistentComment | //Order/@holder | //Order/@promoCode')).toHaveLength(3)
    expect(values('//Order/@duration')).toEqual(['1899-12-30T02:00:00'])
    expect(values('//Guests/@count')).toEqual(['3'])
    expect(values('//Prop/@name')).toEqual(['a', 'b'])
  })

  test('TransferDishes moves a part under both locks', async () => {
    const { create, done, order, save, send } = rk7Till()
    const [from, to] = [await create(), await create()]
    await save(from, kiev)
    const key = '{4FB08135-AC69-4DCC-95B4-D708192A3B46}'
    await done('LockOrder', `<Order guid="${from}"/>`, `lockTime="1899-12-30T00:02:00" lockguid="${key}"`)
    const line = (await order(from)).values('//Dish/@line_guid')[0]
    const move = `<OrderSource guid="${from}"/><OrderDest guid="${to}"/><Dishes><Dish line_guid="${line}" quantity="500"/></Dishes>`
    expect((await send('TransferDishes', move)).attribute('RK7ErrorN')).toBe('2219')
    await done('TransferDishes', move, `source_lockguid="${key}"`)
    expect((await order(from)).values('//Dish/@quantity')).toEqual(['1500'])
    expect((await order(to)).values('//Dish/@quantity')).toEqual(['500'])
    expect((await order(to)).values('/RK7QueryResult/Order/@orderSum')).toEqual(['24500'])
  })

  test('SaveOrder voids printed portions for a reason, and shows the void under the dish', async () => {
    const { create, order, save } = rk7Till({ till: { printOnSave: true } })
    const guid = await create()
    await save(guid, kiev)
    const { values } = await order(guid)
    const [line, uni] = [values('//Dish/@line_guid')[0], values('//Session/@uni')[0]]
    const voided = await save(
      guid,
      `<Session uni="${uni}"><Dish line_guid="${line}" quantity="2000"><Void id="1" quantity="500" openName="cold"><Author id="1"/></Void></Dish></Session>`,
    )
    expect(voided.attribute('Status')).toBe('Ok')
    const after = await order(guid)
    expect(after.values('//Dish/@quantity | //Dish/@srcQuantity')).toEqual(['1500', '2000'])
    expect(after.values('//Void/@quantity | //Void/@amount | //Void/@openName')).toEqual([
      '500',
      '24500',
      'cold',
    ])
    expect(after.values('/RK7QueryResult/Order/@orderSum')).toEqual(['73500'])
  })

  test('SaveOrder takes discounts on single dishes', async () => {
    const { create, order, save } = rk7Till()
    const guid = await create()
    await save(
      guid,
      '<Session><Dish code="401" quantity="1000"><Discount code="2"/></Dish><Dish code="401" quantity="1000"/></Session>',
    )
    const { values } = await order(guid)
    expect(values('//Dish/Discount/@id')).toEqual(['2'])
    expect(values('/RK7QueryResult/Order/@discountSum')).toEqual(['24500'])
    expect(values('/RK7QueryResult/Order/@unpaidSum')).toEqual(['73500'])
  })

  test('ChangeSessionCourse moves a package to another course', async () => {
    const { create, done, save } = rk7Till()
    const guid = await create()
    await save(guid, '<Session><Course code="1"/><Dish code="401" quantity="1000"/></Session>')
    const answer = await done(
      'ChangeSessionCourse',
      `<Order guid="${guid}"/><Employee id="1"/><Course code="3"/><CourseFrom code="1"/>`,
    )
    expect(answer.values('//Session/Course/@name')).toEqual(['Dessert'])
  })

  test('CloseSeat and OpenSeat want an order that is open', async () => {
    const { create, done, send } = rk7Till()
    const guid = await create()
    await done('CloseSeat', `<Order guid="${guid}"/>`, 'seat="2"')
    await done('OpenSeat', `<Order guid="${guid}"/>`, 'seat="2"')
    const missing = await send(
      'OpenSeat',
      '<Order guid="{00000000-0000-4000-8000-000000000001}"/>',
      'seat="2"',
    )
    expect(missing.attribute('Status')).toBe('Query Executing Error')
  })
})

describe('calculating', () => {
  const described =
    '<Guests count="1"/><OrderCategory id="1"/><OrderType id="1"/><Table code="1"/><Waiter id="3"/>'

  test('CalcOrder prices an order, or one only described, and keeps nothing', async () => {
    const { create, done, save, world } = rk7Till()
    const guid = await create()
    await save(guid, kiev)
    const before = JSON.stringify(world.store.state.domain)
    const more = await done('CalcOrder', `<Order guid="${guid}"/>${kiev}`)
    expect(more.values('/RK7QueryResult/Order/@orderSum')).toEqual(['196000'])
    const described2 = await done('CalcOrder', `${described}${kiev}`)
    expect(described2.values('/RK7QueryResult/Order/@orderSum')).toEqual(['98000'])
    expect(JSON.stringify(world.store.state.domain)).toBe(before)
  })

  test('CalcOrder3, 4 and 5 tell what to pay and how', async () => {
    const { create, done, save } = rk7Till()
    const guid = await create()
    await save(guid, kiev)
    const three = await done('CalcOrder3', `<Order guid="${guid}"/><Payments/>`)
    expect(three.values('//Payments/@basicSum')).toEqual(['98000'])
    expect(three.values('//Pay/@errcode')).toEqual(['0', '0', '0', '0', '0'])
    const four = await done('CalcOrder4', `<Order guid="${guid}"/>${kiev}<Payments/>`)
    expect(four.values('//Payments/@basicSum')).toEqual(['196000'])
    const virtual = `<Order guid="{50C19246-BD7A-4EDD-86C5-E8192A3B4C57}"/>${kiev}<Station id="1"/><Payments/>`
    const five = await done('CalcOrder5', virtual)
    expect(five.values('//PrintCheck/@basicSum')).toEqual(['98000'])
    expect(five.values('//PrintCheck/Printer/@id')).toEqual(['2'])
  })

  test('ValidateOrder says what SaveOrder would', async () => {
    const { domain, done, send } = rk7Till()
    const good = await done('ValidateOrder', `<Table code="1"/>${kiev}`)
    expect(good.values('//Session/@sessionID')).toHaveLength(1)
    domain.menu.setStock([{ dish: { code: 401 }, prohibited: true }], { code: 4 }, { id: 1 })
    const stopped = await send('ValidateOrder', `<Table code="1"/>${kiev}`)
    expect(stopped.attribute('ErrorText')).toContain('stop list')
  })
})

test('GetOrderList2 lists with references as elements, and knows its version', async () => {
  const { create, done, send } = rk7Till()
  await create('<Guests count="2"/>')
  const list = await done('GetOrderList2', '', 'onlyOpened="1"')
  expect(list.values('//Order/@orderName')).toEqual(['1.1'])
  expect(list.values('//Order/Table/@code')).toEqual(['1'])
  const again = await send('GetOrderList2', '', `lastversion="${list.attribute('lastversion')}"`)
  expect(again.attribute('Status')).toBe('No changes')
})
