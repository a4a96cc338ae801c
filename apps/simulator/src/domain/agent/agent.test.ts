import { describe, expect, it } from 'vitest'
import { portions, testTill } from '../../../test/till.ts'
import { createTimeline } from '../../core/timeline.ts'
import { DomainError } from '../errors.ts'
import { createAgent } from './index.ts'

function setUp() {
  const till = testTill()
  const agent = createAgent(till.world, till.world.store.state.settings, till.orders)
  return { ...till, agent, timeline: createTimeline(till.world) }
}

const keyOf = (error: unknown) => (error instanceof DomainError ? error.key : error)

describe('the agent', () => {
  it('does the work at once while it is on line', async () => {
    const { agent } = setUp()
    expect(agent.online).toBe(true)
    expect(await agent.atTill(() => 'done', { timeoutSeconds: 120 })).toBe('done')
  })

  it('off line makes the caller wait for the whole time on the simulator’s clock', async () => {
    const { agent, timeline, world } = setUp()
    agent.setOnline(false)
    const started = world.clock.now()
    let worked = false
    const waiting = agent
      .atTill(
        () => {
          worked = true
        },
        { timeoutSeconds: 120 },
      )
      .catch((error: unknown) => ({ key: keyOf(error), after: world.clock.now() - started }))
    await timeline.advance(300)
    expect(await waiting).toEqual({ key: 'agentTimeout', after: 120_000 })
    expect(worked).toBe(false)
  })

  it('does the work when it comes back in time', async () => {
    const { agent, timeline } = setUp()
    agent.setOnline(false)
    const waiting = agent.atTill(() => 'late', { timeoutSeconds: 120 })
    await timeline.advance(60)
    agent.setOnline(true)
    await timeline.advance(1)
    expect(await waiting).toBe('late')
  })

  it('does nothing for a caller that went away', async () => {
    const { agent } = setUp()
    agent.setOnline(false)
    const abort = new AbortController()
    const waiting = agent.atTill(() => 'never', { timeoutSeconds: 120, signal: abort.signal })
    abort.abort(new Error('gone'))
    await expect(waiting).rejects.toThrow('gone')
  })

  it('is on line again after a reset', () => {
    const { agent, world } = setUp()
    agent.setOnline(false)
    world.store.reset()
    expect(agent.online).toBe(true)
  })

  it('leaves no order, no number and no missing stock behind when filling an order fails', () => {
    const { agent, orders, menu, world } = setUp()
    const { dish } = { dish: menu.dishes()[0]?.item ?? { id: 0 } }
    world.store.state.domain.stops[dish.id] = {
      prohibited: false,
      quantity: portions(5),
      reasonId: 4,
      authorId: 1,
    }
    const stopsBefore = structuredClone(world.store.state.domain.stops)
    const place = () =>
      agent.placeOrder({ originalOrderId: 'SHOP-1' }, ({ guid }) => {
        orders.savePackage({ guid }, { lines: [{ dish: { id: dish.id }, quantity: portions(2) }] })
        throw new Error('no printer')
      })
    expect(place).toThrow('no printer')
    expect(place).toThrow('no printer')
    expect(orders.list()).toEqual([])
    expect(orders.findByOriginalId('SHOP-1')).toBeUndefined()
    expect(world.store.state.domain.stops).toEqual(stopsBefore)
    expect(world.store.state.domain.orders.visits).toEqual({})
  })
})
