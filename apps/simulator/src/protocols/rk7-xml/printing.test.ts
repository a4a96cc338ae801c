import { describe, expect, test } from 'vitest'
import { kiev, rk7Till } from '../../../test/rk7-till.ts'

type Till = ReturnType<typeof rk7Till>

const staff = '<Station id="1"/><Cashier id="1"/>'
const text = (station = 2) =>
  `<Purpose id="3"/><Station id="${station}"/><Unfiscal CutAfter="1"><TextLine Text="Hello" Bold="1"/><BarCode Value="460"/><TextLine Text="bye"/></Unfiscal>`

async function ordered(till: Till): Promise<string> {
  const guid = await till.create()
  await till.save(guid, kiev)
  return guid
}

async function paid(till: Till): Promise<string> {
  const guid = await ordered(till)
  await till.done('PayOrder', `<Order guid="${guid}"/>${staff}<Payment id="1" amount="100000"/>`)
  return guid
}

const namesOf = async (till: Till, contents: string) =>
  (await till.done('GetPrintedData', contents)).values('//PrintedDocument/Document/@name')

describe('what an order prints', () => {
  test('is kept: the bill, its withdrawal, the intent receipt, the receipt', async () => {
    const till = rk7Till()
    const guid = await ordered(till)
    const order = `<Order guid="${guid}"/>`
    await till.done('PrintBill', order + staff)
    await till.done('UndoBill', order + staff)
    await till.done('IntentPayOrder', `${order}${staff}<Payment id="1" amount="98000"/>`)
    await till.done('PayOrder', order + staff)
    expect(await namesOf(till, order)).toEqual([
      'Bill',
      'Bill withdrawn',
      'Bill',
      'Intent receipt',
      'Receipt',
    ])

    const [receipt] = (await till.order(guid)).values('//PrintCheck[@state="6"]/@uni')
    const found = await till.done('GetPrintedData', `<Document id="1"/>${order}`, `objUNI="${receipt}"`)
    expect(found.values('//Operation/OperationType/@name')).toEqual(['Print a receipt'])
    expect(found.values('//Operation/@orderSumAfter')).toEqual(['98000'])
    expect(found.values('//Operation/Order/@guid')).toEqual([guid])
    expect(found.values('//PrintedDocument/Device/@name')).toEqual(['Receipt printer'])
    expect(found.values('//TextLine/@Text')).toContain('2 x Chicken Kiev  980.00')
  })

  test('names what a receipt of a seat is for, and what a bill of a seat asks', async () => {
    const till = rk7Till()
    const guid = await till.create()
    const dish = (code: number, seat: number) =>
      `<Session><Dish code="${code}" quantity="1000" seat="${seat}"/></Session>`
    await till.save(guid, dish(401, 1) + dish(203, 2))
    await till.done('PrintBill', `<Order guid="${guid}"/>${staff}`, 'bySeats="1" seat="2"')
    const bill = (await till.done('GetPrintedData', `<Order guid="${guid}"/>`)).values('//TextLine/@Text')
    expect(bill).toEqual(expect.arrayContaining(['1 x Olivier salad  310.00', 'To pay 310.00']))
    expect(bill).not.toContain('1 x Chicken Kiev  490.00')
  })

  test('goes to the printers of the station, packages to the kitchen', async () => {
    const till = rk7Till({ till: { printOnSave: true } })
    const guid = await till.create()
    await till.save(guid, `<Session><Station id="2"/><Dish code="401" quantity="1000"/></Session>`)
    await till.done('PrintBill', `<Order guid="${guid}"/><Station id="2"/><Cashier id="1"/>`)
    const printed = await till.done('GetPrintedData', `<Order guid="${guid}"/>`)
    expect(printed.values('//PrintedDocument/Device/@name')).toEqual(['Kitchen printer', 'Bar printer'])
    expect(await namesOf(till, '<Station id="2"/>')).toEqual(['Bill'])
    expect(await namesOf(till, '<Device id="4"/>')).toEqual(['Kitchen order'])
    expect(await namesOf(till, '<OperationType id="5"/>')).toEqual(['Kitchen order'])
  })

  test.each([
    [{ paperOut: true }, 'Receipt printer: out of paper.'],
    [{ doorOpen: true }, 'Receipt printer: the cover is open.'],
    [{ online: false }, 'Receipt printer: no connection to the printer.'],
  ])('is refused by a printer with %o, and nothing has happened', async (fault, refusal) => {
    const till = rk7Till()
    const guid = await ordered(till)
    const before = (await till.order(guid)).values('//Order/@version')
    till.domain.stations.changeDevice({ id: 2 }, fault)
    const payment = '<Payment id="1" amount="98000"/>'
    for (const [command, more] of [
      ['PrintBill', ''],
      ['PayOrder', payment],
      ['IntentPayOrder', payment],
    ] as const) {
      const refused = await till.send(command, `<Order guid="${guid}"/>${staff}${more}`)
      expect(refused.attribute('Status')).toBe('Query Executing Error')
      expect(refused.attribute('RK7ErrorN')).toBeUndefined()
      expect(refused.values('//Errors/Error')).toEqual([refusal])
      expect(refused.values('//Errors/Error/@Component')).toEqual(['Printer'])
    }
    expect((await till.order(guid)).values('//Order/@version')).toEqual(before)
    expect(till.domain.checkout.receipts()).toEqual([])
    expect(till.world.store.state.domain.drawers).toEqual({})
    expect(await namesOf(till, '')).toEqual([])
  })

  test('waits for the kitchen printer without holding up the order', async () => {
    const till = rk7Till({ till: { printOnSave: true } })
    till.domain.stations.changeDevice({ id: 4 }, { paperOut: true })
    const guid = await ordered(till)
    expect(await namesOf(till, '')).toEqual([])
    till.world.clock.advance(60_000)
    till.domain.stations.changeDevice({ id: 4 }, { paperOut: false })
    const printed = await till.done('GetPrintedData', `<Order guid="${guid}"/>`)
    expect(printed.values('//PrintedDocument/@printedTime')).toEqual(['2026-03-02T15:01:00'])
  })

  test('goes to the kitchen once: not again when dishes are moved or returned', async () => {
    const till = rk7Till({ till: { printOnSave: true } })
    const [from, to] = [await ordered(till), await till.create()]
    const [line] = (await till.order(from)).values('//Dish/@line_guid')
    await till.done(
      'TransferDishes',
      `<OrderSource guid="${from}"/><OrderDest guid="${to}"/><Dishes><Dish line_guid="${line}" quantity="1000"/></Dishes>`,
    )
    await till.done('PayOrder', `<Order guid="${to}"/>${staff}<Payment id="1" amount="49000"/>`)
    const [moved] = (await till.order(to)).values('//Dish/@line_guid')
    await till.done(
      'MakeReturnGoods',
      `${staff}<Reason id="3"/><Order guid="${to}"/><Dishes><Dish line_guid="${moved}" quantity="1000"/></Dishes>`,
    )
    expect(await namesOf(till, '')).toEqual(['Kitchen order', 'Receipt', 'Receipt'])
  })

  test('needs a station that runs, for paying too', async () => {
    const till = rk7Till()
    const guid = await ordered(till)
    till.domain.stations.change({ id: 1 }, { running: false })
    for (const [command, netName] of [
      ['PrintBill', 'MID1'],
      ['PayOrder', 'MID1'],
    ] as const) {
      const refused = await till.send(command, `<Order guid="${guid}"/>${staff}`)
      expect(refused.attribute('NetName')).toBe(netName)
    }
    const refused = await till.send(
      'PayOrder',
      `<Order guid="${guid}"/>${staff}<Payment id="1" amount="98000"/>`,
    )
    expect(refused.attribute('ErrorText')).toBe('Node CASH01 is not connected')
    till.domain.stations.change({ id: 1 }, { running: true })
    expect((await till.done('PrintBill', `<Order guid="${guid}"/>${staff}`)).attribute('NetName')).toBe(
      'CASH01',
    )
  })

  test('is not printed any more on a printer that the manager has taken away', async () => {
    const till = rk7Till({ till: { printOnSave: true } })
    const guid = await ordered(till)
    const gone = '<Items><Item Ident="4" Status="rsDeleted"/></Items>'
    await till.postReference(
      `<RK7Query><RK7Command CMD="SetRefData" RefName="DEVICES">${gone}</RK7Command></RK7Query>`,
    )
    expect((await till.save(guid, kiev)).attribute('Status')).toBe('Ok')
    expect(await namesOf(till, `<Order guid="${guid}"/>`)).toEqual(['Kitchen order'])
    expect((await till.done('DeviceStatuses')).values('//Device/@Ident')).not.toContain('4')
  })

  test('is remembered up to the setting', async () => {
    const till = rk7Till({ till: { logSize: 2 } })
    for (const _ of [1, 2, 3]) await till.done('PrintDataXML', text())
    expect(till.domain.printing.printed().map(({ id }) => id)).toEqual([2, 3])
    expect(till.domain.operations.log()).toHaveLength(2)
  })
})

