import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portions, testTill } from '../../../test/till.ts'
import { createTimeline } from '../../core/timeline.ts'
import type { SystemType } from '../contract.ts'
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

  it('of several is always the first that is on line and may do the task', () => {
    const { agent, world } = setUp()
    const roles = fc.subarray<SystemType>(['RKMid', 'RKRef', 'StoreHouse'])
    const facts = fc.record({
      online: fc.boolean(),
      priority: fc.nat({ max: 5 }),
      roles,
      systemName: fc.constantFrom('MID1', 'MID2'),
    })
    fc.assert(
      fc.property(
        fc.array(facts, { maxLength: 5 }),
        fc.constantFrom<SystemType>('RKMid', 'RKRef', 'StoreHouse'),
        fc.constantFrom(undefined, 'MID1', 'MID2'),
        (agents, system, systemName) => {
          world.store.reset()
          agent.remove('main')
          for (const [index, each] of agents.entries()) agent.put({ name: `agent ${index}`, ...each })
          const chosen = agent.available({ system, ...(systemName && { systemName }) })
          const able = agents
            .filter((each) => each.online && each.roles.includes(system))
            .filter((each) => !systemName || each.systemName === systemName)
          expect(chosen !== undefined).toBe(able.length > 0)
          if (!chosen) return
          expect(able).toContainEqual(
            expect.objectContaining({ priority: chosen.priority, roles: chosen.roles }),
          )
          expect(chosen.priority).toBe(Math.min(...able.map(({ priority }) => priority)))
        },
      ),
      { numRuns: 100 },
    )
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
