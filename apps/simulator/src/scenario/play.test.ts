import { isRkeeperError } from '@rkeeper-kit/core'
import { DeliveryClient } from '@rkeeper-kit/delivery'
import { CreateOrder, WhiteServerClient } from '@rkeeper-kit/ws-client'
import { Rk7Client, referenceItems } from '@rkeeper-kit/xml-interface'
import { expect, test } from 'vitest'
import type { Order } from '../domain/contract.ts'
import { createSimulator, type Simulator } from '../simulator.ts'
import { anOrder } from '../testing/order-builder.ts'
import { readyNames } from './ready-files.ts'

/** Every ready scenario, played as far as its description goes. */

const play = (scenario: string): Simulator => createSimulator({ scenario, frozen: true })

const states = (simulator: Simulator) => simulator.scenario.steps().map(({ state }) => state)

async function xml(
  { fetch, info }: Simulator,
  command: string,
  inside = '',
  attributes = '',
): Promise<string> {
  const { url, username, password } = info().rk7
  const headers = { authorization: `Basic ${btoa(`${username}:${password}`)}`, 'content-type': 'text/xml' }
  const body = `<RK7Query><RK7CMD CMD="${command}" ${attributes}>${inside}</RK7CMD></RK7Query>`
  return (await fetch(url, { method: 'POST', headers, body })).text()
}

const whiteServerOf = ({ fetch, info }: Simulator, token?: string): WhiteServerClient => {
  const { url: baseUrl, token: usual } = info().whiteServer
  return new WhiteServerClient({
    token: token ?? usual,
    baseUrl,
    objectId: 199990001,
    fetch,
    retry: { limit: 0 },
  })
}
const deliveryOf = ({ fetch, info }: Simulator): DeliveryClient => {
  const { url: baseUrl, ...delivery } = info().delivery
  return new DeliveryClient({ ...delivery, baseUrl, fetch, retry: { limit: 0 } })
}

/** How a call fails: the code of the error, or its class. */
const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'ok',
    (error) => (isRkeeperError(error) ? (error.code ?? error.name) : error),
  )

const at = (simulator: Simulator, time: string) => {
  const [day = ''] = new Date(simulator.clock.now()).toISOString().split('T')
  return simulator.clock.set(`${day}T${time}:00+03:00`)
}

test('there is a course for every scenario', () => {
  expect(readyNames().filter((name) => !courses.has(name))).toEqual([])
})

const courses = new Set(['default', 'harbour-bar'])
function course(name: string, run: (simulator: Simulator) => Promise<void>): void {
  courses.add(name)
  test(name, () => run(play(name)))
}

course('large', async (simulator) => {
  const { rk7 } = simulator.info()
  const till = new Rk7Client({ ...rk7, fetch: simulator.fetch })
  const ids = new Set<number | undefined>()
  for await (const { id } of referenceItems(till, 'MENUITEMS', { properties: ['Ident', 'Name'] })) ids.add(id)
  expect(ids.size).toBe(50_000)
  const dishes = simulator.domain.menu.dishes()
  expect(dishes.length).toBeGreaterThan(49_900)
  expect((await whiteServerOf(simulator).getMenu()).menu.products).toHaveLength(dishes.length)
  const last = dishes.at(-1)
  const { guid } = anOrder().withDish(last?.item.name).openAtTill(simulator)
  expect(simulator.domain.orders.findByGuid(guid)?.packages[0]?.dishes[0]?.price).toBe(last?.price)
})

course('lunch-rush', async (simulator) => {
  const stops = () => simulator.domain.menu.stopList().map(({ item }) => item.id)
  const client = whiteServerOf(simulator)
  const burger = () => simulator.domain.menu.dishes().find(({ item }) => item.id === 1000409)?.price
  expect([stops(), burger()]).toEqual([[], 52_000])
  await at(simulator, '12:00')
  expect(burger()).toBe(39_000)
  const soup = { order: anOrder().withDish('Borscht', 5).forWhiteServer(simulator).order }
  await client.createOrder(soup)
  expect(await failure(client.createOrder(soup))).not.toBe('ok')
  await at(simulator, '13:00')
  expect(stops()).toEqual([1000301, 1000405])
  expect(simulator.faults.list()).toHaveLength(1)
  await at(simulator, '15:00')
  expect([stops(), burger(), simulator.faults.list()]).toEqual([[], 52_000, []])
  expect(new Set(states(simulator))).toEqual(new Set(['done']))
})

