import { guidOf } from '../../../domain/scenario/guid.ts'
import type { Settings } from '../../../settings.ts'
import { plainGuid } from '../answer/envelope.ts'

/** GUID of the agent of an object; agents of version 1 have none. */
export function agentGuid({ whiteServer }: Settings, objectId: number): string | undefined {
  return whiteServer.agentVersion < 2 ? undefined : plainGuid(guidOf('white server agent', objectId))
}

/** Version of the program, as the agent tells it. */
export function agentBuild({ whiteServer }: Settings): string {
  return whiteServer.agentVersion < 2 ? '1.9.0.0' : whiteServer.agentBuild
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
