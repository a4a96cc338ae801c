import type { TaskName, taskSchemas } from '@rkeeper-kit/ws-client/schemas'
import type { z } from 'zod'
import type { SettingsPatch } from '../../../core/settings.ts'
import type { Domain, SystemType } from '../../../domain/contract.ts'
import type { Settings } from '../../../settings.ts'
import type { KnownAgent } from '../agents/agent.ts'
import type { MenuCache } from '../menu/menu-cache.ts'
import type { OrderBook } from '../orders/order-book.ts'

/** What a handler works with. */
export interface TaskContext {
  readonly domain: Domain
  readonly settings: Settings
  /** Who does the task. */
  readonly agent: KnownAgent
  readonly book: OrderBook
  readonly menuCache: MenuCache
  readonly taskGuid: string
  readonly objectId: number
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Changes settings, as the service methods may. */
  configure(patch: SettingsPatch): void
  readonly executeXml: ((document: string) => Promise<string>) | undefined
}

/** A task as written in a request, checked against its schema. */
export type ParamsOf<Name extends TaskName> = z.output<(typeof taskSchemas)[Name]['params']>

// biome-ignore lint/suspicious/noConfusingVoidType: a handler without an answer returns nothing
type Outcome = object | void

/** Does one task and returns its `taskResponse`, if it has one. Refusals are thrown. */
export interface TaskHandler {
  readonly taskType: TaskName
  /** `till`: done by the agent in the restaurant. `server`: White Server answers from what it has. */
  readonly place: 'till' | 'server'
  readonly run: (context: TaskContext, params: never) => Outcome | Promise<Outcome>
  /** The kind of system that White Server's own answer is about: it tells the agent that has it, and an agent too old for the task refuses. */
  readonly about?: (params: never) => SystemType | undefined
  /** What the agent does at once when it gets the task, before people take their time. */
  readonly receive?: (context: TaskContext, params: never) => void
  /** How long people and back ends in the restaurant take before the work is done, in seconds. */
  readonly delay?: (settings: Settings, domain: Domain, params: never) => number
  /** A service method: refused to aggregators that may not use those. */
  readonly service?: true
  /** For the table of what is simulated: how far it goes. */
  readonly note?: string
}

interface HandlerOptions<Name extends TaskName> extends Pick<TaskHandler, 'note' | 'service'> {
  readonly delay?: (settings: Settings, domain: Domain, params: ParamsOf<Name>) => number
  readonly about?: (params: ParamsOf<Name>) => SystemType | undefined
  readonly receive?: (context: TaskContext, params: ParamsOf<Name>) => void
}

export function handler<Name extends TaskName>(
  taskType: Name,
  place: TaskHandler['place'],
  run: (context: TaskContext, params: ParamsOf<Name>) => Outcome | Promise<Outcome>,
  options: HandlerOptions<Name> = {},
): TaskHandler {
  return { taskType, place, run, ...options }
}
