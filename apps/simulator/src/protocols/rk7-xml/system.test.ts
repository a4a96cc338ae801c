import { describe, expect, test } from 'vitest'
import { kiev, rk7Till } from '../../../test/rk7-till.ts'
import { handlers } from './handlers/index.ts'
import { cashServer, unknownOnCashServers } from './node.ts'

describe('GetFunctions', () => {
  test('lists what is executed and nothing else, but for ReloadWorkUdb, which real servers do not list either', async () => {
    const { done } = rk7Till()
    const listed = (await done('GetFunctions')).values('//Query/@name')
    const executed = handlers.map(({ command }) => command.name).filter((name) => cashServer.knows(name))
    expect([...listed, 'ReloadWorkUdb'].sort()).toEqual(executed.sort())
    for (const name of unknownOnCashServers) expect(listed).not.toContain(name)
  })

  test('marks the obsolete ones', async () => {
    const functions = await rk7Till().done('GetFunctions')
    expect(functions.values('//Query[@deprecated="1"]/@name')).toEqual(['GetDocByLayout'])
  })
})

test('ExchangePriority swaps items at the reference server, and is unknown to a cash server', async () => {
  const { domain, postReference, send } = rk7Till()
  const swap = (first: number, second: number) =>
    `<RK7Query><RK7CMD CMD="ExchangePriority" RefName="Kurses"><Item1 Ident="${first}"/><Item2 Ident="${second}"/></RK7CMD></RK7Query>`
  const order = () => domain.restaurant.collection('KURSES')?.items.map(({ id }) => id)
  for (const [first, second, expected] of [
    [1, 2, [2, 1, 3]],
    [3, 2, [3, 1, 2]],
    [1, 1, [3, 1, 2]],
  ] as const) {
    expect((await postReference(swap(first, second))).attribute('Status')).toBe('Ok')
    expect(order()).toEqual(expected)
  }
  const lost = await postReference(swap(1, 99))
  expect(lost.attribute('ErrorText')).toBe('Не найден элемент id=99 в коллекции KURSES')
  const refused = await send('ExchangePriority', '<Item1 Ident="1"/><Item2 Ident="2"/>', 'RefName="Kurses"')
  expect(refused.attribute('ErrorText')).toBe('Unknown command ExchangePriority')
})

describe('GetParamValue', () => {
  test.each([
    ['nowhere in particular', '', '1'],
    ['at a table', '<Table code="90"/>', '2'],
    ['at a station', '<Station id="2"/>', '0'],
    ['at a station for a kind of guest', '<Station id="2"/><GuestType id="2"/>', '3'],
    ['at another station for that kind', '<Station id="1"/><GuestType id="2"/>', '1'],
  ])('gives the value %s', async (_, context, value) => {
    const answer = await rk7Till().done('GetParamValue', context, 'ParamName="ExampleParameter"')
    expect(answer.attribute('Value')).toBe(value)
  })

  test('takes the context from an order, and refuses a name that nobody has', async () => {
    const { done, send } = rk7Till()
    const created = await done('CreateOrder', '<Order><Table code="90"/></Order>')
    const order = `<Order guid="${created.attribute('guid')}"/>`
    expect((await done('GetParamValue', order, 'ParamName="ExampleParameter"')).attribute('Value')).toBe('2')
    const refused = await send('GetParamValue', '', 'ParamName="Unheard"')
    expect(refused.attribute('ErrorText')).toBe('Parameter Unheard is not found.')
  })
})

test('shift data wait in files while the link to the server above is cut', async () => {
  const { domain, done } = rk7Till()
  const close = () => done('CloseCommonShift', '', 'CloseAnyCase="1"')
  const files = async () => (await done('GetDataListInfo')).values('//File/@name')
  await close()
  expect(await files()).toEqual([])
  domain.node.setUpstream(false)
  await close()
  await close()
  expect(await files()).toEqual(['shift-2.udb', 'shift-3.udb'])
  expect((await done('GetDataListInfo')).values('//ConnectStatus/@*')).toEqual(['CENTRE', '0'])
  domain.node.setUpstream(true)
  expect(await files()).toEqual([])
})

test('ReloadWorkUdb reads the file that is there, and no other', async () => {
  const { done, send } = rk7Till()
  await done('ReloadWorkUdb', '', 'filename="work.udb"')
  await done('ReloadWorkUdb')
  const refused = await send('ReloadWorkUdb', '', 'filename="old.udb"')
  expect([refused.attribute('RK7ErrorN'), refused.attribute('ErrorText')]).toEqual([
    '702',
    'File old.udb not found',
  ])
})

test('ReloadWorkUdb brings what the reference server has and the till has not got yet', async () => {
  const { domain, done, postReference } = rk7Till({ till: { referenceDelaySeconds: 600 } })
  const named = () => domain.restaurant.find('TABLES', { id: 1 }).name
  await postReference(
    '<RK7Query><RK7Command CMD="SetRefData" RefName="TABLES"><Items><Item Ident="1" Name="Window"/></Items></RK7Command></RK7Query>',
  )
  expect(named()).toBe('1')
  await done('ReloadWorkUdb', '', 'filename="work.udb"')
  expect(named()).toBe('Window')
})

