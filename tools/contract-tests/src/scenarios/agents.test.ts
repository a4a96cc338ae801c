import { isOutcomeUnknownError, isRefusedError, Quantity } from '@rkeeper-kit/core'
import { GetRestaurantInfo } from '@rkeeper-kit/ws-client'
import { expect, it } from 'vitest'
import { hall, must } from '../hall.ts'
import { type Stage, scenario } from '../scenario.ts'

const agents = ({ at }: Stage) => at.simulator.domain.agent

async function create({ at, till, ws }: Stage, originalOrderId: string) {
  const { dish } = hall(at, till)
  const products = [{ id: dish.id, quantity: Quantity.one }]
  return ws.createOrder({ order: { originalOrderId, products } }, { agentTimeout: 60 })
}

/** Lets a request arrive before the simulator's clock moves. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 100))

scenario('several agents', (stage) => {
  it('the next one works while the preferred one is off line, and the orders are in one till', async () => {
    const { ws } = stage()
    agents(stage()).put({ name: 'reserve', priority: 10_001 })
    const first = await create(stage(), 'SHOP-1')
    agents(stage()).put({ name: 'main', online: false })
    expect((await ws.getRestaurantAgents()).map(({ isOnline }) => isOnline)).toEqual([false, true])
    expect((await ws.isMainSystemAvailable({ systemType: 'RKMid' })).isAvailable).toBe(true)
    const second = await create(stage(), 'SHOP-2')
    const { orders } = await ws.getOrderList({})
    const guids = [first, second].map(({ order }) => must(order.orderGuid, 'a GUID'))
    expect(orders.map(({ orderGuid }) => orderGuid).sort()).toEqual(guids.sort())
    const again = await create(stage(), 'SHOP-2').catch((error) => error)
    expect([isRefusedError(again), again.code]).toEqual([true, 'WsaDuplicateOrder'])
  })

  it('an older one refuses what it does not know', async () => {
    const { ws } = stage()
    agents(stage()).put({ name: 'reserve', priority: 10_001, build: '2.8.5.9' })
    agents(stage()).put({ name: 'main', online: false })
    const refused = await ws.getOrderList({}).catch((error) => error)
    expect([isRefusedError(refused), refused.code]).toEqual([true, 'WsaCommandNotSupported'])
  })

  it('a system is addressed by its name', async () => {
    const { ws } = stage()
    agents(stage()).put({ name: 'bar', systemName: 'MID2' })
    const [main, bar] = await ws.getRestaurantAgents()
    const at = async (systemName: string) =>
      (await ws.runWithResponse(GetRestaurantInfo, {}, { systemName })).responseCommon.agentGuid
    expect([await at('MID1'), await at('MID2')]).toEqual([main?.agentGuid, bar?.agentGuid])
  })

  it('a slow one makes the order after the caller has given up; the number finds it, and a repeat is refused', async () => {
    const { at, ws } = stage()
    await ws.getRestaurantInfo()
    agents(stage()).put({ name: 'main', delaySeconds: 90 })
    const lost = create(stage(), 'SHOP-3').catch((error) => error)
    await arrived()
    await at.simulator.clock.advance(61)
    expect(isOutcomeUnknownError(await lost)).toBe(true)
    await at.simulator.clock.advance(30)
    agents(stage()).put({ name: 'main', delaySeconds: 0 })
    expect(await create(stage(), 'SHOP-3').catch((error) => error.code)).toBe('WsaDuplicateOrder')
    expect((await ws.getOrderList({})).orders).toHaveLength(1)
  })
})
