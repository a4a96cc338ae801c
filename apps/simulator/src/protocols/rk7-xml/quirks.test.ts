import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Rk7Answer, testRk7 } from '../../../test/rk7.ts'
import { kiev, rk7Till } from '../../../test/rk7-till.ts'
import { namedSettings } from '../../core/settings.ts'
import { rk7QuirkSettings } from '../../settings/rk7-quirks.ts'
import { settingTable } from '../../settings.ts'

type Till = ReturnType<typeof rk7Till>

/** A switch, and what a restaurant answers as it stands and when it is turned: `Ok`, or a part of the refusal. */
interface Quirk {
  readonly name: string
  readonly turned: boolean | string
  readonly ask: (till: Till) => Promise<Rk7Answer>
  readonly usual: string
  readonly other: string
}

const delivery = '{50C19246-BD7A-4EDD-86C5-E8192A3B4C57}'
const post = (holder: string) =>
  `<Restaurant id="1"/><OrderCategory id="2"/><ExtSource source="21" extID="40017"/><Order guid="${delivery}"/><DeliveryBlock/><Session>${'<Dish code="401" quantity="1000"/>'}</Session><HolderXML>${holder}</HolderXML>`
const addresses = '<holder><Holders_Addresses/></holder>'

const edit = (table: string, attributes: string) => async (till: Till) => {
  const waiting = till.send(
    'DeliveryEditOrder',
    `<Station id="1"/><Employee id="3"/><ClientID>501</ClientID><AddressID>702</AddressID><Interface id="3"/>${table}<DeliveryBlock deliveryState="1"/><InitialOrder Replace="0"><Session cookMins="0"><Dish id="1000401" quantity="1000"><OrderType id="1"/></Dish><PriceScale id="1" code="1" name="Base"/><TradeGroup id="1" code="1" name="Main"/></Session></InitialOrder><OrderCategory id="2"/>`,
    attributes,
  )
  for (let turn = 0; turn < 200 && till.domain.windows.list().length === 0; turn += 1)
    await new Promise((resolve) => setImmediate(resolve))
  for (const { id } of till.domain.windows.list()) till.domain.windows.close(id, 'user')
  return waiting
}

/** An order with dishes, and the command for it. */
const withOrder =
  (command: string, inside = '', attributes = '') =>
  async (till: Till): Promise<Rk7Answer> => {
    const guid = await till.create()
    await till.save(guid, kiev)
    return till.send(command, `<Order guid="${guid}"/>${inside}`, attributes)
  }

const quirks: readonly Quirk[] = [
  {
    name: 'rk7.expireTimeDemanded',
    turned: false,
    ask: ({ send }) => send('WaiterMessage', '<Station id="1"/>', 'text="a" messageType="XMLInterface"'),
    usual: 'expireTime',
    other: 'Ok',
  },
  {
    name: 'rk7.readyTimeDemanded',
    turned: false,
    ask: edit('<Table id="90"/>', ''),
    usual: 'readyTime',
    other: 'Ok',
  },
  {
    name: 'rk7.deliveryTableDemanded',
    turned: false,
    ask: edit('', 'readyTime="2026-03-02T17:00:00"'),
    usual: 'Table is not found',
    other: 'Ok',
  },
  {
    name: 'rk7.holderAddressesDemanded',
    turned: false,
    ask: ({ send }) => send('DeliveryPostOrder', post('')),
    usual: 'Holders_Addresses not found',
    other: 'Ok',
  },
  {
    name: 'rk7.couponsOptional',
    turned: false,
    ask: withOrder('ApplyPersonalCard', '<Station id="1"/><Interface id="3"/>', 'CardCode="7001234"'),
    usual: 'Ok',
    other: 'Coupons',
  },
  {
    name: 'rk7.extSourceOptional',
    turned: false,
    ask: ({ send }) => send('DeliveryGetOrderList'),
    usual: 'Ok',
    other: 'NotExtSource',
  },
  {
    name: 'rk7.kdsRateOptional',
    turned: false,
    ask: async (till) => {
      const guid = await till.create()
      await till.save(guid, kiev)
      const line = (await till.order(guid)).values('//Dish/@line_guid')[0]
      return till.send('KDSSetDishData3', '', `line_guid="${line}" kdsstate="started"`)
    },
    usual: 'Ok',
    other: 'kdsrate',
  },
  {
    name: 'rk7.propFilterEither',
    turned: false,
    ask: ({ send }) =>
      send(
        'GetRefData',
        '<PROPFILTERS><PROPFILTER Name="Code" Value="1"/></PROPFILTERS>',
        'RefName="TABLES"',
      ),
    usual: 'Ok',
    other: 'Substring',
  },
  {
    name: 'rk7.prepayReasonOptional',
    turned: false,
    ask: withOrder('SaveOrder', '<Session><Prepay id="1" amount="5000"/></Session>'),
    usual: 'Ok',
    other: 'Prepay/Reason',
  },
  {
    name: 'rk7.invoiceByGuid',
    turned: false,
    ask: async ({ done, send }) => {
      await done('DeliveryPostOrder', post(addresses))
      return send('DeliveryPrintInvoice', `<Order guid="${delivery}"/><Station id="1"/><HolderXML/>`)
    },
    usual: 'Ok',
    other: 'openTime',
  },
  {
    name: 'rk7.correctNothing',
    turned: 'refused',
    ask: withOrder('CorrectIntentReceipt', '<Cashier id="1"/>'),
    usual: 'Ok',
    other: 'not found',
  },
  {
    name: 'rk7.emptyBlob',
    turned: 'refused',
    ask: ({ send }) => send('GetItemBlob', '', 'RefName="TABLES" RefItemIdent="1" RefBlobName="Picture"'),
    usual: 'Ok',
    other: 'RefBlobName=picture',
  },
  {
    name: 'rk7.friendsUnset',
    turned: 'refused',
    ask: withOrder('CreaterkFriendsAnchor', '', 'phone="+7 000 000-99-99"'),
    usual: 'Ok',
    other: 'r_keeper Friends',
  },
  {
    name: 'rk7.confusingErrors',
    turned: false,
    ask: ({ send }) => send('GetPrintedData', '<Order guid=""/>'),
    usual: 'DEPOSITCOLLECTREASONS',
    other: 'guid',
  },
  {
    name: 'till.reasonFlags',
    turned: false,
    ask: ({ send }) => send('AddModifierToStopList', '<Modifier id="1002011"><Reason id="1"/></Modifier>'),
    usual: 'ImplOnAddDishInStopList',
    other: 'Ok',
  },
  {
    name: 'till.drawerOfCashier',
    turned: false,
    ask: async ({ done, send }) => {
      await done('RegisterEmployee', '<Waiter id="1"/><Station id="1"/>')
      return send('ChangeDrawerBalance', '<Cashier id="1"/><Currency id="1"/>', 'amount="5000"')
    },
    usual: 'Ok',
    other: 'Drawer not found',
  },
  {
    name: 'till.guestsRequired',
    turned: true,
    ask: ({ send }) => send('CreateOrder', '<Order><Table code="1"/></Order>'),
    usual: 'Ok',
    other: '3444',
  },
  {
    name: 'till.billWithIntentReceipt',
    turned: true,
    ask: withOrder('PrintBill', '<Station id="1"/><Cashier id="1"/>'),
    usual: 'Ok',
    other: 'PrintBill',
  },
]

