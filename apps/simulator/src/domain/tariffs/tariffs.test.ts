import { Money, Quantity } from '@rkeeper-kit/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noon, rubles, testTill } from '../../../test/till.ts'
import { createTimeline } from '../../core/timeline.ts'
import { DomainError } from '../errors.ts'

const table = { device: { code: 23 } }
const billiards = { ...table, type: { code: 1 } }
const evening = { ...table, type: { code: 2 } }
const minute = 60

/** A till with an open order, and what is billed there. */
function billed(patch = {}) {
  const till = testTill(patch)
  const key = till.orders.create({ table: { code: 23 } })
  const line = () => {
    const [found] = till.orders.get(key).packages.flatMap(({ dishes }) => dishes)
    if (!found?.tariff) throw new Error('Nothing is billed.')
    return { ...found, tariff: found.tariff }
  }
  const advance = async (seconds: number) => createTimeline(till.world).advance(seconds)
  return { ...till, key, line, advance, cost: () => Money.toDecimal(line().amount) }
}

const keyOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof DomainError) return error.key
    throw error
  }
  return 'done'
}

test('the price of a tariff grows by begun minutes, in the sums of the order too', async () => {
  const { advance, cost, key, orders, tariffs } = billed()
  tariffs.start(key, billiards)
  expect(cost()).toBe(0)
  await advance(1)
  expect(cost()).toBe(10)
  await advance(59)
  expect(cost()).toBe(10)
  await advance(1)
  expect(cost()).toBe(20)
  await advance(29 * minute - 1)
  expect(cost()).toBe(300)
  expect(orders.sums(orders.get(key)).unpaidSum).toBe(30_000)
})

test('steps may be longer', async () => {
  const { advance, cost, key, tariffs } = billed({ tariff: { stepSeconds: 1800 } })
  tariffs.start(key, billiards)
  await advance(31 * minute)
  expect(cost()).toBe(600)
})

test('a pause is not charged, and ends by itself when its time is over', async () => {
  const { advance, cost, key, line, tariffs } = billed()
  tariffs.start(key, billiards)
  await advance(10 * minute)
  tariffs.pause(key, { ...table, type: { code: 9 } })
  await advance(14 * minute)
  expect([line().tariff.status, cost()]).toEqual(['paused', 100])
  await advance(2 * minute)
  expect([line().tariff.status, cost()]).toEqual(['active', 110])
})

test('a pause without a length lasts until it is resumed', async () => {
  const { advance, cost, key, line, tariffs } = billed()
  tariffs.start(key, billiards)
  await advance(minute)
  tariffs.pause(key, billiards)
  await advance(600 * minute)
  expect(line().tariff.status).toBe('paused')
  tariffs.resume(key, table)
  await advance(minute)
  expect(cost()).toBe(20)
})

test('another tariff counts from then on, and what was billed stays', async () => {
  const { advance, cost, key, line, tariffs } = billed()
  tariffs.start(key, billiards)
  await advance(10 * minute)
  tariffs.update(key, evening)
  await advance(10 * minute)
  expect(cost()).toBe(100 + 150)
  tariffs.close(key, table)
  expect(line().tariff).toMatchObject({ status: 'finished', startedAt: noon, endedAt: noon + 1_200_000 })
  await advance(60 * minute)
  expect(cost()).toBe(250)
})

test.each([
  ['money', { moneyLimit: rubles(95) }, 95, 9 * minute],
  ['billed time', { timeLimit: 20 * minute * 1000 }, 200, 20 * minute],
  ['an instant', { endsAt: noon + 15 * minute * 1000 }, 150, 15 * minute],
])('a limit of %s finishes a tariff', async (_, limits, price, seconds) => {
  const { advance, cost, key, line, tariffs } = billed()
  tariffs.start(key, { ...billiards, ...limits })
  await advance(60 * minute)
  expect(cost()).toBe(price)
  expect(line().tariff.status).toBe('finished')
  expect((line().tariff.endedAt ?? 0) - noon).toBeGreaterThanOrEqual(seconds * 1000)
  expect((line().tariff.endedAt ?? 0) - noon).toBeLessThan(seconds * 1000 + 1000)
})

test('what is looked at late is as it was at its time', () => {
  const { cost, key, line, tariffs, world } = billed()
  tariffs.start(key, { ...billiards, timeLimit: 20 * minute * 1000 })
  world.clock.advance(10 * minute * 1000)
  tariffs.pause(key, { ...table, type: { code: 9 } })
  world.clock.advance(600 * minute * 1000)
  return world.jobs.runDue().then(() => {
    expect(cost()).toBe(200)
    expect(line().tariff).toMatchObject({ status: 'finished', endedAt: noon + 35 * minute * 1000 })
  })
})

test('limits may be raised while the tariff is running', async () => {
  const { advance, cost, key, tariffs } = billed()
  tariffs.start(key, { ...billiards, moneyLimit: rubles(50) })
  await advance(3 * minute)
  tariffs.update(key, { ...billiards, moneyLimit: rubles(200) })
  await advance(60 * minute)
  expect(cost()).toBe(200)
})

