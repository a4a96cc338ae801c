// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What GetAgentList answers. */
export interface GetAgentListResult {
  readonly agents: readonly {
    readonly objectId: number
    /** Agent version. */
    readonly version?: string
    /** Activity; the sample shows the string "true". */
    readonly isOnline?: boolean
    /** End date of the agent licence (WsClient). */
    readonly licenseExpirationDate?: string
    /** r_keeper mid version, v2 agents only. */
    readonly rkVersion?: string
  }[]
}

/** Agents of all restaurants the calling aggregator may use, with their activity and licence date. */
export const GetAgentList = defineTask<object, GetAgentListResult>({
  taskType: 'GetAgentList',
  effect: 'read',
  addressed: false,
  result: objectOf<GetAgentListResult>({}, ['agents']),
})
