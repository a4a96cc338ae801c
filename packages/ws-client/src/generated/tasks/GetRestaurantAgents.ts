// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import type { Guid } from '../../wire/values.ts'

/** What GetRestaurantAgents answers. */
export type GetRestaurantAgentsResult = readonly {
  /** Agent version. */
  readonly version: string
  /** Active within the last 10 minutes. */
  readonly isOnline: boolean
  readonly agentGuid: Guid
  /** Roles of the agent on the object (PluggetSystemType values). */
  readonly roles: readonly string[]
}[]

/** List the agents that hold a role on an object. */
export const GetRestaurantAgents = defineTask<object, GetRestaurantAgentsResult>({
  taskType: 'GetRestaurantAgents',
  effect: 'read',
})