test('DeliveryPrintInvoice prints the delivery note with its number, unless it is only to be seen', async () => {
  const till = rk7Till()
  const guid = '{50C19246-BD7A-4EDD-86C5-E8192A3B4C57}'
  const holder = '<HolderXML><holder><Holders_Addresses/></holder></HolderXML>'
  await till.done(
    'DeliveryPostOrder',
    `<Restaurant id="1"/><OrderCategory id="2"/><ExtSource source="21" extID="7"/><Order guid="${guid}"/><DeliveryBlock/><Session><Dish code="401" quantity="1000"/></Session>${holder}`,
  )
  const invoice = (attributes = '') =>
    till.send('DeliveryPrintInvoice', `<Order guid="${guid}"/><Station id="1"/>${holder}`, attributes)
  till.domain.stations.changeDevice({ id: 2 }, { paperOut: true })
  expect((await invoice()).values('//Error/@Component')).toEqual(['Printer'])
  expect(till.domain.orders.get({ guid }).delivery?.invoiceNumber).toBeUndefined()
  expect((await invoice('print="0"')).values('//Invoice/@num')).toEqual(['1'])
  till.domain.stations.changeDevice({ id: 2 }, { paperOut: false })
  expect((await invoice()).attribute('NetName')).toBe('CASH01')
  const printed = await till.done('GetPrintedData', '<Document id="55"/>')
  expect(printed.values('//TextLine/@Text')).toEqual(expect.arrayContaining(['No. 1', 'To pay 490.00']))
})

