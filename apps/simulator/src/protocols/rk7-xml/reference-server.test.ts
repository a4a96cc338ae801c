import { describe, expect, test } from 'vitest'
import { testRk7 } from '../../../test/rk7.ts'
import { createTimeline } from '../../core/timeline.ts'

const write = (collection: string, contents: string, query = '') =>
  `<RK7Query ${query}><RK7Command CMD="SetRefData" RefName="${collection}">${contents}</RK7Command></RK7Query>`
const item = (attributes: string) => `<Items><Item ${attributes}/></Items>`
const read = (attributes: string) => `<RK7Query><RK7CMD CMD="GetRefData" ${attributes}/></RK7Query>`

const tea = '{61D2A357-CE8B-4FEE-97D6-F92A3B4C5D68}'
const group = '{72E3B468-DF9C-4AFF-88E7-0A3B4C5D6E79}'

const opened = (patch = {}) => {
  const rk7 = testRk7({ rk7: { licenceMode: 'none' }, ...patch })
  const statusOf = async (document: string) => {
    const answer = await rk7.postReference(document)
    return [answer.attribute('Status'), ...answer.values('//CommandResult/@ErrorText').filter(Boolean)]
  }
  const version = async (name: string) =>
    Number(
      (await rk7.send('GetRefData', '', `RefName="${name}" ItemCount="1"`)).values(
        '//RK7Reference/@DataVersion',
      )[0],
    )
  return { ...rk7, statusOf, version }
}

describe('the two servers', () => {
  test('the cash server does not know SetRefData, the reference server does not know orders', async () => {
    const { post, postReference } = opened()
    const atTill = await post(write('TABLES', item('Ident="1" Name="T-1"')))
    expect(atTill.values('//CommandResult/@Status')).toEqual(['Bad Query Parameters'])
    expect(atTill.values('//CommandResult/@ErrorText')).toEqual(['Unknown command SetRefData'])
    const order = '<RK7Query><RK7CMD CMD="CreateOrder"><Order><Table code="1"/></Order></RK7CMD></RK7Query>'
    expect((await postReference(order)).attribute('ErrorText')).toBe('Unknown command CreateOrder')
  })

  test('each tells its own functions and name', async () => {
    const { send, postReference } = opened()
    const functions = '<RK7Query><RK7CMD CMD="GetFunctions"/></RK7Query>'
    const reference = await postReference(functions)
    expect(reference.values('//Query/@name')).toContain('SetRefData')
    expect(reference.values('//Query/@name')).not.toContain('PayOrder')
    expect(reference.attribute('NetName')).toBe('RK7SRV')
    const cash = await send('GetFunctions')
    expect(cash.values('//Query/@name')).toContain('PayOrder')
    expect(cash.values('//Query/@name')).not.toContain('SetRefData')
    const info = await postReference('<RK7Query><RK7CMD CMD="GetSystemInfo"/></RK7Query>')
    expect(info.values('//SystemInfo/@NetName')).toEqual(['RK7SRV'])
  })

  test('the reference server goes on while the till closes its shift', async () => {
    const { domain, postReference, send } = opened()
    domain.shifts.setPhase('closing')
    expect((await send('GetRefList')).attribute('RK7ErrorN')).toBe('2172')
    expect((await postReference(read('RefName="TABLES"'))).attribute('Status')).toBe('Ok')
  })
})

