import { Quantity } from '@rkeeper-kit/core'
import { describe, expect, test, vi } from 'vitest'
import { rk7Till } from '../../../test/rk7-till.ts'

const minutes = 60_000
const guid = '{50C19246-BD7A-4EDD-86C5-E8192A3B4C57}'
const post = (dishes: string, holder = '<holder><Holders_Addresses/></holder>') =>
  `<Restaurant id="1"/><OrderCategory id="2"/><ExtSource source="21" extID="40017"/><Order guid="${guid}"/><DeliveryBlock isTakeOut="1" deliveryTime="2026-03-02T19:30:00"/><Session>${dishes}</Session><HolderXML>${holder}</HolderXML>`
const dish = (quantity: number) => `<Dish code="401" quantity="${quantity}"/>`

test('a delivery is posted, overwritten, followed, given to a courier, and deleted', async () => {
  const { done, order, send } = rk7Till()
  const posted = await done('DeliveryPostOrder', post(dish(1000)))
  expect(posted.attribute('guid')).toBe(guid)
  const again = await done('DeliveryPostOrder', post(dish(3000)))
  expect(again.values('/RK7QueryResult/Order/@orderSum')).toEqual(['147000'])
  await done(
    'DeliveryUpdateStatus',
    `<Order guid="${guid}"/><DeliveryBlock deliveryState="1"/><ExtSource source="21" extID="40017"/>`,
    'persistentComment="ring twice"',
  )
  const { values } = await order(guid)
  expect(values('//DeliveryBlock/@deliveryState | //DeliveryBlock/@deliveryTime')).toHaveLength(2)
  expect(values('/RK7QueryResult/Order/@persistentComment')).toEqual(['ring twice'])
  await done('DeliverySetForwarder', `<Employee id="5"/><Order guid="${guid}"/>`)
  const list = await done('DeliveryGetOrderList')
  expect(list.values('//Order/ExtSource/@extID')).toEqual(['40017'])
  expect((await done('DeliveryGetOrderList', '<NotExtSource>21</NotExtSource>')).values('//Order')).toEqual(
    [],
  )
  const same = await send('DeliveryGetOrderList', '', `lastversion="${list.attribute('lastversion')}"`)
  expect(same.attribute('Status')).toBe('No changes')
  await done(
    'DeliveryVoidOrder',
    `<Order guid="${guid}"/><Employee id="1"/><DeleteReason code="1"/><Station id="1"/>`,
  )
  expect((await order(guid)).values('/RK7QueryResult/Order/@deleted')).toEqual(['1'])
})

test('a refused delivery leaves no order behind', async () => {
  const { domain, send } = rk7Till()
  expect((await send('DeliveryPostOrder', post(dish(1000), ''))).attribute('ErrorText')).toContain(
    'Holders_Addresses',
  )
  const unknown = await send('DeliveryPostOrder', post('<Dish code="9999" quantity="1000"/>'))
  expect(unknown.attribute('ErrorText')).toContain('MENUITEMS')
  expect(domain.orders.list()).toEqual([])
})

const source = '<ExtSource source="21" extID="40017"/>'
const reference = `<Order guid="${guid}"/>`
const holder = '<HolderXML><holder><Holders_Addresses/></holder></HolderXML>'
const printed = async (till: ReturnType<typeof rk7Till>) =>
  (await till.order(guid)).values('//Session/@printed')
const states = async (till: ReturnType<typeof rk7Till>) => (await till.order(guid)).values('//Dish/@state')

/** A till with one delivery of a dish. */
async function posted(patch = {}, attributes = '') {
  const till = rk7Till(patch)
  await till.done('DeliveryPostOrder', post(dish(1000)), attributes)
  return till
}

