import { docBlock, quote } from '../emit/names.ts'
import { isAddressed } from './fields.ts'
import type { WsTask } from './schema.ts'
import { handWritten, withoutMethod } from './shared-types.ts'
import { hasParams, head, paramsRequired, taskRemarks } from './task-module.ts'

/** Tasks whose types are generated. */
export const generatedTasks = (tasks: readonly WsTask[]): readonly WsTask[] =>
  tasks.filter(({ taskType }) => !(taskType in handWritten) && taskType !== withoutMethod)

const nameOfType = ({ taskType }: WsTask, kind: 'Params' | 'Result') => `${taskType}${kind}`

/** All generated tasks with their types, for the package's surface. */
export function tasksIndex(tasks: readonly WsTask[]): string {
  const lines = generatedTasks(tasks).map((task) => {
    const types = [...(hasParams(task) ? ['Params' as const] : []), 'Result' as const]
    const names = types.map((kind) => `type ${nameOfType(task, kind)}`)
    return `export { ${[task.taskType, ...names].join(', ')} } from './tasks/${task.taskType}.ts'\n`
  })
  return `${head}${lines.join('')}`
}

export function schemasIndex(tasks: readonly WsTask[]): string {
  const lines = generatedTasks(tasks).map(
    ({ taskType }) => `export { ${taskType} } from './schemas/${taskType}.ts'\n`,
  )
  return `${head}${lines.join('')}`
}

/** One method per task, over `run`. */
export function methodsModule(tasks: readonly WsTask[]): string {
  const withMethod = tasks.filter(({ taskType }) => taskType !== withoutMethod)
  const imports = withMethod.map((task) => {
    const file = handWritten[task.taskType]
    const types = [...(hasParams(task) ? ['Params' as const] : []), 'Result' as const]
    const names = [task.taskType, ...types.map((kind) => `type ${nameOfType(task, kind)}`)]
    const from = file ? `../tasks/${file}.ts` : `./tasks/${task.taskType}.ts`
    return `import { ${names.join(', ')} } from '${from}'\n`
  })
  return `${head}import type { TaskOptions } from '../options.ts'
import type { Task } from '../tasks/task.ts'
${imports.join('')}
/** One method per task of White Server, named as the vendor names it. Options come last. */
export abstract class TaskMethods {
  /** Runs any task and returns its result. */
  abstract run<Params extends object, Result>(
    task: Task<Params, Result>,
    params: Params,
    options?: TaskOptions,
  ): Promise<Result>

${withMethod.map(method).join('\n')}}
`
}

function method(task: WsTask): string {
  const { taskType } = task
  const name = taskType.charAt(0).toLowerCase() + taskType.slice(1)
  const preset = paramsRequired(task) ? '' : ' = {}'
  const params = hasParams(task) ? `params: ${taskType}Params${preset}, ` : ''
  const given = hasParams(task) ? 'params' : '{}'
  return `${docBlock(taskRemarks(task), '  ')}  ${name}(${params}options?: TaskOptions): Promise<${taskType}Result> {
    return this.run(${taskType}, ${given}, options)
  }
`
}

/** What is known of every task, for tools: coverage lists, simulators, checks before a call. */
export function factsModule(tasks: readonly WsTask[]): string {
  const rows = tasks.map((task) => {
    const modes = task.mode === 'both' ? "['sync', 'async']" : `[${quote(task.mode)}]`
    const facts = [
      `effect: ${quote(task.effect)}`,
      `modes: ${modes}`,
      `addressed: ${isAddressed(task)}`,
      `evidence: ${quote(task.confidence)}`,
      ...(task.since ? [`since: ${quote(task.since)}`] : []),
    ]
    return `  ${task.taskType}: { ${facts.join(', ')} },\n`
  })
  return `${head}import type { TaskFacts } from '../tasks/task-facts.ts'

/** Every task of White Server: what it does, how it is called, and how sure that is. */
export const taskFacts = {
${rows.join('')}} as const satisfies Readonly<Record<string, TaskFacts>>

/** Name of a task, as sent in \`taskType\`. */
export type TaskType = keyof typeof taskFacts
`
}
