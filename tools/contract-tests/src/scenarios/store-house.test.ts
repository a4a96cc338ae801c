import { isOutcomeUnknownError, isRefusedError, isUnavailableError, Money, Quantity } from '@rkeeper-kit/core'
import { expect, it } from 'vitest'
import { type Stage, scenario } from '../scenario.ts'

interface Row {
  readonly rid: number
  readonly quantity: number
  readonly mUnit: { readonly name: string }
}

const flour = 501
const [kilogram, gram] = [3, 4]
/** The simulator is quick. */
const polling = { initialDelay: 10 }
const doc = (mu: number, quantity: number, sum: number) => ({
  date: '2026-02-01',
  corr: 4,
  store: 1,
  active: 1,
  items: [{ rid: flour, mu, quantity: Quantity.fromDecimal(quantity), sum: Money.fromDecimal(sum) }],
})

async function flourLeft({ ws }: Stage): Promise<number> {
  const filter = { date: '2026-02-01', groupingByStores: 1, goodGroupRid: 11 }
  const { rows } = (await ws.shGetGRemns({ filter })) as unknown as { rows: readonly Row[] }
  return rows.find(({ rid }) => rid === flour)?.quantity ?? 0
}

scenario('the stock of a restaurant', (stage) => {
  it('is read by its own numbers', async () => {
    const { ws } = stage()
    const { storeGroups } = await ws.shGetStores()
    expect(storeGroups[0]?.stores.map(({ name }) => name)).toEqual(['Kitchen', 'Bar'])
    const { items } = await ws.shGetGoods({ goodGroupRid: 11 })
    expect(items[0]?.mUnits.map(({ name }) => name)).toEqual(['kg', 'g'])
    expect((await ws.shGetCorrs()).corrGroups).toHaveLength(3)
    expect((await ws.shGetMUnits()).mUnitGroups).toHaveLength(3)
    expect((await ws.shGetGoodGroups({ goodGroupRid: 10 })).groups).toHaveLength(2)
  })

  it('follows receipts and issues, synchronous and asynchronous', async () => {
    const { ws } = stage()
    const before = await flourLeft(stage())
    const { rid } = (await ws.shDocReceivingReport({ doc: doc(kilogram, 2, 100) })) as { rid: number }
    await ws.shDocDashingReport({ doc: doc(gram, 500, 25) }, { mode: 'async', polling })
    expect(await flourLeft(stage())).toBeCloseTo(before + 1.5, 6)
    const { reports } = await ws.shGetReceivingReports({ startDate: '2026-02-01', endDate: '2026-02-01' })
    expect(reports.map((report) => report.rid)).toEqual([String(rid)])
    await ws.shDelDocReceivingReport({ docRid: rid }, { polling })
    expect(await flourLeft(stage())).toBeCloseTo(before - 0.5, 6)
  })

  it('refuses by numbers of StoreHouse', async () => {
    const { at, ws } = stage()
    const unknown = await ws.shGetGoods({ goodGroupRid: 99 }).catch((error) => error)
    expect([isRefusedError(unknown), unknown.code]).toEqual([true, 1])
    at.simulator.configure({ whiteServer: { storeHouseAccountings: 'both' } })
    const refused = await ws.shDocReceivingReport({ doc: doc(kilogram, 2, 100) }).catch((error) => error)
    expect([isRefusedError(refused), refused.code]).toEqual([true, 210])
  })

  it('is unavailable while StoreHouse is away; of a document nobody knows', async () => {
    const { at, ws } = stage()
    at.simulator.domain.storeHouse.setAvailable(false)
    expect((await ws.isMainSystemAvailable({ systemType: 'StoreHouse' })).isAvailable).toBe(false)
    expect(isUnavailableError(await ws.shGetStores({ retries: 0 }).catch((error) => error))).toBe(true)
    const lost = await ws.shDocReceivingReport({ doc: doc(kilogram, 2, 100) }).catch((error) => error)
    expect(isOutcomeUnknownError(lost)).toBe(true)
  })
})