describe('PrintDataXML', () => {
  test('prints its markup in its order, on the printer of the purpose', async () => {
    const till = rk7Till()
    expect((await till.done('PrintDataXML', text())).attribute('NetName')).toBe('CASH02')
    const printed = await till.done('GetPrintedData', '<Document id="54"/>')
    expect(printed.values('//Unfiscal/*/@Text | //Unfiscal/*/@Value')).toEqual(['Hello', '460', 'bye'])
    expect(printed.values('//Unfiscal/@CutAfter')).toEqual(['1'])
    expect(printed.values('//PrintedDocument/Device/@name')).toEqual(['Receipt printer'])
    expect(await namesOf(till, '<Station id="1"/>')).toEqual(['Free text'])
    expect(await namesOf(till, '<Station id="2"/>')).toEqual([])
  })

  test('takes markup that nobody knows in real mode, like a 7.26 server', async () => {
    const till = rk7Till({ mode: 'real' })
    const unknown = text().replace(
      '<BarCode',
      '<Hologram Depth="3"/><TextLine Text="odd" Colour="red"/><BarCode',
    )
    await till.done('PrintDataXML', unknown)
    const printed = await till.done('GetPrintedData')
    expect(printed.values('//TextLine/@Text')).toEqual(['Hello', 'odd', 'bye'])
    expect(printed.values('//Hologram | //@Colour')).toEqual([])
  })

  test('with Timeout 0 waits for its printer, with another one is refused', async () => {
    const till = rk7Till()
    till.domain.stations.changeDevice({ id: 2 }, { online: false })
    const refused = await till.send('PrintDataXML', text(), 'Timeout="5000"')
    expect(refused.values('//Error/@Component')).toEqual(['Printer'])
    await till.done('PrintDataXML', text(), 'Timeout="0"')
    expect(await namesOf(till, '')).toEqual([])
    till.domain.stations.changeDevice({ id: 2 }, { online: true })
    expect(await namesOf(till, '')).toEqual(['Free text'])
  })

  test('may print on a printer of another station, which has to run', async () => {
    const till = rk7Till()
    till.domain.stations.change({ id: 1 }, { running: false })
    const refused = await till.send('PrintDataXML', text(2))
    expect(refused.attribute('NetName')).toBe('CASH02')
    expect(refused.attribute('ErrorText')).toBe('Node CASH01 is not connected')
  })
})

