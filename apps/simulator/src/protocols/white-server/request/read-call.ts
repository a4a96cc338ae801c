import {
  address,
  requestEnvelope,
  type TaskName,
  taskFacts,
  taskSchemas,
} from '@rkeeper-kit/ws-client/schemas'
import { z } from 'zod'
import { badRequest } from '../answer/refusal.ts'
import { type OwnTask, ownTasks } from '../own/own-tasks.ts'
import { notSimulated } from '../tasks/documented.ts'
import type { TaskHandler } from '../tasks/handler.ts'
import { handlers } from '../tasks/index.ts'
import { canonicalNames } from './canonical-names.ts'
import { check } from './check.ts'

/** What a request asks for. */
export type Call =
  | { readonly kind: 'response'; readonly taskGuid: string }
  | {
      readonly kind: 'task'
      readonly handler: TaskHandler
      readonly mode: 'sync' | 'async'
      readonly objectId: number
      /** Seconds; undefined when the request does not say. */
      readonly timeout: number | undefined
      readonly params: object
      /** First agent that knows the task; undefined when that is not documented. */
      readonly since: string | undefined
    }
  | { readonly kind: 'own'; readonly task: OwnTask }
  | { readonly kind: 'unsupported'; readonly taskType: string; readonly objectId: number | undefined }

/** Enough of the tasks that are not simulated to know whom they address. */
const addressNames = z.looseObject({ sync: address.optional(), async: address.optional() })

type Warn = (warning: string) => void

/** Names of the envelope; what `params` may hold depends on the task. */
const envelopeNames = z.looseObject({ taskType: z.string(), params: z.unknown() })

/** Reads a request; throws `BadRequest` that names what is wrong with it. */
export function readCall(body: object, warn: Warn): Call {
  const { taskType, params } = check(requestEnvelope, canonicalNames(body, envelopeNames, '', warn), 'body')
  if (taskType === 'GetTaskResponse') {
    const { taskGuid } = check(
      taskSchemas.GetTaskResponse.params,
      named('GetTaskResponse', params, warn),
      'params',
    )
    return { kind: 'response', taskGuid }
  }
  const own = ownTasks.get(taskType)
  if (own) {
    check(taskSchemas[own.taskType].params, named(own.taskType, params, warn), 'params')
    return { kind: 'own', task: own }
  }
  if (notSimulated.includes(taskType)) {
    const { sync, async } = canonicalNames(params, addressNames, 'params', () => {}) as Partial<Addresses>
    const objectId = Number((sync ?? async)?.objectId)
    return { kind: 'unsupported', taskType, objectId: Number.isInteger(objectId) ? objectId : undefined }
  }
  const handler = handlers.get(taskType)
  if (!handler) throw unknownTask(taskType)
  return readTask(handler, named(handler.taskType, params, warn), warn)
}

function readTask(handler: TaskHandler, given: unknown, warn: Warn): Call {
  const params = check(taskSchemas[handler.taskType].params, given, 'params')
  const { sync, async } = params as Addresses
  const { objectId, timeout } = sync ?? async ?? {}
  if (typeof objectId === 'string') warn('objectId is a text; documented is a number')
  return {
    kind: 'task',
    handler,
    mode: sync ? 'sync' : 'async',
    objectId: Number(objectId),
    timeout,
    params,
    since: firstAgentOf(handler.taskType),
  }
}

interface Address {
  readonly objectId?: number | string
  readonly timeout?: number
}
type Addresses = Readonly<Record<'sync' | 'async', Address | undefined>>

const named = (taskType: TaskName, params: unknown, warn: Warn): unknown =>
  canonicalNames(params, taskSchemas[taskType].params, 'params', warn)

const firstAgentOf = (taskType: TaskName): string | undefined => {
  const facts = taskFacts[taskType]
  return 'since' in facts ? facts.since : undefined
}

function unknownTask(taskType: string): Error {
  const known = [...handlers.keys(), ...ownTasks.keys(), 'GetTaskResponse', ...notSimulated]
  const meant = known.find((name) => name.toLowerCase() === taskType.toLowerCase())
  const hint = meant ? `; did you mean ${meant}?` : '.'
  return badRequest(`Unknown taskType ${JSON.stringify(taskType.slice(0, 80))}${hint}`)
}
