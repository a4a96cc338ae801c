import { InvalidRequestError, Quantity, RefusedError } from '@rkeeper-kit/core'
import {
  CheckPassword,
  GetEmployeeInfo2,
  GetFunctions,
  GetOrderMenu,
  GetRefList,
  GetSystemInfo2,
  GetXMLLicenseInstanceSeqNumber,
  propFilters,
  type ReferenceItem,
  type ReferenceOptions,
  Rk7Client,
  referenceCache,
  referenceItems,
  SaveOrder,
  SetRefData,
} from '@rkeeper-kit/xml-interface'
import { expect, it } from 'vitest'
import { must } from '../../hall.ts'
import { scenario } from '../../scenario.ts'
import { workflow } from '../../workflow.ts'

/** What a client fetches first, each in use only and with no more than is needed of it. */
const fetchedFirst = [
  'CASHES',
  'EMPLOYEES',
  'HALLPLANS',
  'TABLES',
  'CURRENCIES',
  'UNCHANGEABLEORDERTYPES',
  'CHANGEABLEORDERTYPES',
  'ORDERVOIDS',
] as const

async function all(items: AsyncIterable<ReferenceItem>): Promise<readonly ReferenceItem[]> {
  const list: ReferenceItem[] = []
  for await (const item of items) list.push(item)
  return list
}

workflow('getting to know a server', async ({ till, station, cashier, dish }) => {
  const { data: system } = await till.execute(GetSystemInfo2)
  expect(system.SystemInfo.CommonShift).toMatchObject({ ShiftNum: 1 })
  const cashGroup = must(system.SystemInfo.CashGroup?.id, 'a cash group')
  const restaurant = must(system.SystemInfo.Restaurant?.id, 'a restaurant')

  const { data: functions } = await till.execute(GetFunctions)
  const names = functions.Query.map(({ name }) => name)
  for (const name of ['GetRefList', 'GetRefData', 'SaveOrder', 'PayOrder']) expect(names).toContain(name)
  expect(names).not.toContain('SetRefData')

  const { data: list } = await till.execute(GetRefList)
  const properties = { properties: ['Ident', 'Code', 'Name', 'GUIDString', 'MainParentIdent'] }
  const collections = new Map<string, readonly ReferenceItem[]>()
  for (const name of fetchedFirst) {
    const items = await all(referenceItems(till, name, { OnlyActive: true, ...properties }))
    collections.set(name, items)
    const entry = list.RK7RefList.RK7Reference.find(({ RefName }) => RefName === name)
    expect([name, entry?.Count]).toEqual([name, items.length])
  }
  const parentsOf = (name: string) => new Set(collections.get(name)?.map(({ parentId }) => parentId))
  expect([...parentsOf('CASHES')]).toEqual([cashGroup])
  expect([...parentsOf('HALLPLANS')]).toEqual([restaurant])
  const halls = collections.get('HALLPLANS')?.map(({ id }) => id)
  expect([...parentsOf('TABLES')].every((hall) => halls?.includes(hall))).toBe(true)

  const { data: menu } = await till.execute(GetOrderMenu, { Station: station, checkrests: true })
  const [dishItem] = await all(
    referenceItems(till, 'MENUITEMS', { PROPFILTERS: propFilters({ Ident: dish.id }) }),
  )
  const onSale = must(
    menu.Dishes.Item.find(({ Ident }) => Ident === dishItem?.id),
    'the dish on the menu',
  )
  expect(onSale.Price).toBe(dish.price)
  expect(dishItem).toMatchObject({ name: dish.name, status: 'active', active: true })

  // A client that has just been installed has no number yet: it starts with 0.
  await expect(till.execute(GetXMLLicenseInstanceSeqNumber)).rejects.toMatchObject({ code: 5304 })
  await till.execute(GetEmployeeInfo2, { Waiter: cashier })
  // Nobody but the manager has a password, and a blank one hidden stays blank.
  await till.execute(CheckPassword, { Employee: cashier, password: '' })
})

const saveOne = (till: Rk7Client, guid: string, id: number) =>
  till.execute(SaveOrder, { Order: { guid }, Session: [{ Dish: [{ id, quantity: Quantity.one }] }] })

