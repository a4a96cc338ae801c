import { isLockedError, isOutcomeUnknownError, ManualClock, Quantity } from '@rkeeper-kit/core'
import { PayOrder, SaveOrder, withOrderLock } from '@rkeeper-kit/xml-interface'
import { expect, it } from 'vitest'
import { hall } from '../hall.ts'
import { scenario } from '../scenario.ts'

scenario('work under a lock', (stage) => {
  it('keeps everybody else out, and lets them in again at the end', async () => {
    const { at, till } = stage()
    const { create, save, read, dish, station } = hall(at, till)
    const guid = await create()
    await withOrderLock(till, { guid }, { station }, async (lock) => {
      expect(await read(guid)).toMatchObject({ locked: true })
      expect(isLockedError(await save(guid).catch((error) => error))).toBe(true)
      await lock.execute(SaveOrder, {
        Order: { guid },
        Session: [{ Station: station, Dish: [{ id: dish.id, quantity: Quantity.one }] }],
      })
    })
    await save(guid)
    expect((await read(guid)).Session).toHaveLength(2)
  })

  it('may pay the order: what cannot be freed any more is no failure', async () => {
    const { at, till } = stage()
    const { create, save, read, station, cashier, currency } = hall(at, till)
    const guid = await create()
    const { data } = await save(guid)
    await withOrderLock(till, { guid }, {}, (lock) =>
      lock.execute(PayOrder, {
        Order: { guid },
        Station: station,
        Cashier: cashier,
        Payment: [{ id: currency.id, amount: data.Order.orderSum }],
      }),
    )
    expect(await read(guid)).toMatchObject({ paid: true })
  })

  it('waits its turn for nobody: a second lock is refused, the first goes on', async () => {
    const { at, till } = stage()
    const { create, save } = hall(at, till)
    const guid = await create()
    await withOrderLock(till, { guid }, {}, async () => {
      const second = await withOrderLock(till, { guid }, {}, () => save(guid)).catch((error) => error)
      expect(isLockedError(second)).toBe(true)
    })
    await withOrderLock(till, { guid }, {}, async () => {})
  })

  it('is freed after a failure, and after a lock whose answer was lost', async () => {
    const { at, till } = stage()
    const { create, save } = hall(at, till)
    const guid = await create()
    const failing = withOrderLock(till, { guid }, {}, () => Promise.reject(new Error('the work failed')))
    await expect(failing).rejects.toThrow('the work failed')
    await save(guid)
    at.simulator.faults.add({ protocol: 'rk7', command: 'LockOrder', times: 2, kind: 'drop-after' })
    const lost = await withOrderLock(till, { guid }, {}, () => save(guid)).catch((error) => error)
    expect(isOutcomeUnknownError(lost)).toBe(true)
    await save(guid)
  })

  it('is renewed while the work lasts, and free at once when it is over', async () => {
    const { at, till } = stage()
    const { create, read } = hall(at, till)
    const guid = await create()
    const clock = new ManualClock()
    const pass = async (seconds: number) => {
      await at.simulator.clock.advance(seconds * 1000)
      await clock.advance(seconds * 1000)
      // The renewal travels in real time.
      await expect.poll(() => clock.sleeping).toBe(1)
    }
    await withOrderLock(till, { guid }, { duration: 60_000, clock }, async () => {
      for (let round = 0; round < 4; round++) await pass(31)
      expect(await read(guid)).toMatchObject({ locked: true })
    })
    expect(await read(guid)).not.toMatchObject({ locked: true })
  })
})
