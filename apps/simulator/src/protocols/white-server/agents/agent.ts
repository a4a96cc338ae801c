import type { Agent } from '../../../domain/contract.ts'
import { guidOf } from '../../../domain/scenario/guid.ts'
import type { Settings } from '../../../settings.ts'
import { plainGuid } from '../answer/envelope.ts'

/** An agent as White Server sees it: what it does not say of itself comes from the settings. */
export interface KnownAgent {
  readonly name: string
  /** Version of the program. */
  readonly build: string
  /** 1 or 2. */
  readonly version: number
  /** Agents of version 1 have none. */
  readonly guid: string | undefined
  readonly menuKnown: boolean
  readonly delaySeconds: number
}

/** Without an agent, as where the restaurant has none, all is as the settings say. */
export function knownAgent(
  { whiteServer }: Settings,
  agent: Agent | undefined,
  objectId: number,
): KnownAgent {
  const { name = 'main', delaySeconds = 0, menuKnown = whiteServer.menuKnown } = agent ?? {}
  const build = agent?.build ?? (whiteServer.agentVersion < 2 ? '1.9.0.0' : whiteServer.agentBuild)
  const version = Number(build.split('.')[0])
  return {
    name,
    build,
    version,
    guid: version < 2 ? undefined : guidFor(name, objectId),
    menuKnown,
    delaySeconds,
  }
}

let last = { name: '', objectId: 0, guid: '' }

/** The first agent has a GUID of its own for each object; the names of others make theirs. Every answer tells it. */
function guidFor(name: string, objectId: number): string {
  if (last.name !== name || last.objectId !== objectId) {
    const words = ['white server agent', objectId, ...(name === 'main' ? [] : [name])]
    last = { name, objectId, guid: plainGuid(guidOf(...words)) }
  }
  return last.guid
}

/** Whether an agent of this version knows what came with another one. */
export function isAtLeast(build: string, since: string): boolean {
  const [have, need] = [build, since].map((text) => text.split('.').map(Number))
  for (const [index, part] of (need ?? []).entries()) {
    const mine = have?.[index] ?? 0
    if (mine !== part) return mine > part
  }
  return true
}
