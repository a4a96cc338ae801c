import { taskSchemas } from '@rkeeper-kit/ws-client/schemas'
import { describe, expect, it } from 'vitest'
import { type Answer, whiteServer } from '../../../../../test/support/white-server.ts'
import type { SettingsPatch } from '../../../../core/settings.ts'
import { storeHouseTasks } from './index.ts'

type Name = keyof typeof taskSchemas

function storeHouse(patch: SettingsPatch = {}) {
  const server = whiteServer(patch)
  const call = async (task: Name, params: object = {}): Promise<Answer> => {
    if (!onlyAsync.includes(task)) return server.call(task, params)
    const { responseCommon } = await server.call(task, params, { mode: 'async' })
    return server.call('GetTaskResponse', { taskGuid: responseCommon?.taskGuid })
  }
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted field by field
  const done = async (task: Name, params: object = {}): Promise<any> => {
    const { error, taskResponse } = await call(task, params)
    expect(error).toBeUndefined()
    return (taskSchemas[task] as { taskResponse: { parse(value: unknown): unknown } }).taskResponse.parse(
      taskResponse,
    )
  }
  return { ...server, call, done }
}
const onlyAsync: readonly Name[] = ['ShRepBillOfBalance', 'ShDelDocDashingReport', 'ShDelDocReceivingReport']

const flour = { rid: 501, quantity: 2, mu: 3, sum: 100, vatSum: 20, vatrate: 20 }
const doc = { date: '2026-03-01', corr: 4, store: 1, active: 1, textCode: 'M-18', items: [flour] }
const remnants = { filter: { date: '2026-03-02', groupingByStores: 1 } }