/** A till with the card system, and the switch in a position; licences do not matter here. */
const tillWith = (name: string, value: unknown): Till => {
  const [section = '', key = ''] = name.split('.')
  return rk7Till({
    rk7: { licenceMode: 'none', ...(section === 'rk7' && { [key]: value }) },
    ...(section !== 'rk7' && { [section]: { [key]: value } }),
  })
}

const outcome = (answer: Rk7Answer): string =>
  answer.attribute('Status') === 'Ok' ? 'Ok' : answer.body.slice(0, 2000)

test.each(quirks)('$name', async ({ name, turned, ask, usual, other }) => {
  expect(outcome(await ask(rk7Till()))).toContain(usual)
  expect(outcome(await ask(tillWith(name, turned)))).toContain(other)
})

test('rk7.holderLeavesOrder', async () => {
  const orders = async (till: Till) => {
    await till.send('DeliveryPostOrder', post(''))
    return till.domain.orders.list().map(({ packages }) => packages.length)
  }
  expect(await orders(rk7Till())).toEqual([])
  expect(await orders(tillWith('rk7.holderLeavesOrder', true))).toEqual([0])
})

test('rk7.unpaidIgnoresPromised', async () => {
  const unpaid = async (till: Till) => {
    const guid = await till.create()
    await till.save(
      guid,
      '<Session><Dish code="401" quantity="2000"/><Prepay id="1" amount="90000" promised="1"/></Session>',
    )
    return (
      (await till.order(guid)).attribute('unpaidSum') ??
      (await till.order(guid)).values('//Order/@unpaidSum')[0]
    )
  }
  expect(await unpaid(rk7Till())).toBe('98000')
  expect(await unpaid(tillWith('rk7.unpaidIgnoresPromised', false))).toBe('8000')
})

test('what cannot be switched: an answer without what it is about makes no sense', async () => {
  const { send } = testRk7()
  expect((await send('GetXMLLicenseInstanceSeqNumber')).attribute('Status')).not.toBe('Ok')
  expect((await send('CheckMarking', '<Dish code="861" quantity="1000"/><Station id="1"/>')).body).toContain(
    'Order',
  )
})

test('the page about quirks names switches that exist, and all that are for quirks', () => {
  const page = readFileSync(new URL('../../../docs/quirks.md', import.meta.url), 'utf8')
  const named = new Set(page.match(/(?<=`)(mode|(rk7|till|cards)\.\w+)(?=`)/g))
  const settings = namedSettings(settingTable).map(({ name }) => name)
  expect([...named].filter((name) => !settings.includes(name))).toEqual([])
  expect(Object.keys(rk7QuirkSettings).filter((name) => !named.has(`rk7.${name}`))).toEqual([])
})

test('every quirk of the XML interface is turned here', () => {
  const turned = [...quirks.map(({ name }) => name), 'rk7.holderLeavesOrder', 'rk7.unpaidIgnoresPromised']
  expect(Object.keys(rk7QuirkSettings).filter((name) => !turned.includes(`rk7.${name}`))).toEqual([])
})