describe('the edit of a delivery', () => {
  test('ends with a plan: the dishes go to the kitchen in time, by the latest plan', async () => {
    const till = await posted()
    const confirm = (readyTime: string, attributes = '') =>
      till.done('DeliveryConfirmEdit', reference + holder, `readyTime="${readyTime}" ${attributes}`)
    await confirm('2026-03-02T17:00:00', 'minCookTime="1899-12-30T00:30:00"')
    await confirm('2026-03-02T18:00:00', 'minCookTime="1899-12-30T00:30:00"')
    await till.world.clock.advance(100 * minutes)
    expect(await printed(till)).toEqual(['0'])
    await till.world.clock.advance(50 * minutes)
    expect(await printed(till)).toEqual(['1'])
    expect(await states(till)).toEqual(['4'])
  })

  test('can send the dishes to the kitchen at once, as DeliveryServPrint does', async () => {
    const till = await posted()
    await till.done(
      'DeliveryConfirmEdit',
      reference +
        source.replace('40017', '40018') +
        '<ClientID>501</ClientID><AddressID>702</AddressID>' +
        holder,
      'readyTime="2026-03-02T17:00:00" printImmediately="1"',
    )
    expect(await printed(till)).toEqual(['1'])
    const list = await till.done('DeliveryGetOrderList')
    expect(list.values('//Order/@clientID | //Order/@addressID | //Order/@started')).toEqual([
      '1',
      '501',
      '702',
    ])
    expect(list.values('//Order/ExtSource/@extID')).toEqual(['40018'])

    const other = await posted()
    await other.done('DeliveryServPrint', reference)
    expect(await printed(other)).toEqual(['1'])
  })

  test('is planned for a day ahead at the most', async () => {
    const { send } = await posted()
    const answer = await send('DeliveryConfirmEdit', reference + holder, 'readyTime="2026-03-03T15:00:01"')
    expect(answer.attribute('ErrorText')).toContain('не может превышать')
  })

  test('is dropped: what came after the confirmation goes, stock comes back, money stays covered', async () => {
    const till = await posted()
    const { domain } = till
    await till.done('DeliveryConfirmEdit', reference + holder, 'readyTime="2026-03-02T17:00:00"')
    domain.menu.setStock([{ dish: { code: 401 }, quantity: Quantity.fromDecimal(2) }], { code: 4 }, { id: 1 })
    await till.save(guid, `<Session>${dish(2000)}</Session>`)
    expect(domain.menu.stopList()[0]?.stock).toBe(0)
    await till.done('DeliveryCancelEdit', reference)
    expect((await till.order(guid)).values('//Dish/@quantity')).toEqual(['1000'])
    expect(domain.menu.stopList()[0]?.stock).toBe(2000)

    const paid = await posted()
    await paid.save(guid, '<Session><Prepay id="1" amount="49000"><Reason id="1"/></Prepay></Session>')
    const answer = await paid.send('DeliveryCancelEdit', reference)
    expect(answer.attribute('Status')).toBe('Query Executing Error')
    expect((await paid.order(guid)).values('//Dish/@quantity')).toEqual(['1000'])
  })

  test('is not dropped after a bill by an account without the right', async () => {
    const till = await posted({ rk7: { licenceMode: 'none', mayCancelBills: false } })
    await till.done('DeliveryCancelEdit', reference)
    await till.save(guid, `<Session>${dish(1000)}</Session>`)
    await till.done('DeliveryPayOrders', `<Employee id="1"/><Station id="1"/>${reference}`, 'docType="bill"')
    const answer = await till.send('DeliveryCancelEdit', reference)
    expect(answer.attribute('ErrorText')).toContain('cancel bills')
  })
})

describe('DeliveryPayOrders', () => {
  const second = '{50C19246-BD7A-4EDD-86C5-E8192A3B4C58}'
  const both = `<Employee id="1"/><Station id="1"/>${reference}<Order guid="${second}"/>`

  test('pays what is due of each order once, and lists those it paid', async () => {
    const till = await posted()
    await till.done('DeliveryPostOrder', post(dish(2000)).replace(guid, second))
    const paid = await till.done('DeliveryPayOrders', both)
    expect(paid.values('/RK7QueryResult/Order/@crc32')).toHaveLength(2)
    expect(till.domain.checkout.receipts().map(({ sum }) => sum)).toEqual([49_000, 98_000])
    const again = await till.send('DeliveryPayOrders', both)
    expect(again.attribute('Status')).toBe('Query Executing Error')
    expect(till.domain.checkout.receipts()).toHaveLength(2)
  })

  test('takes only what promised prepayments do not cover', async () => {
    const till = await posted()
    await till.save(guid, '<Session><Prepay id="2" amount="40000" promised="1"/></Session>')
    await till.done('DeliveryPayOrders', `<Employee id="1"/><Station id="1"/>${reference}`)
    const [receipt] = till.domain.checkout.receipts()
    expect(receipt).toMatchObject({ sum: 49_000, change: 0, payments: [{ currencyId: 1, amount: 9000 }] })
  })

  test('prints the receipts that were intended', async () => {
    const till = await posted()
    const payments = [
      { currency: { id: 2 }, amount: till.domain.orders.sums(till.domain.orders.get({ guid })).unpaidSum },
    ]
    till.domain.checkout.intend({ guid }, { payments })
    await till.done('DeliveryPayOrders', `<Employee id="1"/><Station id="1"/>${reference}`)
    expect(till.domain.checkout.receipts()).toMatchObject([{ intended: true, payments: [{ currencyId: 2 }] }])
    expect(till.domain.orders.get({ guid }).paid).toBe(true)
  })

  test('leaves one that is refused out of the answer, and pays the others', async () => {
    const till = await posted()
    const answer = await till.done('DeliveryPayOrders', both)
    expect(answer.values('/RK7QueryResult/Order/@orderIdent')).toEqual(['256'])
    expect(till.domain.checkout.receipts()).toHaveLength(1)
  })
})

