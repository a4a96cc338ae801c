import { describe, expect, test } from 'vitest'
import { rk7Till } from '../../../test/rk7-till.ts'

const printer = '<Station id="1"/><Device id="2"/>'

test.each([
  ['LogicalDevices', '<Station id="1"/>', ''],
  ['ListDeviceMenu', printer, ''],
  ['CallDeviceMenu', `${printer}<MENUOPERATION operationId="2"/>`, ''],
  ['PrintMaket', '<Station id="1"/><ReceiptNum>1</ReceiptNum><Document id="27"/>', ''],
  ['OpenWebForm', '<Station id="1"/>', 'url="https://form.example.org/" extguid="{7}"'],
  ['CloseWebForm', '<Station id="1"/>', 'extguid="{7}"'],
])(
  '%s fails while the station does not run, and the cash server says so',
  async (command, contents, attributes) => {
    const { domain, send } = rk7Till()
    domain.stations.change({ id: 1 }, { running: false })
    const refused = await send(command, contents, attributes)
    expect(refused.attribute('ErrorText')).toBe('Node CASH01 is not connected')
    expect(refused.attribute('NetName')).toBe('MID1')
  },
)

test('a batch names the cash server, whoever executes its commands', async () => {
  const { post } = rk7Till()
  const command = '<RK7Command CMD="LogicalDevices"><Station id="2"/></RK7Command>'
  const answer = await post(`<RK7Query>${command}</RK7Query>`)
  expect(answer.attribute('NetName')).toBe('MID1')
  expect(answer.values('//LogicalDevice/@name')).toEqual(['Bar printer', 'Bar bank terminal'])
})

test('GetConnectInfoForNode knows stations that run, and not the cash server itself', async () => {
  const { domain, done, send } = rk7Till()
  const connected = await done('GetConnectInfoForNode', '', 'NetName="CASH02"')
  expect(connected.values('//ConnectInfo/@PeerIP')).toEqual(['192.0.2.12'])
  domain.stations.change({ id: 2 }, { running: false })
  for (const name of ['CASH02', 'MID1', 'POS99'])
    expect((await send('GetConnectInfoForNode', '', `NetName="${name}"`)).attribute('ErrorText')).toBe(
      `Node ${name} is not connected`,
    )
})

describe('devices', () => {
  test('tell how they are', async () => {
    const { domain, done } = rk7Till()
    domain.stations.changeDevice({ id: 2 }, { paperOut: true, doorOpen: true })
    domain.stations.changeDevice({ id: 4 }, { online: false })
    domain.stations.change({ id: 2 }, { running: false })
    const statuses = await done('DeviceStatuses')
    const of = (path: string) => statuses.values(path)
    expect(of('//Device[@Ident="2"]//PaperStatus/@*')).toEqual(['1', '0', '1'])
    expect(of('//Device[@Ident="4"]/DeviceState/@Online')).toEqual(['0'])
    expect(of('//Device[@Ident="4"]//PaperStatus')).toEqual([])
    expect(of('//Device[@loaded="0"]/@name')).toEqual(['Bar printer', 'Bar bank terminal'])
    expect(of('//Device[@loaded="0"]/DeviceState')).toEqual([])
  })

  test('have menus, whose operations are started by their id', async () => {
    const { domain, done, send } = rk7Till()
    const menu = await done('ListDeviceMenu', printer)
    expect(menu.values('//DeviceMenu/@operationId')).toEqual(['11', '12', '2'])
    expect(menu.values('//DIALOGINFO/@dialogType')).toEqual(['DateInterval'])
    const call = (operation: string, dialog = '') =>
      send('CallDeviceMenu', `${printer}<MENUOPERATION operationId="${operation}">${dialog}</MENUOPERATION>`)
    await call('12', '<DIALOGINFO from="2026-03-01" to="2026-03-02"/>')
    expect(domain.stations.menuCalls()).toMatchObject([{ operation: '12', from: '2026-03-01' }])
    expect((await done('GetPrintedData')).values('//Document/@name')).toEqual(['Report of the shift'])
    expect((await call('99')).attribute('ErrorText')).toBe('Menu 99 is not found')
    domain.stations.changeDevice({ id: 2 }, { paperOut: true })
    expect((await call('11')).values('//Error/@Component')).toEqual(['Printer'])
    expect(domain.stations.menuCalls()).toHaveLength(1)
  })

  test('without a menu, or of another station, have no operations', async () => {
    const { done, send } = rk7Till()
    const drawer = '<Station id="1"/><Device id="1"/>'
    expect((await done('ListDeviceMenu', drawer)).values('//DeviceMenu/@caption')).toEqual(['Cash drawer'])
    const refused = await send('CallDeviceMenu', `${drawer}<MENUOPERATION operationId="1"/>`)
    expect(refused.attribute('ErrorText')).toBe('Menu 1 is not found')
    const elsewhere = await send('ListDeviceMenu', '<Station id="2"/><Device id="2"/>')
    expect(elsewhere.attribute('ErrorText')).toBe('Device Receipt printer is not at Bar till.')
  })
})

describe('CloseCardValShift', () => {
  const manager = '<Manager id="6"/>'

  test('closes the shift of all terminals of a station, or of one', async () => {
    const { domain, done } = rk7Till()
    const shifts = () =>
      domain.stations
        .devices()
        .filter(({ kind }) => kind === 'terminal')
        .map(({ cardShift }) => cardShift)
    expect((await done('CloseCardValShift', `<Station id="1"/>${manager}`)).values('//Device/@id')).toEqual([
      '6',
    ])
    expect((await done('CloseCardValShift', `<Device id="7"/>${manager}`)).values('//Device/@id')).toEqual([
      '7',
    ])
    await done('CloseCardValShift', `<Device id="7"/>${manager}`)
    expect(shifts()).toEqual([2, 3])
  })

  test('is refused by a terminal that cannot be reached, and by what is no terminal', async () => {
    const { domain, send } = rk7Till()
    domain.stations.changeDevice({ id: 6 }, { online: false })
    const refused = await send('CloseCardValShift', `<Station id="1"/>${manager}`)
    expect(refused.values('//Error/@Component')).toEqual(['Authorization terminal'])
    expect((await send('CloseCardValShift', `<Device id="2"/>${manager}`)).attribute('ErrorText')).toBe(
      'Device Receipt printer is not a bank terminal.',
    )
    expect(domain.stations.devices().every(({ cardShift }) => cardShift === 1)).toBe(true)
  })
})