course('flaky-network', async (simulator) => {
  const chances = () => simulator.faults.list().filter(({ probability }) => probability < 1)
  expect(chances()).toHaveLength(6)
  for (const { id } of chances()) simulator.faults.remove(id)
  const { orders } = simulator.domain
  const byGuid = (guid: string) => orders.list().find((each) => each.guid === guid) as Order
  const order = () => anOrder().withDish().openAtTill(simulator).guid
  const payment = (guid: string) => {
    const due = orders.sums(byGuid(guid)).unpaidSum
    return `<Order guid="${guid}"/><Station id="1"/><Cashier id="1"/><Payment id="1" amount="${due}"/>`
  }
  simulator.configure({ rk7: { licenceMode: 'none' } })
  const [first, second, third] = [order(), order(), order()]
  expect(await xml(simulator, 'PayOrder', payment(first))).toContain('Status="Ok"')
  expect(await xml(simulator, 'PayOrder', payment(second))).toContain('Status="Ok"')
  await expect(xml(simulator, 'PayOrder', payment(third))).rejects.toThrow()
  expect(byGuid(third).finished).toBe(true)
  expect(simulator.faults.list()).toMatchObject([{ kind: 'drop-after', left: 2 }])
})

course('agent-offline', async (simulator) => {
  const client = whiteServerOf(simulator)
  const create = () =>
    client.createOrder(anOrder().withDish().forWhiteServer(simulator), { agentTimeout: 180 })
  await create()
  const second = create()
  await expect.poll(() => simulator.domain.agent.online).toBe(false)
  await simulator.clock.advance(110)
  expect(simulator.domain.orders.list()).toHaveLength(1)
  await simulator.clock.advance(12)
  expect(await failure(second)).toBe('ok')
  await simulator.clock.advance(3600)
  expect(simulator.domain.agent.online).toBe(false)
  await simulator.clock.advance(600)
  expect(states(simulator)).toEqual(['done', 'done', 'done', 'done'])
})

course('reserve-agent', async (simulator) => {
  const client = whiteServerOf(simulator)
  const create = () => client.runWithResponse(CreateOrder, anOrder().withDish().forWhiteServer(simulator))
  const first = await create()
  const second = create()
  await expect.poll(() => simulator.domain.agent.list().map(({ online }) => online)).toEqual([false, true])
  await simulator.clock.advance(6)
  expect((await second).responseCommon.agentGuid).not.toBe(first.responseCommon.agentGuid)
  expect(await failure(client.getOrderList({}))).toBe('WsaCommandNotSupported')
  simulator.domain.agent.put({ name: 'reserve', delaySeconds: 0 })
  expect(await failure(client.shGetStores())).toBe('WsaHttpRequest')
  await simulator.clock.advance(600)
  expect(await failure(client.getOrderList({}))).toBe('ok')
  expect(await failure(client.shGetStores())).toBe('ok')
  expect(states(simulator)).toEqual(['done', 'done', 'done', 'done', 'done'])
})

course('licence-runs-out', async (simulator) => {
  const { licences } = simulator.domain
  const { anchor } = simulator.info().licensing
  const id = licences.byAnchor(anchor)?.id
  const { guid } = anOrder().openAtTill(simulator)
  let seqNumber = 0
  const save = (token = licences.list()[0]?.id) =>
    xml(
      simulator,
      'SaveOrder',
      `<LicenseInfo anchor="${anchor}" licenseToken="${token}"><LicenseInstance guid="{5E1F0A3C-7B2D-4C6F-8E9A-0B1C2D3E4F50}" seqNumber="${seqNumber++}"/></LicenseInfo><Order guid="${guid}"/><Session><Dish code="401" quantity="1000"/></Session>`,
    )
  expect(await save()).toContain('Status="Ok"')
  await simulator.clock.advance(30 * 60)
  expect(licences.byAnchor(anchor)).toBeNull()
  expect(await save()).toContain('expired')
  seqNumber -= 1
  await simulator.clock.advance(30 * 60)
  const renewed = licences.byAnchor(anchor)?.id
  expect(renewed).not.toBe(id)
  for (let count = 3; count < 10; count += 1) expect(await save(renewed)).toContain('Status="Ok"')
  expect(await save(renewed)).toContain('not the id')
})

course('old-till', async (simulator) => {
  expect(await xml(simulator, 'GetSystemInfo')).toContain('ServerVersion="7.6.2.111"')
  const { guid } = anOrder().openAtTill(simulator)
  const save = (attributes = '') =>
    xml(
      simulator,
      'SaveOrder',
      `<Order guid="${guid}"/><Session><Dish code="401" quantity="1000"><OrderType code="1"/></Dish></Session>`,
      attributes,
    )
  expect(await save()).toContain('Status="Ok"')
  expect(await save('lockguid="a"')).toContain('RK7CMD/lockguid is unknown to r_keeper 7.6.2.111')
  expect(await xml(simulator, 'GetXMLLicenseInstanceSeqNumber')).toContain('Unknown command')
  await at(simulator, '22:00')
  expect(await xml(simulator, 'GetSystemInfo')).toContain('ServerVersion="7.26.8.2001"')
  expect(await save()).toContain('LicenseInfo')
})