test('a tariff may have begun before it was entered', () => {
  const { cost, key, tariffs } = billed()
  tariffs.start(key, { ...billiards, startedAt: noon - 30 * minute * 1000 })
  expect(cost()).toBe(300)
})

test('a running tariff is neither paid nor moved nor removed; a finished one is paid like any dish', async () => {
  const { advance, checkout, key, line, orders, tariffs } = billed()
  tariffs.start(key, billiards)
  await advance(6 * minute)
  const all = [{ currency: { code: 1 }, amount: rubles(60) }]
  const other = orders.create({})
  const { lineGuid } = line()
  expect(keyOf(() => checkout.pay(key, { payments: all }))).toBe('tariffRunning')
  expect(keyOf(() => orders.transfer(key, other, [{ line: { lineGuid } }]))).toBe('tariffRunning')
  const voids = [{ line: { lineGuid }, quantity: Quantity.one, reason: { code: 1 }, author: { id: 1 } }]
  expect(keyOf(() => orders.savePackages(key, [{ lines: [], voids }]))).toBe('tariffRunning')
  tariffs.close(key, table)
  expect(checkout.pay(key, { payments: all, exact: true }).order.paid).toBe(true)
})

test('a payment closes running tariffs where the settings say so', async () => {
  const { advance, checkout, key, line, tariffs } = billed({ tariff: { payCloses: true } })
  tariffs.start(key, billiards)
  await advance(6 * minute)
  const refused = keyOf(() => checkout.pay(key, { payments: [] }))
  expect([refused, line().tariff.status]).toEqual(['paymentTooSmall', 'active'])
  checkout.pay(key, { payments: [{ currency: { code: 1 }, amount: rubles(60) }], exact: true })
  expect(line().tariff.status).toBe('finished')
})

test('a device has one tariff at a time, and is free again when it is closed or its order deleted', () => {
  const { key, orders, tariffs } = billed()
  const other = orders.create({})
  tariffs.start(key, billiards)
  expect(keyOf(() => tariffs.start(other, billiards))).toBe('deviceBusy')
  expect(keyOf(() => tariffs.close(other, table))).toBe('noActiveTariff')
  tariffs.close(key, table)
  tariffs.start(other, billiards)
  orders.void(other, { changeGuids: true })
  tariffs.start(key, billiards)
  expect(tariffs.running()).toMatchObject([{ orderGuid: key.guid, tariff: { tableId: 23 } }])
})

test('what a device counted by itself goes to the order at its table, or to a new one, once', () => {
  const { orders, tariffs } = billed()
  const sum = { lane: 3, amount: rubles(450), unit: { code: 9 } }
  const { guid } = tariffs.bookExternal({ ...sum, number: 'A' })
  const again = tariffs.bookExternal({ ...sum, number: 'B', from: noon - 3_600_000, to: noon })
  expect(again.guid).toBe(guid)
  expect(orders.sums(again).orderSum).toBe(90_000)
  expect(keyOf(() => tariffs.bookExternal({ ...sum, number: 'A' }))).toBe('externalTariffBooked')
  expect(keyOf(() => tariffs.bookExternal({ ...sum, number: 'C', lane: 4 }))).toBe('laneNotFound')
  expect(orders.list()).toHaveLength(2)
})

test('whatever is done to a tariff, it costs the begun minutes between its pauses, up to its limits', async () => {
  const step = fc.record({
    act: fc.constantFrom('pause', 'resume', 'update', 'wait'),
    seconds: fc.integer({ min: 0, max: 500 }),
  })
  const limits = fc.record({
    money: fc.constantFrom(45, 100, 10_000),
    seconds: fc.constantFrom(250, 600, 100_000),
  })
  await fc.assert(
    fc.asyncProperty(limits, fc.array(step, { maxLength: 12 }), async ({ money, seconds: most }, steps) => {
      const { advance, cost, key, line, tariffs } = billed()
      tariffs.start(key, { ...billiards, moneyLimit: rubles(money), timeLimit: most * 1000 })
      let status = 'active'
      let ran = 0
      for (const { act, seconds } of steps) {
        const did = keyOf(() => {
          if (act === 'pause') tariffs.pause(key, billiards)
          if (act === 'resume') tariffs.resume(key, table)
          if (act === 'update') tariffs.update(key, billiards)
        })
        expect(did).toBe(verdict(act, status))
        if (did === 'done' && act === 'pause') status = 'paused'
        if (did === 'done' && act === 'resume') status = 'active'
        await advance(seconds)
        if (status === 'active') ran = Math.min(ran + seconds, most)
        const price = Math.ceil(ran / 60) * 10
        if (status === 'active' && (ran === most || price >= money)) status = 'finished'
        expect(cost()).toBe(Math.min(price, money))
        expect(line().tariff.status).toBe(status)
      }
    }),
    { numRuns: 60 },
  )
})

/** What the till says to a step. */
function verdict(act: string, status: string): string {
  if (act === 'wait') return 'done'
  if (status === 'finished') return 'noActiveTariff'
  if (act === 'pause') return status === 'active' ? 'done' : 'tariffMove'
  if (act === 'resume') return status === 'paused' ? 'done' : 'tariffMove'
  return 'done'
}
