// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What ServiceGetMultiAgentInfo answers. */
export interface ServiceGetMultiAgentInfoResult {
  /** Objects it can serve. */
  readonly objectList: readonly number[]
  /** Task types it handles. */
  readonly supportedTaskTypes: readonly string[]
}

/** Parameters of a multi-agent. */
export const ServiceGetMultiAgentInfo = defineTask<object, ServiceGetMultiAgentInfoResult>({
  taskType: 'ServiceGetMultiAgentInfo',
  effect: 'read',
  mode: 'async',
  addressed: false,
  result: objectOf<ServiceGetMultiAgentInfoResult>({}, ['objectList', 'supportedTaskTypes']),
})
