import { describe, expect, test } from 'vitest'
import { rk7Till } from '../../../test/rk7-till.ts'
import { harbourBar } from '../../../test/till.ts'

const people = '<Station id="1"/><Cashier id="1"/>'

/** The harbour bar at three in the afternoon of a Monday. */
async function bar(contents = '') {
  const till = rk7Till({}, harbourBar())
  const guid = await till.create(contents)
  const own = `<Order guid="${guid}"/>`
  const sum = async (name: string) => (await till.order(guid)).values(`/RK7QueryResult/Order/@${name}`)[0]
  const save = (session: string) => till.done('SaveOrder', `${own}<Session>${session}</Session>`)
  return { ...till, guid, own, save, sum }
}

describe('prices', () => {
  test('GetOrderMenu tells them for the moment and the station it is asked about', async () => {
    const { done } = await bar()
    const menu = async (contents: string, attributes = '') => {
      const { values } = await done('GetOrderMenu', contents, attributes)
      return {
        lager: values('//Dishes/Item[@Ident="1000041"]/@Price'),
        squid: values('//Dishes/Item[@Ident="1000032"]/@Price'),
        terms: values('//PriceScale/@code | //TradeGroup/@code'),
      }
    }
    expect(await menu('<Station id="1"/>')).toEqual({ lager: ['29000'], squid: ['44990'], terms: ['1', '1'] })
    const happy = 'dateTime="2026-03-02T17:00:00"'
    expect(await menu('<Station id="1"/>', happy)).toEqual({
      lager: ['19000'],
      squid: ['44990'],
      terms: ['2', '1'],
    })
    expect(await menu('<Station id="2"/>')).toEqual({ lager: ['29000'], squid: [], terms: ['1', '2'] })
  })

  test('GetUsageValue tells which price type and trade group are in use', async () => {
    const { done } = await bar()
    const used = async (name: string, contents = '', attributes = '') =>
      (await done('GetUsageValue', contents, `name="${name}" ${attributes}`)).values('//Value/@code')
    expect(await used('Price Type', '<Table code="1"/>', 'dateTime="2026-03-02T23:30:00"')).toEqual(['3'])
    expect(await used('Price Type', '<Table code="21"/>', 'dateTime="2026-03-02T23:30:00"')).toEqual(['1'])
    expect(await used('Trade Group', '<Station id="2"/>')).toEqual(['2'])
    expect(await used('Discount', '<Table code="21"/>')).toEqual(['7'])
    await expect(used('Discount', '<Table code="1"/>')).rejects.toThrow('USAGES')
  })

  test('a dish that is not in the trade group of the station is refused', async () => {
    const { own, send } = await bar()
    const session = '<Session><Station id="2"/><Dish code="32" quantity="1000"/></Session>'
    const answer = await send('SaveOrder', own + session)
    expect(answer.attribute('Status')).toBe('Query Executing Error')
    expect(answer.attribute('ErrorText')).toBe('Dish Fried squid is not in trade group Bar counter.')
  })

  test('a line that is named again keeps the price it was sold at', async () => {
    const { done, guid, own, order, save, world } = await bar()
    await save('<Dish code="41" quantity="1000"/>')
    const { values } = await order(guid)
    const [uni, line] = [values('//Session/@uni')[0], values('//Dish/@line_guid')[0]]
    await world.clock.advance(2 * 3_600_000)
    await done(
      'SaveOrder',
      `${own}<Session uni="${uni}"><Dish line_guid="${line}" quantity="2000"/><Dish code="41" quantity="1000"/></Session>`,
    )
    expect((await order(guid)).values('//Dish/@price')).toEqual(['29000', '19000'])
  })
})