const group = '{72E3B468-DF9C-4AFF-88E7-0A3B4C5D6E79}'
const tea = '{61D2A357-CE8B-4FEE-97D6-F92A3B4C5D68}'

workflow('writing reference data', async ({ stage, till, station, create, read }) => {
  const { reference } = stage
  const cache = referenceCache(till)
  const ofTea: ReferenceOptions = { PROPFILTERS: propFilters({ GUIDString: tea }), WithMacroProp: true }
  const before = await cache.get('MENUITEMS', ofTea)
  expect(before.items).toEqual([])
  const write = (
    RefName: 'CategList' | 'MenuItems',
    GUIDString: string,
    $attributes: Record<string, string>,
  ) => reference.execute(SetRefData, { RefName, Items: { Item: [{ GUIDString, $attributes }] } })

  await write('CategList', group, { Code: '90', Name: 'Teas' })
  await write('MenuItems', tea, {
    MainParentIdent: group,
    Code: '501501',
    Name: 'Tea',
    Status: 'rsActive',
    TaxDishType: '1',
    'PRICETYPES-1': '9000',
  })
  const written = await cache.get('MENUITEMS', ofTea)
  expect(written.dataVersion).toBeGreaterThan(before.dataVersion)
  expect(written.items).toMatchObject([{ name: 'Tea', code: 501501, properties: { 'PRICETYPES-1': '9000' } }])
  const { id = 0 } = written.items[0] ?? {}
  const { data: menu } = await till.execute(GetOrderMenu, { Station: station })
  expect(menu.Dishes.Item.find(({ Ident }) => Ident === id)?.Price).toBe(9000)

  const guid = await create()
  await saveOne(till, guid, id)
  await write('MenuItems', tea, { Name: 'Green tea', 'PRICETYPES-1': '9500' })
  await saveOne(till, guid, id)
  const { Session } = await read(guid)
  expect(Session.flatMap(({ Dish }) => Dish).map(({ name, price }) => [name, price])).toEqual([
    ['Tea', 9000],
    ['Green tea', 9500],
  ])

  await write('MenuItems', tea, { Status: 'rsDeleted' })
  expect((await cache.get('MENUITEMS', ofTea)).items).toMatchObject([{ status: 'deleted', active: false }])
  await expect(saveOne(till, guid, id)).rejects.toBeInstanceOf(RefusedError)
})

scenario('the two servers', (stageNow) => {
  const rename = { RefName: 'Tables', Items: { Item: [{ Ident: 1, $attributes: { Name: 'T-1' } }] } } as const

  it('only the reference server writes', async () => {
    const { till, reference } = stageNow()
    await expect(till.execute(SetRefData, rename)).rejects.toBeInstanceOf(InvalidRequestError)
    expect((await reference.execute(SetRefData, rename)).meta.netName).toBe('RK7SRV')
    await expect(reference.execute(GetOrderMenu, { Station: { id: 1 } })).rejects.toThrow('GetOrderMenu')
  })

  it('it writes in the name of an employee, or of its own account, but of nobody else', async () => {
    const { at } = stageNow()
    const { writeAs, ...connection } = at.info.referenceServer
    const as = (writer?: typeof writeAs) =>
      new Rk7Client({ ...connection, fetch: at.fetch, ...(writer && { writeAs: writer }) }).execute(
        SetRefData,
        rename,
      )
    await as()
    await as(writeAs)
    await expect(as({ ...writeAs, password: 'guessed' })).rejects.toMatchObject({ code: 2102 })
    await expect(as({ ...writeAs, id: 1 })).rejects.toThrow('not the same employee')
  })

  it('with a delay the till follows later', async () => {
    const { at, till, reference } = stageNow()
    at.simulator.configure({ till: { referenceDelaySeconds: 600 } })
    await reference.execute(SetRefData, rename)
    const nameAt = async (client: Rk7Client) =>
      (await all(referenceItems(client, 'TABLES', { PROPFILTERS: propFilters({ Ident: 1 }) })))[0]?.name
    expect([await nameAt(reference), await nameAt(till)]).toEqual(['T-1', '1'])
    await at.simulator.clock.advance(600)
    expect(await nameAt(till)).toBe('T-1')
  })
})
