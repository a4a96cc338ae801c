import { isLockedError } from '@rkeeper-kit/core'
import { createSimulator } from '@rkeeper-kit/simulator'
import { GetOrder, LockOrder, UpdateOrder } from '@rkeeper-kit/xml-interface'
import { expect, it } from 'vitest'
import { connect } from '../connect.ts'
import { hall } from '../hall.ts'

const clients = 50

it('fifty clients change one order under locks: none of the changes is lost, nobody waits for ever', async () => {
  const simulator = createSimulator()
  const at = { simulator, info: simulator.info(), fetch: simulator.fetch, close: async () => {} }
  const { till, license } = await connect(at)
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