describe('sums', () => {
  test('of GetOrder add up with charges, taxes on top and rounding', async () => {
    const { guid, order, save } = await bar('<Guests count="6"/>')
    await save('<Dish code="42" quantity="1000"/><Dish code="31" quantity="1500"/>')
    const { values } = await order(guid)
    const whole = (path: string) => values(path).reduce((sum, each) => sum + Number(each), 0)
    expect(values('//Dish[@code="42"]/@*[name()="amount" or name()="priceListAmount"]')).toEqual([
      '38836',
      '38000',
    ])
    expect(values('//Discount/@charge_source')).toEqual(['automatic', 'currencyRound'])
    expect(whole('//Dish/@amount')).toBe(whole('//Order/@orderSum'))
    expect(whole('//Discount/@discountSum')).toBe(whole('//Order/@discountSum'))
    expect(whole('//Order/@orderSum') - whole('//Order/@discountSum')).toBe(whole('//Order/@unpaidSum'))
    expect(whole('//Order/@unpaidSum') % 10).toBe(0)
  })

  test('CalcOrder2 offers each currency its own sum, of the order or of a seat', async () => {
    const { done, own, save } = await bar()
    await save('<Dish code="31" quantity="1000" seat="1"/><Dish code="33" quantity="1000" seat="2"/>')
    const pays = async (attributes = '') =>
      (await done('CalcOrder2', `${own}<Payments/>`, attributes)).values('//Pay/@amount')
    expect(await pays()).toEqual(['77000', '77030', '77030', '783', '77030'])
    expect(await pays('seat="1"')).toEqual(['18000', '18030', '18030', '184', '18030'])
  })
})

describe('PayOrder', () => {
  test('takes euros at their rate and says what they are worth', async () => {
    const { done, own, save } = await bar()
    await save('<Dish code="33" quantity="1000"/>')
    const paid = await done('PayOrder', `${own}${people}<Payment code="4" amount="600"/>`)
    expect(paid.values('//Pay/@amount | //Pay/@basicSum')).toEqual(['600', '59100'])
    const drawers = await done('GetDrawerBalance')
    expect(drawers.values('//Item/@amount')).toEqual(['600', '-100'])
  })

  test('by seats makes receipts of their own, and the last closes the order', async () => {
    const { done, own, save, sum } = await bar()
    await save('<Dish code="31" quantity="1000" seat="1"/><Dish code="33" quantity="1000" seat="2"/>')
    const first = await done(
      'PayOrder',
      `${own}${people}<Payment code="2" amount="18030"/>`,
      'calcBySeats="1" seat="1"',
    )
    expect(first.values('//PrintCheck/@seat | //PrintCheck/@amount')).toEqual(['1', '18030'])
    expect([await sum('paid'), await sum('unpaidSum')]).toEqual(['0', '59000'])
    await done(
      'PayOrder',
      `${own}${people}<PrintCheck seat="2"><Payment code="2" amount="59000"/></PrintCheck>`,
    )
    expect([await sum('paid'), await sum('unpaidSum')]).toEqual(['1', '0'])
    const list = await done('GetReceiptList')
    expect(list.values('//Receipt/@seat')).toEqual(['1', '2'])
  })

  test('shares common payments out to all seats', async () => {
    const { done, own, save, sum } = await bar()
    await save('<Dish code="31" quantity="1000" seat="1"/><Dish code="33" quantity="1000" seat="2"/>')
    const payments = '<Payment code="4" amount="300"/><Payment code="2" amount="50000"/>'
    const paid = await done('PayOrder', `${own}${people}${payments}`, 'calcBySeats="1"')
    expect(paid.values('//PrintCheck/@amount')).toEqual(['18030', '59000'])
    expect(paid.values('//Pay/@code')).toEqual(['4', '4', '2'])
    expect(await sum('paid')).toBe('1')
  })

  test('a bill of a seat names the receipt that is paid', async () => {
    const { done, guid, order, own, save, sum } = await bar()
    await save('<Dish code="31" quantity="1000" seat="1"/><Dish code="33" quantity="1000" seat="2"/>')
    await done('PrintBill', own + people, 'bySeats="1" seat="2"')
    const [bill] = (await order(guid)).values('//PrintCheck[@seat="2"]/@line_guid')
    await done(
      'PayOrder',
      `${own}${people}<PrintCheck line_guid="${bill}"><Payment code="2" amount="59000"/></PrintCheck>`,
    )
    expect(await sum('unpaidSum')).toBe('18030')
  })

  test('an intent receipt of a seat is paid as such', async () => {
    const { done, own, save, sum } = await bar()
    await save('<Dish code="31" quantity="1000" seat="1"/><Dish code="33" quantity="1000" seat="2"/>')
    const printed = await done(
      'IntentPayOrder',
      `${own}${people}<Payment code="2" amount="59000"/>`,
      'seat="2"',
    )
    expect(printed.values('//PrintCheck/@amount')).toEqual(['59000'])
    expect([await sum('unpaidSum'), await sum('promisedSum')]).toEqual(['18030', '59000'])
    const paid = await done('PayOrder', own + people)
    expect(paid.values('//PrintCheck/@seat | //PrintCheck/@intentReceiptStage')).toEqual(['2', 'Completed'])
    expect([await sum('paid'), await sum('unpaidSum')]).toEqual(['0', '18030'])
  })

  test('intent receipts of two seats are made together and paid together', async () => {
    const { done, own, save, send, sum } = await bar()
    await save('<Dish code="31" quantity="1000" seat="1"/><Dish code="33" quantity="1000" seat="2"/>')
    const seat = (number: number, amount: number) =>
      `<PrintCheck seat="${number}"><Payment code="2" amount="${amount}"/></PrintCheck>`
    const short = await send('IntentPayOrder', own + people + seat(1, 18_030) + seat(2, 100))
    expect(short.attribute('RK7ErrorN')).toBe('3373')
    const printed = await done('IntentPayOrder', own + people + seat(1, 18_030) + seat(2, 59_000))
    expect(printed.values('//PrintCheck/@CheckNum')).toEqual(['1001', '1002'])
    expect([await sum('unpaidSum'), await sum('promisedSum')]).toEqual(['0', '77030'])
    const paid = await done('PayOrder', own + people)
    expect(paid.values('//PrintCheck/@CheckNum | //PrintCheck/@intentReceiptStage')).toEqual([
      '1001',
      'Completed',
      '1002',
      'Completed',
    ])
    expect(await sum('paid')).toBe('1')
  })

  test('a tip may be carried by a mark-up, which stands in the order then', async () => {
    const { done, guid, order, own, save } = await bar()
    await save('<Dish code="33" quantity="1000"/>')
    const payment = '<Payment code="2" amount="65000" tipAmount="6000"><TipCharge code="8"/></Payment>'
    const paid = await done('PayOrder', own + people + payment)
    expect(paid.values('//PrintCheck/@amount')).toEqual(['65000'])
    expect((await order(guid)).values('//Discount/@charge_source | //Discount/@discountSum')).toEqual([
      'pay',
      '-6000',
    ])
  })
})