describe('SetRefData', () => {
  test('a group, then a dish in it: on sale at the till, with higher versions', async () => {
    const { send, statusOf, version } = opened()
    const before = [await version('CATEGLIST'), await version('MENUITEMS')]
    expect(await statusOf(write('CategList', item(`GUIDString="${group}" Code="90" Name="Teas"`)))).toEqual([
      'Ok',
    ])
    const dish = `GUIDString="${tea}" MainParentIdent="${group}" Code="590" Name="Tea" Status="rsActive" TaxDishType="1" PRICETYPES-1="9000"`
    expect(await statusOf(write('MenuItems', item(dish)))).toEqual(['Ok'])
    expect([await version('CATEGLIST'), await version('MENUITEMS')]).toEqual(before.map((each) => each + 1))

    const shown = await send('GetRefData', '', `RefName="MENUITEMS" RefItemGUID="${tea}" WithMacroProp="1"`)
    expect(shown.values('//Item/@Name')).toEqual(['Tea'])
    expect(shown.values('//Item/@PRICETYPES-1')).toEqual(['9000'])
    expect(shown.values('//Item/@Status')).toEqual(['rsActive'])
    const order = await send('CreateOrder', '<Order><Table code="1"/></Order>')
    const saved = await send(
      'SaveOrder',
      `<Order guid="${order.attribute('guid')}"/><Session><Dish code="590" quantity="1000"/></Session>`,
    )
    expect(saved.values('//Dish/@amount')).toEqual(['9000'])
  })

  test('attributes left out keep their value, empty ones clear it', async () => {
    const { send, statusOf } = opened()
    await statusOf(write('TABLES', item('Ident="1" Name="By the window" Colour="green"')))
    await statusOf(write('TABLES', item('Ident="1" Colour=""')))
    const table = await send('GetRefData', '', 'RefName="TABLES" RefItemIdent="1"')
    expect(table.values('//Item/@Name')).toEqual(['By the window'])
    expect(table.values('//Item/@MaxGuests')).toEqual(['4'])
    expect(table.values('//Item/@Colour')).toEqual([])
  })

  test('deletes by status or by ItemsToDelete; what is deleted is kept, inactive', async () => {
    const { send, statusOf } = opened()
    expect(await statusOf(write('TABLES', item('Ident="2" Status="rsDeleted"')))).toEqual(['Ok'])
    expect(
      await statusOf(write('TABLES', '<Items/><ItemsToDelete><Item Ident="3"/></ItemsToDelete>')),
    ).toEqual(['Ok'])
    const tables = await send('GetRefData', '', 'RefName="TABLES"')
    expect(tables.values('//Item[@Status="rsDeleted"]/@Ident')).toEqual(['2', '3'])
    const order = await send('CreateOrder', '<Order><Table code="2"/></Order>')
    expect(order.attribute('ErrorText')).toContain('code=2')
  })

  test('MovePriorityItem changes the order of the collection', async () => {
    const { send, statusOf } = opened()
    const move = (before: string) =>
      `<Items/><MovePriorityItem ${before}><Item Ident="3"/></MovePriorityItem>`
    await statusOf(write('CURRENCIES', move('BeforeIdent="1"')))
    const codes = async () => (await send('GetRefData', '', 'RefName="CURRENCIES"')).values('//Item/@Code')
    expect((await codes()).slice(0, 3)).toEqual(['3', '1', '2'])
    await statusOf(write('CURRENCIES', move('')))
    expect((await codes()).at(-1)).toBe('3')
  })

  test('refuses what cannot be, and changes nothing then', async () => {
    const { statusOf, version } = opened()
    const before = await version('TABLES')
    expect(await statusOf(write('TABLES', item('Ident="99" Name="x"')))).toContain(
      'Не найден элемент id=99 в коллекции TABLES',
    )
    expect(await statusOf(write('TABLES', item('Name="x"')))).toContain(
      'A new item of TABLES needs a parent in HALLPLANS.',
    )
    expect(await statusOf(write('TABLES', item('Ident="1" Code="2"')))).toContain(
      'Code 2 of TABLES belongs to 2 already.',
    )
    expect(await statusOf(write('TABLES', item('Ident="1" Status="rsGone"')))).toContain(
      'Property Status cannot be "rsGone".',
    )
    expect(await version('TABLES')).toBe(before)
  })

  test('writes in the name of an employee when all three attributes fit', async () => {
    const { domain, statusOf, world } = opened()
    const { guid } = domain.restaurant.find('EMPLOYEES', { id: 6 })
    const as = (query: string) => statusOf(write('TABLES', item('Ident="1" Name="T-1"'), query))
    expect(await as(`UserID="6" UserGUID="${guid}" UserPass="simulated-4711"`)).toEqual(['Ok'])
    expect((await as(`UserID="6" UserGUID="${guid}"`))[1]).toContain('are all needed')
    expect((await as(`UserID="1" UserGUID="${guid}" UserPass="simulated-4711"`))[1]).toContain(
      'not the same employee',
    )
    expect((await as(`UserID="6" UserGUID="${guid}" UserPass="x"`))[0]).toBe('Query Executing Error')
    expect(JSON.stringify(world.journal.list())).toContain('UserGUID')
    expect(JSON.stringify(world.journal.list())).not.toContain('simulated-4711')
  })

  test('with a delay the till has the change later', async () => {
    const { postReference, send, statusOf, world } = opened({ till: { referenceDelaySeconds: 300 } })
    await statusOf(write('TABLES', item('Ident="1" Name="T-1"')))
    const query = 'RefName="TABLES" RefItemIdent="1"'
    const names = async () => [
      ...(await postReference(read(query))).values('//Item/@Name'),
      ...(await send('GetRefData', '', query)).values('//Item/@Name'),
    ]
    expect(await names()).toEqual(['T-1', '1'])
    await createTimeline(world).advance(300)
    expect(await names()).toEqual(['T-1', 'T-1'])
  })
})
