import { Money } from '@rkeeper-kit/core'
import { expect, test } from 'vitest'
import { createSimulator, type Simulator } from '../../simulator.ts'

const make = () => createSimulator({ now: '2026-03-02T12:00:00Z', frozen: true })

async function call(simulator: Simulator, target: string, body?: unknown) {
  const [method = 'GET', path = ''] = target.split(' ')
  const response = await simulator.fetch(`http://127.0.0.1:7070/_sim${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}

const account = (balance: number) => ({ accounts: [{ currencyId: 4, balance }] })

test('a card is added, pays, and shows what went from it', async () => {
  const simulator = make()
  const { domain } = simulator
  const put = await call(simulator, 'POST /cards/3/7009999', { holder: 'New guest', ...account(100_000) })
  expect(put).toMatchObject({ status: 200, body: { holder: 'New guest', entries: [] } })
  const { guid } = domain.orders.create({})
  domain.orders.savePackage(
    { guid },
    {
      lines: [],
      prepayments: [{ currency: { code: 4 }, amount: Money.fromDecimal(10), card: { code: '7009999' } }],
    },
  )
  const { body } = await call(simulator, 'GET /cards/3/7009999')
  expect(body).toMatchObject({
    accounts: [{ balance: 99_000 }],
    entries: [{ amount: -1000, orderGuid: guid }],
  })
  expect(await call(simulator, 'DELETE /cards/3/7009999')).toMatchObject({ status: 200 })
  expect(await call(simulator, 'GET /cards/3/7009999')).toMatchObject({
    status: 404,
    body: { error: { code: 'unknown_card', allowed: expect.arrayContaining(['7001234']) } },
  })
})

test('a card that names something the restaurant does not have is refused', async () => {
  const simulator = make()
  for (const wrong of [
    { discountId: 99 },
    { bonusTypeId: 99 },
    { accounts: [{ currencyId: 99, balance: 1 }] },
  ]) {
    const { status, body } = await call(simulator, 'POST /cards/3/7009999', wrong)
    expect([status, body.error.code]).toEqual([409, 'itemNotFound'])
  }
  expect((await call(simulator, 'GET /cards')).body.cards).toHaveLength(4)
  expect((await call(simulator, 'POST /cards/1/7009999', {})).body.error.code).toBe('unknown_interface')
})

test('cards, interfaces and members come back with a reset and with a snapshot', async () => {
  const simulator = make()
  const start = await call(simulator, 'GET /cards')
  await call(simulator, 'POST /cards/interfaces/3', { online: false, delaySeconds: 2 })
  await call(simulator, 'POST /cards/friends', { configured: false, members: [] })
  await call(simulator, 'POST /cards/3/7001234', account(1))
  simulator.snapshot('changed')
  const changed = await call(simulator, 'GET /cards')
  expect(changed.body.interfaces).toMatchObject([{ interfaceId: 3, online: false, delaySeconds: 2 }])
  expect(changed.body.friends).toEqual({ configured: false, members: [] })
  simulator.reset()
  expect(await call(simulator, 'GET /cards')).toEqual(start)
  simulator.restore('changed')
  expect(await call(simulator, 'GET /cards')).toEqual(changed)
})

test('what is billed by time shows while it runs, also after a snapshot', async () => {
  const simulator = make()
  const { clock, domain } = simulator
  const order = domain.orders.create({})
  domain.tariffs.start(order, { device: { code: 23 }, type: { code: 1 } })
  simulator.snapshot('running')
  await clock.advance(1800)
  const running = {
    orderGuid: order.guid,
    table: '23',
    tariff: 'Billiards',
    status: 'active',
    amount: 30_000,
  }
  expect((await call(simulator, 'GET /till/tariffs')).body).toMatchObject({ tariffs: [running] })
  simulator.restore('running')
  await clock.advance(60)
  expect((await call(simulator, 'GET /till/tariffs')).body.tariffs).toMatchObject([{ amount: 1000 }])
  domain.tariffs.close(order, { device: { code: 23 } })
  expect((await call(simulator, 'GET /till/tariffs')).body).toEqual({ tariffs: [] })
})