test('deliveries are numbered on, from where DeliverySetOrderNumGen says, and named as the client names them', async () => {
  const till = rk7Till()
  await till.done('DeliverySetOrderNumGen', '', 'value="100"')
  await till.done('DeliveryPostOrder', post(dish(1000)), 'orderName="D-17"')
  expect((await till.order(guid)).values('//Order/@orderName | //Order/@seqNumber')).toEqual(['D-17', '100'])
  await till.done('DeliveryPostOrder', post(dish(1000)), 'orderName="D-18"')
  expect((await till.order(guid)).values('//Order/@orderName | //Order/@seqNumber')).toEqual(['D-18', '100'])
})

test('the restaurant is closed for deliveries and opens by itself when its time has come', async () => {
  const till = rk7Till()
  const info = async () => (await till.done('DeliveryGetOrderList')).values('//ExtraInfo/@*')
  await till.done('DeliveryChangeRestState', '', 'restaurantState="0" restaurantTime="2026-03-02T15:30:00"')
  expect(await info()).toEqual(['0', '2026-03-02T15:30:00'])
  await till.world.clock.advance(30 * minutes)
  expect((await info())[0]).toBe('1')
})

test('a lock without a time holds for a while', async () => {
  const till = await posted()
  const lock = await till.done(
    'DeliveryLockOrder',
    reference,
    'lockguid="{1E60B4A8-2D7F-4C95-B3E0-94F8A2C6D713}"',
  )
  expect(lock.attribute('locked')).toBe('1')
  expect((await till.send('DeliveryServPrint', reference)).attribute('RK7ErrorN')).toBe('2219')
  await till.world.clock.advance(2 * minutes)
  await till.done('DeliveryServPrint', reference)
})

test('a delivery note has one number, the time of the last processing is noted', async () => {
  const till = await posted()
  const invoice = () => till.domain.deliveries.invoiceNumber({ guid })
  expect([invoice(), invoice()]).toEqual([1, 1])
  await till.done('DeliverySetLastProcessTime', reference, 'lastProcessTime="2026-03-02T12:05:00"')
  expect((await till.order(guid)).values('//DeliveryBlock/@lastProcessTime')).toEqual(['2026-03-02T12:05:00'])
})

test('DeliveryValidateOrder fails as a 7.26.8 server does, or says which dish is banned', async () => {
  const failing = await posted()
  const attributes = 'readyTime="2026-03-02T17:00:00"'
  const internal = await failing.send('DeliveryValidateOrder', reference, attributes)
  expect(internal.attribute('ErrorText')).toContain('должны совпадать')

  const till = await posted({ rk7: { licenceMode: 'none', deliveryValidationFails: false } })
  expect(
    (await till.done('DeliveryValidateOrder', reference, attributes)).values('//Order/@orderSum'),
  ).toEqual(['49000'])
  till.domain.menu.setStock([{ dish: { code: 401 }, prohibited: true }], { code: 4 }, { id: 1 })
  const refused = await till.send('DeliveryValidateOrder', reference, attributes)
  expect(refused.attribute('Status')).toBe('Query Executing Error')
})