test('a receipt of one seat is annulled alone, and deleted only without the others', async () => {
  const { done, own, save, send, sum } = await bar()
  await save('<Dish code="31" quantity="1000" seat="1"/><Dish code="33" quantity="1000" seat="2"/>')
  await done('PayOrder', `${own}${people}<Payment code="2" amount="77030"/>`, 'calcBySeats="1"')
  const removal = (reason: number) => `<Manager id="1"/><DeleteReason code="${reason}"/>`
  const receipt = 'ReceiptNum="1001" ManagerPassword=""'
  const refused = await send('DeleteReceipt', removal(1), receipt)
  expect(refused.attribute('ErrorText')).toContain('has other receipts than 1001')
  await done('UndoReceipt', removal(2), receipt)
  expect([await sum('paid'), await sum('unpaidSum')]).toEqual(['0', '18030'])
  await done('PayOrder', `${own}${people}<Payment code="2" amount="18030"/>`)
  expect(await sum('paid')).toBe('1')
})

test('a return order has the comments, the type and the properties that the request gives it', async () => {
  const { done, guid, own, order, save } = await bar()
  await save('<Dish code="33" quantity="1000"/>')
  const paid = await done('PayOrder', `${own}${people}<Payment code="2" amount="59000"/>`)
  const line = (await order(guid)).values('//Dish/@line_guid')[0]
  const receipt = `<PrintCheck line_guid="${paid.values('//PrintCheck/@line_guid')[0]}"/>`
  const dishes = `<Dishes><Dish line_guid="${line}" quantity="1000"/></Dishes>`
  const props = '<ExternalProps><Prop name="claim" value="7"/></ExternalProps>'
  await done(
    'MakeReturnGoods',
    `${people}<Reason code="3"/><OrderType code="2"/>${receipt}${dishes}${props}`,
    'persistentComment="too salty"',
  )
  const { values } = await done('GetOrderList', '', 'onlyOpened="0"')
  const back = values('//Order/@guid').find((each) => each !== guid) ?? ''
  const returned = await order(back)
  expect(returned.values('/RK7QueryResult/Order/@persistentComment')).toEqual(['too salty'])
  expect(returned.values('/RK7QueryResult/Order/OrderType/@code')).toEqual(['2'])
  expect(returned.values('//Prop/@value')).toEqual(['7'])
})