describe('StoreHouse', () => {
  it('tells departments, groups, goods, units and correspondents as StoreHouse 5 does', async () => {
    const { done, settings } = storeHouse()
    const { storeGroups } = await done('ShGetStores')
    expect(storeGroups).toMatchObject([
      { rid: 0, name: 'Departments', stores: [{ rid: 1 }, { rid: 2, name: 'Bar' }] },
    ])
    expect((await done('ShGetGoodGroups', { goodGroupRid: 10 })).groups).toEqual([
      { rid: 11, name: 'Dry goods', parent: '10' },
      { rid: 12, name: 'Meat and fish', parent: '10' },
    ])
    expect((await done('ShGetGoods', { goodGroupRid: 11 })).items[0]).toEqual({
      rid: 501,
      name: 'Flour',
      mUnits: [
        { rid: 3, name: 'kg', isBase: 1 },
        { rid: 4, name: 'g', isBase: 0 },
      ],
    })
    expect((await done('ShGetMUnits')).mUnitGroups).toHaveLength(3)
    const { corrGroups } = await done('ShGetCorrs')
    expect(corrGroups.map(({ corrs }: { corrs: object[] }) => corrs.length)).toEqual([2, 1, 1])
    expect(settings.serverLanguage).toBe('en')
  })

  it('moves the stock by receipts and issues, and back when they are deleted', async () => {
    const { done } = storeHouse()
    const flourLeft = async () =>
      (await done('ShGetGRemns', remnants)).rows.find((row: { rid: number }) => row.rid === 501)
    expect(await flourLeft()).toMatchObject({
      quantity: 47.5,
      mUnit: { name: 'kg' },
      sum: 2375,
      store: { rid: 1 },
    })
    const { rid } = await done('ShDocReceivingReport', { doc })
    expect(await flourLeft()).toMatchObject({ quantity: 49.5, sum: 2475 })
    const issue = { ...doc, items: [{ ...flour, mu: 4, quantity: 250, sum: 12.5 }] }
    const { rid: issued } = await done('ShDocDashingReport', { doc: issue })
    expect(await flourLeft()).toMatchObject({ quantity: 49.25, sum: 2462.5 })
    const period = { startDate: '2026-03-01', endDate: '2026-03-01' }
    expect((await done('ShGetReceivingReports', period)).reports).toEqual([
      expect.objectContaining({ rid: String(rid), corr: 4, store: 1, textCode: 'M-18', items: [flour] }),
    ])
    expect(await done('ShDelDocReceivingReport', { docRid: issued })).toEqual({})
    expect(await flourLeft()).toMatchObject({ quantity: 49.25 })
    await done('ShDelDocReceivingReport', { docRid: rid })
    await done('ShDelDocDashingReport', { docRid: issued })
    expect(await flourLeft()).toMatchObject({ quantity: 47.5, sum: 2375 })
    expect(await done('ShDelDocDashingReport', { docRid: 4711 })).toEqual({})
  })

  it('filters balances by group, department, operations and unit', async () => {
    const { done } = storeHouse()
    const goods = async (filter: object, more: object = {}) =>
      (await done('ShGetGRemns', { filter: { date: '2026-03-02', ...filter }, ...more })).rows.map(
        ({ rid, quantity }: { rid: number; quantity: number }) => [rid, quantity],
      )
    expect(await goods({ goodGroupRid: 10 })).toEqual([
      [501, 47.5],
      [502, 120],
      [510, 24.5],
    ])
    expect(await goods({}, { divisions: [{ rid: 2 }] })).toEqual([
      [601, 24],
      [602, 100],
    ])
    expect(await goods({ operFilter: 4 }, { divisions: [{ rid: 2 }] })).toEqual([
      [601, 18],
      [602, 100],
    ])
    expect(await goods({}, { ownLegalEntities: [{ rid: 1 }] })).toHaveLength(5)
    expect(await goods({ operFilter: 1 })).toHaveLength(7)
    expect(await goods({ operFilter: 1, countFilter: 1 })).toHaveLength(5)
    expect(await goods({ operFilter: 3 })).toEqual([
      [511, 0],
      [603, 0],
    ])
    const report = { reportDate: { date: '2026-03-02' }, goodsGroup: { rid: 10 }, store: { rid: 1 } }
    expect((await done('ShRepBillOfBalance', { reportParams: report })).rows).toEqual([])
    const nested = { ...report, goodsGroup: { rid: 10, withNestedGroups: 1 } }
    expect((await done('ShRepBillOfBalance', { reportParams: nested })).rows).toHaveLength(4)
  })

  it('shows electronic documents, changes them and takes the verdict of the comparison', async () => {
    const { done } = storeHouse()
    const period = { dateFrom: '2026-01-01', dateTo: '2026-01-31', rid: 1, kppRid: 1 }
    const rids = async (mask: number | null) =>
      (await done('ShGetEDocs', { ...period, mask })).invoices.map(({ rid }: { rid: number }) => rid)
    expect(await rids(null)).toEqual([77, 78])
    expect(await rids(1)).toEqual([78])
    expect(await rids(16 + 4)).toEqual([77])
    const { filter, invoice } = await done('ShGetEDoc', { rid: 77 })
    expect(filter).toEqual({ fsRarId: '030000000001' })
    const asReturn = (await done('ShGetEDoc', { rid: 77, type: 5 })).invoice
    expect(asReturn).toMatchObject({
      rid: null,
      supplierEgais: { rid: 1 },
      consigneeEgais: invoice.supplierEgais,
    })
    expect((await done('ShGetEDoc', { rid: 77, type: 4 })).invoice).toMatchObject({ consigneeEgais: null })
    await done('ShUpdEDoc', { invoice: { rid: 77, comment: 'one bottle is broken' } })
    expect(await done('ShSetEDocCompared', { rid: 77, isCompared: 0 })).toMatchObject({
      rid: 77,
      isCompared: 0,
    })
    expect((await done('ShGetEDoc', { rid: 77 })).invoice).toMatchObject({
      comment: 'one bottle is broken',
      isCompared: 0,
      numberEgais: 'P-3',
    })
  })

  it('tells what alcohol goes into dishes', async () => {
    const { done, domain } = storeHouse()
    const { departments, enterprise } = domain.storeHouse.read()
    const place = { restaurantGuid: enterprise.guid, placeGuid: departments[1]?.guid }
    const { dishes } = await done('ShAlcMenuPrepare', place)
    expect(dishes.map(({ name }: { name: string }) => name)).toEqual(['Lager', 'House red'])
    const guids = { wine: dishes[1].guidRk, salad: domain.restaurant.find('MENUITEMS', { code: 701 }).guid }
    const wanted = [
      { rkGuid: guids.wine, amount: 2 },
      { rkGuid: guids.salad, amount: 1 },
    ]
    const list = (await done('ShAlcListPrepare', { ...place, dishes: wanted })).dishes
    expect(list).toMatchObject([
      { amount: 2, ingredients: [{ rid: 601, amount: 0.3, alcCodes: ['0000000000000000101'] }] },
      { ingredients: [] },
    ])
  })

  it('runs procedures that read, and refuses the others', async () => {
    const { call, done } = storeHouse()
    const answer = await done('ShExecuteProcedure', { query: { procName: 'Departs' } })
    expect(answer).toMatchObject({ errorCode: 0, shTable: [{ rid: 1 }, { rid: 2 }] })
    const codeOf = async (procName: string) =>
      (await call('ShExecuteProcedure', { query: { procName } })).error?.wsError.code
    expect(await codeOf('RptSale')).toBe('WsaCommandNotSupported')
    expect(await codeOf('DropEverything')).toBe('BadRequest')
  })
})

