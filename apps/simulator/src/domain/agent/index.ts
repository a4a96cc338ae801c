import { type SlottedState, slot } from '../../core/store.ts'
import type { World } from '../../core/world.ts'
import type { AgentDomain, OrdersDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import type { HoldsDomain } from '../state.ts'
import { placeOrder } from './place-order.ts'

interface AgentState {
  online: boolean
}

/** How often White Server looks whether a silent agent is back, in milliseconds. */
const lookEvery = 1000

/** The service in the restaurant that fetches tasks from White Server and does them at the till. */
export function createAgent(world: World<HoldsDomain & SlottedState>, orders: OrdersDomain): AgentDomain {
  const state = slot<AgentState>(world.store, 'agent', () => ({ online: true }))
  return {
    get online() {
      return state().online
    },
    setOnline(online) {
      state().online = online
    },
    async atTill(work, { timeoutSeconds, signal }) {
      const { clock } = world
      const deadline = clock.now() + timeoutSeconds * 1000
      while (!state().online) {
        const left = deadline - clock.now()
        if (left <= 0) throw new DomainError('agentTimeout')
        await clock.sleep(Math.min(lookEvery, left), signal)
      }
      return work()
    },
    placeOrder: (input, fill) => placeOrder(world.store.state.domain, orders, input, fill),
  }
}