describe('DeliveryEditOrder', () => {
  const heading = `<Station id="1"/><Employee id="3"/><ClientID>501</ClientID><AddressID>702</AddressID><Interface id="3"/><Table id="90"/><DeliveryBlock deliveryState="1"/>`
  const contents = (replace: 0 | 1, quantity: number) =>
    `<InitialOrder Replace="${replace}"><Session cookMins="0"><Dish id="1000401" quantity="${quantity}"><OrderType id="1"/></Dish><PriceScale id="1" code="1" name="Base"/><TradeGroup id="1" code="1" name="Main"/></Session></InitialOrder>`
  const edit = (
    till: ReturnType<typeof rk7Till>,
    replace: 0 | 1,
    order = reference,
    readyTime = '2026-03-02T17:00:00',
  ) => till.send('DeliveryEditOrder', heading + contents(replace, 2000) + order, `readyTime="${readyTime}"`)
  /** The person at the station closes the editor. */
  const close = ({ domain: { windows } }: ReturnType<typeof rk7Till>, by: 'user' | 'cancel') => {
    const [window] = windows.list()
    windows.close(window?.id ?? '', by)
  }
  const opened = ({ domain: { windows } }: ReturnType<typeof rk7Till>) =>
    vi.waitFor(() => expect(windows.list()).toHaveLength(1))

  test('waits for the person at the station, locks the order meanwhile, and keeps the edit', async () => {
    const till = await posted()
    const answer = edit(till, 0)
    await opened(till)
    const locked = await till.send('DeliveryServPrint', reference)
    expect(locked.attribute('RK7ErrorN')).toBe('2219')
    expect(locked.attribute('ErrorText')).toContain('Main till')
    close(till, 'user')
    const { attribute, values } = await answer
    expect(attribute('Status')).toBe('Ok')
    expect(values('//Order/@orderSum | //Order/@cancelled | //Order/@locked')).toEqual(['0', '147000', '0'])
    await till.world.clock.advance(120 * minutes)
    expect(await printed(till)).toEqual(['1', '1'])
  })

  test('leaves the order as it was when the person cancels, and deletes one that was new', async () => {
    const till = await posted()
    const answer = edit(till, 1)
    await opened(till)
    close(till, 'cancel')
    expect((await answer).values('//Order/@orderSum | //Order/@cancelled')).toEqual(['49000', '1'])

    const fresh = edit(till, 0, '<OrderCategory id="2"/>')
    await opened(till)
    close(till, 'cancel')
    const { values } = await fresh
    expect(values('//Order/@cancelled | //Order/@deleted')).toEqual(['1', '1'])
    expect(till.domain.orders.list({ onlyOpened: true })).toHaveLength(1)
  })

  test('tells who waits when the till does not take the edit, and leaves the order free and as it was', async () => {
    const till = await posted()
    const answer = edit(till, 0)
    await opened(till)
    till.domain.menu.setStock([{ dish: { code: 401 }, prohibited: true }], { code: 4 }, { id: 1 })
    close(till, 'user')
    expect((await answer).attribute('ErrorText')).toContain('stop list')
    expect((await till.send('DeliveryServPrint', reference)).attribute('Status')).toBe('Ok')
    expect((await till.order(guid)).values('//Dish/@quantity')).toEqual(['1000'])

    till.domain.menu.setStock([{ dish: { code: 401 }, prohibited: false }], { code: 4 }, { id: 1 })
    const fresh = edit(till, 0, '<OrderCategory id="2"/>')
    await opened(till)
    till.domain.menu.setStock([{ dish: { code: 401 }, prohibited: true }], { code: 4 }, { id: 1 })
    close(till, 'user')
    expect((await fresh).attribute('Status')).toBe('Query Executing Error')
    expect(till.domain.orders.list({ onlyOpened: true })).toHaveLength(1)
  })

  test('replaces the contents where it is told to, for clients and addresses that the list shows', async () => {
    const till = await posted()
    const answer = edit(till, 1)
    await opened(till)
    close(till, 'user')
    expect((await answer).values('//Order/@orderSum')).toEqual(['98000'])
    const list = await till.done('DeliveryGetOrderList')
    expect(list.values('//Order/@clientID | //Order/@addressID')).toEqual(['501', '702'])
  })

  test('refuses at once what could not be kept, and a station where somebody is busy', async () => {
    const till = await posted()
    till.domain.menu.setStock([{ dish: { code: 401 }, prohibited: true }], { code: 4 }, { id: 1 })
    expect((await edit(till, 0)).attribute('Status')).toBe('Query Executing Error')
    const late = await edit(till, 0, reference, '2026-03-12T17:00:00')
    expect(late.attribute('Status')).toBe('Query Executing Error')
    till.domain.stations.change({ id: 1 }, { busy: true })
    expect((await edit(till, 0)).attribute('ErrorText')).toContain('in the middle of an order')
    expect(till.domain.windows.list()).toEqual([])
  })
})

test('DeliveryUpdateStatus changes the whole heading it is given, and says what of it has no effect', async () => {
  const till = await posted()
  await till.done(
    'DeliveryUpdateStatus',
    `${reference}<Restaurant id="1"/>${source}<ExtraTables><Item code="21"/></ExtraTables><ExternalProps><Prop name="Courier" value="Anna"/></ExternalProps>`,
    'openTime="2026-03-02T19:00:00" duration="1899-12-30T01:30:00" promoCode="SPRING"',
  )
  const order = till.domain.orders.get({ guid })
  expect(order).toMatchObject({
    promoCode: 'SPRING',
    duration: 90 * minutes,
    externalProps: { Courier: 'Anna' },
    openTime: Date.UTC(2026, 2, 2, 16),
  })
  expect(order.extraTableIds).toHaveLength(1)
  expect(till.world.journal.list().at(-1)?.warnings).toEqual(['Restaurant has no effect in the simulator.'])
})
