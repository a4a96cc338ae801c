import type { Agent, AgentDomain, SystemType, TaskNeed } from '../../../domain/contract.ts'
import { badRequest, WsRefusal } from '../answer/refusal.ts'

/** Tasks of the reference server. Source: vendor's documentation, row "plug-in" of each method. */
const referenceTasks: ReadonlySet<string> = new Set([
  'GetBaseMenuPackage',
  'GetEmployees',
  'GetRestaurantConfig',
  'GetTableList',
  'GetVoidReasons',
  'PushDishSettings',
  'PushMenuSelectors',
  'RemoveEmployee',
  'SetAlcoholCodes',
  'SetEmployee',
  'SetGlobalTradeItemNumbers',
])

/** The kind of system that a task is for. */
export function systemOf(taskType: string): SystemType {
  if (taskType.startsWith('Sh')) return 'StoreHouse'
  if (taskType === 'ServicePushAgentSettings') return 'AgentInternal'
  return referenceTasks.has(taskType) ? 'RKRef' : 'RKMid'
}

/** Refuses a task that none of the restaurant's agents could ever do. A restaurant without agents is one that never connected: its tasks time out. */
export function assertRoute(agents: AgentDomain, need: TaskNeed): void {
  if (agents.list().length === 0 || agents.candidates(need).length > 0) return
  const { system, systemName, taskType } = need
  const names = mids(agents.list().filter((agent) => agent.roles.includes(system)))
  if (systemName !== undefined && names.length > 0)
    throw badRequest(
      `There is no system ${JSON.stringify(systemName.slice(0, 80))}; there are ${names.join(', ')}.`,
    )
  throw new WsRefusal({
    code: 'WsaCommandNotSupported',
    desc: `No agent of the restaurant has a system of the kind ${system}, which ${taskType} needs.`,
  })
}

/** Names of the cash servers, each once. */
export const mids = (agents: readonly Agent[]): readonly string[] => [
  ...new Set(agents.filter(({ roles }) => roles.includes('RKMid')).map(({ systemName }) => systemName)),
]
