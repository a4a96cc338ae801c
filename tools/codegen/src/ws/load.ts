import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { describe } from '../catalogue/load.ts'
import { taskSchema, type WsTask } from './schema.ts'

/**
 * Every task of the White Server catalogue, by name.
 * @throws Error that names every file, path and value that the notation does not know
 */
export function loadTasks(folder: string): readonly WsTask[] {
  const problems: string[] = []
  const tasks: WsTask[] = []
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.yaml')) continue
    const facts: unknown = parse(readFileSync(join(folder, file), 'utf8'))
    const result = taskSchema.safeParse(facts)
    if (!result.success) {
      problems.push(...result.error.issues.map((issue) => describe(file, facts, issue)))
      continue
    }
    if (file !== `${result.data.taskType}.yaml`)
      problems.push(`${file}: the file is named after another task than ${result.data.taskType}`)
    tasks.push(result.data)
  }
  if (problems.length > 0)
    throw new Error(`The catalogue has ${problems.length} mistake(s):\n${problems.join('\n')}`)
  return tasks
}
