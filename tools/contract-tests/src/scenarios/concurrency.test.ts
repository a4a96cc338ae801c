import { isLockedError, isRefusedError, Money } from '@rkeeper-kit/core'
import { createSimulator, type SimulatorOptions } from '@rkeeper-kit/simulator'
import { GetDrawerBalance, GetOrder, GetOrderList, LockOrder, UpdateOrder } from '@rkeeper-kit/xml-interface'
import { expect, it } from 'vitest'
import { connect } from '../connect.ts'
import { hall } from '../hall.ts'

const clients = 50

async function stage(options: SimulatorOptions = {}) {
  const simulator = createSimulator(options)
  const at = { simulator, info: simulator.info(), fetch: simulator.fetch, close: async () => {} }
  return { at, simulator, ...(await connect(at)) }
}

it('fifty clients change one order under locks: none of the changes is lost, nobody waits for ever', async () => {
  const { at, till, license } = await stage()
  const guid = await hall(at, till).create()
  const Order = { guid }
  let refusals = 0

  async function lock(lockguid: string): Promise<void> {
    for (;;) {
      try {
        await till.execute(LockOrder, { Order, lockguid, lockTime: '1899-12-30T00:02:00' })
        return
      } catch (error) {
        expect(isLockedError(error)).toBe(true)
        refusals += 1
      }
    }
  }

  /** Reads a number from the order and writes it back, one higher. */
  async function countUp(client: number): Promise<void> {
    const lockguid = `{4FB08135-AC69-4DCC-95B4-${String(client).padStart(12, '0')}}`
    await lock(lockguid)
    const { data } = await till.execute(GetOrder, { Order })
    const count = Number(data.Order.persistentComment ?? 0)
    await till.execute(UpdateOrder, { Order, lockguid, persistentComment: String(count + 1) })
    await till.execute(LockOrder, { Order, lockguid, lockTime: '1899-12-30T00:00:00' })
  }

  await Promise.all(Array.from({ length: clients }, (_, client) => countUp(client)))
  const { data } = await till.execute(GetOrder, { Order })
  expect(data.Order).toMatchObject({ persistentComment: String(clients), locked: false })
  expect(refusals).toBeGreaterThan(0)
  license.close()
})

const withoutLicence = { settings: { rk7: { licenceMode: 'none' } } }

/** What became of calls made at once; a refusal is a result, anything else that fails is not. */
async function outcomes(calls: readonly Promise<unknown>[]): Promise<{ done: number; refused: number }> {
  const results = await Promise.allSettled(calls)
  const failures = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
  for (const failure of failures) expect(isRefusedError(failure)).toBe(true)
  return { done: results.length - failures.length, refused: failures.length }
}

it('fifty clients pay one order at once, at the till and through White Server: it is paid once', async () => {
  const { at, license, tillUnlicensed: till, ws } = await stage(withoutLicence)
  const { create, currency, pay, read, save } = hall(at, till)
  const guid = await create()
  const { data } = await save(guid, 2)
  const due = Money.fromHundredths(data.Order.orderSum)
  const orderGuid = guid.replace(/[{}]/g, '').toLowerCase()
  const calls = Array.from({ length: clients }, (_, client) =>
    client % 5 === 0
      ? ws.payOrder({ orderGuid, payments: [{ amount: due, currency: currency.guid }] })
      : pay(guid, due),
  )
  expect(await outcomes(calls)).toEqual({ done: 1, refused: clients - 1 })
  expect(await read(guid)).toMatchObject({ paid: true, unpaidSum: 0 })
  const { data: drawers } = await till.execute(GetDrawerBalance)
  expect(drawers?.Item?.map(({ amount }) => amount)).toEqual([due])
  license.close()
})

it('fifty clients prepay a tenth each at once: ten of them do, and nothing is prepaid twice', async () => {
  const { at, license, tillUnlicensed: till, ws } = await stage(withoutLicence)
  const { create, currency, read, save } = hall(at, till)
  const guid = await create()
  const { data } = await save(guid, 1)
  const tenth = Money.fromHundredths(data.Order.orderSum / 10)
  const orderGuid = guid.replace(/[{}]/g, '').toLowerCase()
  const calls = Array.from({ length: clients }, () =>
    ws.addPrepayOrder({ orderGuid, amount: tenth, currencyGuid: currency.guid }),
  )
  expect(await outcomes(calls)).toEqual({ done: 10, refused: clients - 10 })
  expect(await read(guid)).toMatchObject({ unpaidSum: 0, prepaySum: data.Order.orderSum })
  license.close()
})

it('reads never wait for slow commands, and see the order as it was until those are done', async () => {
  const { at, license, simulator, tillUnlicensed: till } = await stage({ ...withoutLicence, frozen: true })
  const { create, pay, read, save } = hall(at, till)
  const guid = await create()
  const { data } = await save(guid)
  simulator.faults.add({ kind: 'delay', ms: 20_000, command: 'PayOrder' })
  let paid = false
  const paying = pay(guid, Money.fromHundredths(data.Order.orderSum)).then(() => {
    paid = true
  })
  const reads = Array.from({ length: clients }, (_, client) =>
    client % 2 === 0 ? read(guid) : till.execute(GetOrderList, {}),
  )
  await Promise.all(reads)
  expect(paid).toBe(false)
  expect(await read(guid)).toMatchObject({ paid: false })
  await simulator.clock.advance(21)
  await paying
  expect(await read(guid)).toMatchObject({ paid: true })
  license.close()
})