describe('StoreHouse refuses by shError alone', () => {
  const place = { restaurantGuid: crypto.randomUUID(), placeGuid: crypto.randomUUID() }
  it.each<[Name, object]>([
    ['ShGetGoods', { goodGroupRid: 99 }],
    ['ShGetGoodGroups', { goodGroupRid: 99 }],
    ['ShGetGRemns', { filter: { date: '2026-03-02', goodGroupRid: 99 } }],
    ['ShGetGRemns', { ...remnants, divisions: [{ rid: 99 }] }],
    ['ShGetGRemns', { ...remnants, ownLegalEntities: [{ rid: 99 }] }],
    ['ShDocReceivingReport', { doc: { ...doc, corr: 99 } }],
    ['ShDocDashingReport', { doc: { ...doc, items: [{ ...flour, mu: 5 }] } }],
    ['ShGetEDoc', { rid: 99 }],
    ['ShUpdEDoc', { invoice: { rid: 99 } }],
    ['ShSetEDocCompared', { rid: 99, isCompared: 1 }],
    ['ShGetEDocs', { dateFrom: '2026-01-01', dateTo: '2026-01-31', rid: 99, kppRid: 1 }],
    ['ShGetEDocs', { dateFrom: '2026-01-01', dateTo: '2026-01-31', rid: 1, kppRid: 9 }],
    ['ShAlcMenuPrepare', place],
  ])('%s with what is not there: %j', async (task, params) => {
    const { call, world } = storeHouse()
    const { error } = await call(task, params)
    expect(error).toEqual({
      shError: { code: 1, desc: expect.stringMatching(/^StoreHouse has no .* [\w-]+\.$/) },
    })
    expect(world.journal.list().at(-1)?.outcome).toBe('shError 1')
  })

  it('with 210 while its user has rights for both accountings, for documents only', async () => {
    const { call, done } = storeHouse({ whiteServer: { storeHouseAccountings: 'both' } })
    for (const task of ['ShDocReceivingReport', 'ShDocDashingReport'] as const)
      expect((await call(task, { doc })).error).toMatchObject({ shError: { code: 210 } })
    expect((await call('ShDelDocDashingReport', { docRid: 1004 })).error).toMatchObject({
      shError: { code: 210 },
    })
    await done('ShGetGRemns', remnants)
  })
})

it('every task of StoreHouse fails by WsaHttpRequest while StoreHouse is away', async () => {
  const { call, domain } = storeHouse()
  domain.storeHouse.setAvailable(false)
  const params: Partial<Record<Name, object>> = {
    ShGetGRemns: remnants,
    ShGetStores: {},
    ShDocReceivingReport: { doc },
    ShGetEDoc: { rid: 77 },
    ShSetEDocCompared: { rid: 77, isCompared: 1 },
    ShExecuteProcedure: { query: { procName: 'Departs' } },
  }
  for (const [task, given] of Object.entries(params))
    expect((await call(task as Name, given)).error?.wsError.code).toBe('WsaHttpRequest')
  expect(storeHouseTasks).toHaveLength(19)
})