test('RegisterLogs keeps the masks registered last', async () => {
  const { domain, done } = rk7Till()
  await done('RegisterLogs', '<Logs><Log Module="a">a*.log</Log></Logs>')
  await done('RegisterLogs', '<Logs><Log Module="b" Labels="x">b*.log</Log></Logs>')
  expect(domain.node.logs).toEqual([{ module: 'b', mask: 'b*.log', labels: 'x' }])
})

test('GetMobLicensesInfo tells licences with their instances', async () => {
  const info = await rk7Till().done('GetMobLicensesInfo')
  expect(info.values('//MobLicenseInfo/@*')).toEqual(['waiter', '3'])
  expect(info.values('//Instance/@dateTime')).toEqual(['2026-01-12T12:00:00'])
})

test.each([
  ['GetMobLicensesInfo', '', '', 'License is not found'],
  ['GetDataListInfo', '', '', ''],
  ['LogicalDevices', '<Station id="1"/>', '', ''],
  ['DeviceStatuses', '', '', ''],
  ['CloseCardValShift', '<Station id="1"/><Manager id="6"/>', '', ''],
  ['ListDeviceMenu', '<Station id="1"/><Device id="2"/>', '', 'Не найден элемент id=2 в коллекции DEVICES'],
  ['GetPrintLayout', '<Document id="50"/>', '', 'Report of the shift has no layout.'],
  [
    'PrintDataXML',
    '<Purpose id="3"/><Station id="1"/><Unfiscal/>',
    '',
    'No printer is set up for Anything else at Main till.',
  ],
  ['GetEmployeeInfo2', '<Waiter id="6"/>', '', ''],
])('%s copes with a restaurant where nothing is set up', async (command, contents, attributes, refusal) => {
  const { send, world } = rk7Till()
  const { restaurant } = world.store.state.domain
  const nothing = { devices: [], purposes: [], documents: [], layouts: [], operations: [], parameters: [] }
  const house = { ...nothing, dictionaries: [], mobileLicences: [] }
  world.store.state.domain.restaurant = { ...restaurant, house }
  const answer = await send(command, contents, attributes)
  expect(answer.http).toBe(200)
  expect(answer.attribute('ErrorText')).toBe(refusal)
})

test('an order is paid where there are no printers', async () => {
  const { create, done, save, world } = rk7Till()
  const { restaurant } = world.store.state.domain
  world.store.state.domain.restaurant = { ...restaurant, house: { ...restaurant.house, purposes: [] } }
  const guid = await create()
  await save(guid, kiev)
  await done(
    'PayOrder',
    `<Order guid="${guid}"/><Station id="1"/><Cashier id="1"/><Payment id="1" amount="98000"/>`,
  )
  expect((await done('GetPrintedData')).values('//PrintedDocument')).toEqual([])
})

describe('operations', () => {
  test('are allowed by role', async () => {
    const { done } = rk7Till()
    const allowed = async (waiter: number) =>
      (await done('GetEmployeeInfo2', `<Waiter id="${waiter}"/><Restaurant id="1"/>`)).values(
        '//Operations/Item/@id',
      )
    expect(await allowed(6)).toContain('9')
    expect(await allowed(3)).not.toContain('9')
    expect((await done('GetEmployeeInfo', '<Waiter id="3"/>')).values('//oper/@id')).toEqual(await allowed(3))
  })

  test('are confirmed by those who have the right, and logged', async () => {
    const { create, domain, done } = rk7Till()
    const guid = await create()
    const who = '<Operation id="9"/><Station id="1"/><Manager id="6"/>'
    const dish = '<Dish code="401" quantity="2000"/>'
    const confirmed = await done('ConfirmOperation', `${who}<Order guid="${guid}"/>${dish}`, 'param="7"')
    expect(confirmed.values('//Manager/@id')).toEqual(['6'])
    expect(domain.operations.log()).toMatchObject([
      {
        typeId: 9,
        operatorId: 6,
        managerId: 6,
        orderGuid: guid,
        parameter: 7,
        quantity: 2000,
        shiftNumber: 1,
      },
    ])
  })

  test('are confirmed at the station by a colleague who is registered there, if it may ask', async () => {
    const { domain, done, send } = rk7Till()
    const who = '<Operation id="9"/><Station id="1"/><Manager id="3"/>'
    expect((await send('ConfirmOperation', who)).values('//Error/@Component')).toEqual(['Rights'])
    expect((await send('ConfirmOperation', who, 'opengui="1"')).values('//Error/@Component')).toEqual([
      'Rights',
    ])
    await done('RegisterEmployee', '<Waiter id="6"/><Station id="1"/>')
    expect((await send('ConfirmOperation', who)).attribute('Status')).toBe('Query Executing Error')
    expect((await done('ConfirmOperation', who, 'opengui="1"')).values('//Manager/@id')).toEqual(['6'])
    domain.stations.change({ id: 1 }, { running: false })
    expect((await send('ConfirmOperation', who, 'opengui="1"')).attribute('ErrorText')).toBe(
      'Node CASH01 is not connected',
    )
    expect(domain.operations.log()).toMatchObject([{ operatorId: 3, managerId: 6 }])
  })
})
