import type { Files } from '../output.ts'
import { factsModule, generatedTasks, methodsModule, schemasIndex, tasksIndex } from './indexes.ts'
import { loadTasks } from './load.ts'
import { taskPage, tasksPage } from './pages.ts'
import { schemaModule } from './schema-module.ts'
import { taskModule } from './task-module.ts'

/** Everything that is derived from the White Server catalogue, by path under the package. */
export function generateWs(catalogueFolder: string): Files {
  const tasks = loadTasks(catalogueFolder)
  return new Map<string, string>([
    ...generatedTasks(tasks).flatMap((task): [string, string][] => [
      [`src/generated/tasks/${task.taskType}.ts`, taskModule(task)],
      [`src/generated/schemas/${task.taskType}.ts`, schemaModule(task)],
    ]),
    ['src/generated/tasks.ts', tasksIndex(tasks)],
    ['src/generated/schemas.ts', schemasIndex(tasks)],
    ['src/generated/methods.ts', methodsModule(tasks)],
    ['src/generated/facts.ts', factsModule(tasks)],
    ...tasks.map((task): [string, string] => [`docs/methods/${task.taskType}.md`, taskPage(task)]),
    ['docs/methods.md', tasksPage(tasks)],
  ])
}
