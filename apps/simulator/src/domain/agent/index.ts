import { type SlottedState, slot } from '../../core/store.ts'
import type { World } from '../../core/world.ts'
import type { Settings } from '../../settings.ts'
import type { Agent, AgentDomain, OrdersDomain, SystemType } from '../contract.ts'
import { DomainError } from '../errors.ts'
import type { HoldsDomain } from '../state.ts'
import { placeOrder } from './place-order.ts'
import { canDo, inOrder } from './roster.ts'

interface AgentsState {
  agents: readonly Agent[]
}

/** How often White Server looks whether a silent agent is back, in milliseconds. */
const lookEvery = 1000

/** Between the multi-agents' numbers, so that one can be put before it or behind it. */
const usualPriority = 10_000

/** The agents of the restaurant. All of them work at its one till. */
export function createAgent(
  world: World<HoldsDomain & SlottedState>,
  settings: Pick<Settings, 'whiteServer'>,
  orders: OrdersDomain,
): AgentDomain {
  const fresh = (name: string): Agent => {
    const { netName, storeHouse } = world.store.state.domain.restaurant
    const roles: SystemType[] = [
      'RKMid',
      'RKRef',
      ...(storeHouse ? (['StoreHouse'] as const) : []),
      'AgentInternal',
    ]
    return { name, online: true, priority: usualPriority, roles, systemName: netName, delaySeconds: 0 }
  }
  const state = slot<AgentsState>(world.store, 'agent', () => ({ agents: [fresh('main')] }))

  const put: AgentDomain['put'] = (changes) => {
    const { agents } = state()
    const before = agents.find(({ name }) => name === changes.name)
    const after = { ...(before ?? fresh(changes.name)), ...changes }
    state().agents = before ? agents.map((each) => (each === before ? after : each)) : [...agents, after]
  }
  const candidates: AgentDomain['candidates'] = (need) =>
    inOrder(state().agents).filter((agent) => canDo(agent, need))
  const available: AgentDomain['available'] = (need) => {
    const all = candidates(need)
    const multi = all.find((agent) => agent.multi && agent.online)
    const agents = all.filter((agent) => !agent.multi)
    const waitingFor = settings.whiteServer.mainSystem === 'fixed' ? agents.slice(0, 1) : agents
    return multi ?? waitingFor.find(({ online }) => online)
  }
  const reach: AgentDomain['reach'] = async (need, { timeoutSeconds, signal }) => {
    const { clock } = world
    const deadline = clock.now() + timeoutSeconds * 1000
    for (;;) {
      const agent = available(need)
      if (agent) return agent
      const left = deadline - clock.now()
      if (left <= 0) throw new DomainError('agentTimeout')
      await clock.sleep(Math.min(lookEvery, left), signal)
    }
  }

  return {
    get online() {
      return available({ system: 'RKMid' }) !== undefined
    },
    setOnline(online) {
      const [first] = state().agents
      if (first) put({ name: first.name, online })
    },
    list: () => inOrder(state().agents),
    put,
    remove(name) {
      state().agents = state().agents.filter((each) => each.name !== name)
    },
    candidates,
    available,
    reach,
    async atTill(work, wait) {
      await reach({ system: 'RKMid' }, wait)
      return work()
    },
    placeOrder: (input, fill) => placeOrder(world.store.state.domain, orders, input, fill),
  }
}
