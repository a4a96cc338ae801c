// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What GetRestaurantSystems answers. */
export type GetRestaurantSystemsResult = readonly {
  /** System name (for a cash server its NetName/mid). */
  readonly name: string
  /** PluggetSystemType. */
  readonly type: 'RKRef' | 'RKMid' | 'WSMon' | 'WSClient' | 'StoreHouse' | 'Sql' | 'Plugin' | 'AgentInternal' | 'Server' | 'AllAgentServices' | (string & {})
}[]

/** List the systems connected on an object. */
export const GetRestaurantSystems = defineTask<object, GetRestaurantSystemsResult>({
  taskType: 'GetRestaurantSystems',
  effect: 'read',
})
