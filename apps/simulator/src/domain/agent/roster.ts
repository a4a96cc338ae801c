import type { Agent, TaskNeed } from '../contract.ts'

/** In the order in which White Server asks them: multi-agents first, then by priority. */
export function inOrder(agents: readonly Agent[]): readonly Agent[] {
  const rank = ({ multi, priority }: Agent) => (multi ? 0 : 20_000) + priority
  return [...agents].sort((one, other) => rank(one) - rank(other))
}

/** Whether White Server may give the task to the agent. */
export function canDo(agent: Agent, need: TaskNeed): boolean {
  const { multi, roles, systemName } = agent
  if (!multi) {
    return roles.includes(need.system) && (need.systemName === undefined || need.systemName === systemName)
  }
  const { taskTypes, objectIds, passedAggregators } = multi
  return (
    need.taskType !== undefined &&
    (taskTypes.length === 0 || taskTypes.includes(need.taskType)) &&
    (objectIds.length === 0 || need.objectId === undefined || objectIds.includes(need.objectId)) &&
    (need.aggregatorId === undefined || !passedAggregators.includes(need.aggregatorId))
  )
}
