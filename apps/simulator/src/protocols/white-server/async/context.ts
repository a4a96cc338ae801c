import { patchSettings } from '../../../core/settings.ts'
import type { Agent } from '../../../domain/contract.ts'
import { settingTable } from '../../../settings.ts'
import { knownAgent } from '../agents/agent.ts'
import type { WhiteServerDeps } from '../deps.ts'
import { createMenuCache } from '../menu/menu-cache.ts'
import { createOrderBook } from '../orders/order-book.ts'
import type { TaskContext } from '../tasks/handler.ts'
import type { TaskCall } from './task-call.ts'

/** What the handler of a task works with, while an agent does it. */
export function contextOf(
  deps: WhiteServerDeps,
  { taskGuid, objectId, timeoutSeconds }: TaskCall,
  agent: Agent | undefined,
): TaskContext {
  const { domain, settings, world, executeXml } = deps
  return {
    domain,
    settings,
    agent: knownAgent(settings, agent, objectId),
    book: createOrderBook(world.store),
    menuCache: createMenuCache({ store: world.store, references: domain.references, settings }),
    taskGuid,
    objectId,
    now: world.clock.now(),
    configure(patch) {
      world.store.state.settings = patchSettings(settingTable, world.store.state.settings, patch)
    },
    executeXml: executeXml && ((document) => executeXml(document, timeoutSeconds)),
  }
}
