// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What GetAgentInfo answers. */
export type GetAgentInfoResult = Readonly<Record<string, unknown>>

/**
 * Information about the agent of a restaurant (the one with the cash-server role).
 * Partly documented by the vendor.
 */
export const GetAgentInfo = defineTask<object, GetAgentInfoResult>({
  taskType: 'GetAgentInfo',
  effect: 'read',
})