describe('layouts', () => {
  test('are shown as text, XML and HTML, in base64 where wanted, for an order or a receipt', async () => {
    const till = rk7Till()
    const guid = await ordered(till)
    const shown = async (attributes: string, contents: string) =>
      (await till.done('GetPrintLayout', contents, attributes)).values('//LayoutResult')[0] ?? ''
    const bill = `<Order guid="${guid}"/><Document id="2"/>`
    expect(await shown('format="txt"', bill)).toMatch(/^Birch Grove\nBill\n2026-03-02 15:00\nOrder 1\.1\n/)
    expect(await shown('', bill)).toContain('<TextLine Bold="1" Text="Total 980.00"/>')
    expect(await shown('format="html"', bill)).toContain('<b>Total 980.00</b>')
    const decoded = Buffer.from(await shown('format="txt" EncodeBase64="1"', bill), 'base64')
    expect(decoded.toString()).toContain('To pay 980.00')
    await till.done('PayOrder', `<Order guid="${guid}"/>${staff}<Payment id="1" amount="100000"/>`)
    const receipt = '<ReceiptNum>1001</ReceiptNum><Layout id="1"/>'
    expect(await shown('format="txt"', receipt)).toMatch(/Roubles {2}1000\.00\nChange 20\.00\nNo\. 1001/)
  })

  test('speak the language of the server', async () => {
    const till = rk7Till({ serverLanguage: 'ru' })
    const guid = await ordered(till)
    const answer = await till.done(
      'GetPrintLayout',
      `<Order guid="${guid}"/><Layout id="2"/>`,
      'format="txt"',
    )
    expect(answer.values('//LayoutResult')[0]).toContain('Итого 980.00')
  })

  test('in the obsolete form come with the code of the layout', async () => {
    const till = rk7Till()
    const guid = await ordered(till)
    const shown = await till.done(
      'GetDocByLayout',
      `<Layout id="2"/><Order guid="${guid}"/>`,
      'TextReport="1" LayoutFilters="a=1"',
    )
    expect(shown.values('//LayoutResult/@LayoutCode | //LayoutResult/@LayoutFilters')).toEqual(['2', 'a=1'])
    expect(shown.values('//LayoutResult')[0]).toContain('Total 980.00')
    expect(till.world.journal.list().at(-1)?.warnings).toEqual([expect.stringContaining('LayoutFilters')])
  })

  test('a report counts what was sold since the shift began', async () => {
    const till = rk7Till()
    await paid(till)
    await till.done(
      'PrintMaket',
      '<Station id="1"/><Order visit="640000101" orderIdent="256"/><Document id="50"/>',
    )
    const printed = await till.done('GetPrintedData', '<Document id="50"/>')
    expect(printed.values('//TextLine/@Text')).toEqual(
      expect.arrayContaining(['Sales 1  980.00', 'Returns 0  0.00']),
    )
  })

  test('PrintMaket copies a receipt by its number, with a comment', async () => {
    const till = rk7Till()
    const guid = await paid(till)
    await till.done(
      'PrintMaket',
      '<Station id="1"/><Employee id="6"/><ReceiptNum>1001</ReceiptNum><Document id="27"/>',
      'Comment="for the guest"',
    )
    const copy = await till.done('GetPrintedData', `<Document id="27"/><Order guid="${guid}"/>`)
    expect(copy.values('//TextLine/@Text')).toEqual(expect.arrayContaining(['No. 1001', 'for the guest']))
    expect(copy.values('//Operation/Operator/@name')).toEqual(['Elena Volkova'])
  })

  test('PrintMaket prints a receipt again from the data that were printed then', async () => {
    const till = rk7Till()
    await till.done(
      'PrintMaket',
      '<Station id="1"/><ReprintReceipt><Data><Unfiscal><TextLine Text="as it was"/></Unfiscal></Data></ReprintReceipt><Document id="27"/>',
    )
    expect((await till.done('GetPrintedData')).values('//TextLine/@Text')).toEqual(['as it was'])
  })

  test.each([
    ['the receipt itself', '<ReceiptNum>1001</ReceiptNum><Document id="1"/>', 'Unsupported document type'],
    [
      'a receipt that nobody printed',
      '<ReceiptNum>7</ReceiptNum><Document id="27"/>',
      'Receipt 7 is not found.',
    ],
    [
      'a document without a layout',
      '<ReceiptNum>1001</ReceiptNum><Document id="54"/>',
      'Free text has no layout.',
    ],
  ])('PrintMaket refuses %s', async (_, contents, refusal) => {
    const till = rk7Till()
    await paid(till)
    const refused = await till.send('PrintMaket', `<Station id="1"/>${contents}`)
    expect(refused.attribute('ErrorText')).toBe(refusal)
  })
})