course('closing-time', async (simulator) => {
  const create = () => xml(simulator, 'CreateOrder', '<Order><Table code="1"/><Station id="1"/></Order>')
  expect(await create()).toContain('Status="Ok"')
  await at(simulator, '22:45')
  expect(simulator.domain.menu.stopList()).toHaveLength(2)
  await at(simulator, '23:00')
  expect(await create()).toContain('RK7ErrorN="2133"')
  const [open] = simulator.domain.orders.list()
  simulator.domain.orders.void({ guid: open?.guid ?? '' }, { station: { id: 1 }, manager: { id: 1 } })
  await at(simulator, '23:15')
  expect(await create()).toContain('RK7ErrorN="2172"')
  await at(simulator, '23:20')
  expect(await create()).toContain('Status="Ok"')
  expect(simulator.domain.shifts.current().number).toBe(2)
  await simulator.clock.advance(11 * 3600)
  expect([simulator.domain.menu.stopList(), new Set(states(simulator))]).toEqual([[], new Set(['done'])])
})

course('delivery-evening', async (simulator) => {
  const client = deliveryOf(simulator)
  const { deliveryDesk } = simulator.domain
  const zone = (lat: number, lon: number) => deliveryDesk.zoneAt(lat, lon).name
  expect([zone(59.98, 30.02), zone(59.965, 29.99), zone(60.02, 30.0)]).toEqual(['Quay', 'Port', 'Lighthouse'])
  expect(deliveryDesk.setUp.establishments.map(({ name }) => name)).toEqual([
    'Birch Grove',
    'Birch Grove at the Lighthouse',
  ])
  const order = (dishes: number) => anOrder().withDish('Honey cake', dishes).forDelivery(simulator)
  const large = await client.orders.create(order(11))
  expect(deliveryDesk.get(large.orderId, simulator.info().delivery.sourceId).statusId).toBe(1)
  const small = await client.orders.create(order(1))
  const statusOf = () => deliveryDesk.get(small.orderId, simulator.info().delivery.sourceId).statusId
  expect(statusOf()).toBe(2)
  await simulator.clock.advance(5 * 60)
  expect(statusOf()).toBe(4)
  await at(simulator, '19:00')
  expect(simulator.settings.delivery.tillAnswer).toBe('unavailable')
  await at(simulator, '21:00')
  expect(simulator.settings.delivery).toMatchObject({
    tillAnswer: 'ok',
    deliveryAmount: 250,
    minOrderAmount: 1500,
  })
})

course('busy-cashier', async (simulator) => {
  const client = whiteServerOf(simulator)
  const create = () => failure(client.createOrder(anOrder().withDish().forWhiteServer(simulator)))
  expect(await create()).toBe('ok')
  expect(await create()).toBe('WsaOrderCanceledOnKass')
  const third = create()
  await expect.poll(() => states(simulator)[1]).toBe('done')
  await simulator.clock.advance(60)
  expect(await third).toBe('WsaOrderIgnoredOnPos')
  expect(await create()).toBe('ok')
  expect(simulator.domain.orders.list()).toHaveLength(2)
})

course('printer-trouble', async (simulator) => {
  const pay = (station: number) => {
    const { guid } = anOrder().withDish().openAtTill(simulator)
    const due = simulator.domain.orders.sums(simulator.domain.orders.get({ guid })).unpaidSum
    const payment = `<Order guid="${guid}"/><Station id="${station}"/><Cashier id="1"/><Payment id="1" amount="${due}"/>`
    return () => xml(simulator, 'PayOrder', payment)
  }
  const [first, second, atBar, late] = [pay(1), pay(1), pay(2), pay(1)]
  expect(await first()).toContain('Status="Ok"')
  expect(await second()).toContain('Component="Printer">Receipt printer: out of paper.')
  expect(await atBar()).toContain('Status="Ok"')
  await simulator.clock.advance(5 * 60)
  expect(await second()).toContain('Status="Ok"')
  await at(simulator, '13:00')
  expect(await late()).toContain('Node CASH01 is not connected')
  await at(simulator, '13:10')
  expect(await late()).toContain('Status="Ok"')
  expect(simulator.domain.printing.printed()).toHaveLength(4)
})

course('new-integrator', async (simulator) => {
  const one = (id: number) => async () =>
    (await (await simulator.fetch('http://simulator.test/_sim/integrators')).json()).integrators[id - 1].state
  expect([await one(1)(), await one(2)()]).toEqual(['PROD_REQUESTED', 'PROD_READY'])
  const bureau = whiteServerOf(simulator, 'scenario-production-key-of-the-bureau')
  expect((await bureau.getMenu()).menu.products.length).toBeGreaterThan(10)
  await simulator.clock.advance(7 * 24 * 3600)
  expect(await one(1)()).toBe('SOLUTION_READY')
})
