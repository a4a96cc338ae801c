import { docBlock, quote } from '../emit/names.ts'
import { codecText } from './codecs.ts'
import { isAddressed, membersOf, shapeOf } from './fields.ts'
import { Imports } from './imports.ts'
import type { WsTask } from './schema.ts'
import { membersText, typeText } from './types.ts'

export const head = '// Generated from the catalogue by tools/codegen. Do not edit.\n'

export const hasParams = (task: WsTask): boolean => membersOf(task.request.params).length > 0
export const paramsRequired = (task: WsTask): boolean =>
  membersOf(task.request.params).some(([, field]) => field.required !== false)

/** A sentence for the names of a task: what it does, since when, and how sure that is. */
export function taskRemarks(task: WsTask): string[] {
  return [
    task.purpose,
    task.since ? `Agent ${task.since} and newer.` : '',
    task.confidence === 'partly documented' ? 'Partly documented by the vendor.' : '',
    task.confidence === 'inferred'
      ? '@experimental The vendor lists the task without describing it: its fields are inferred.'
      : '',
  ]
}

/** Module of one task: its types and its description. */
export function taskModule(task: WsTask): string {
  const imports = new Imports()
  const { taskType, request, response } = task
  const answer = response.taskResponse
  const params = membersOf(request.params)
  const paramsName = `${taskType}Params`
  const resultName = `${taskType}Result`
  const experimental = task.confidence === 'inferred' ? ['@experimental Inferred.'] : []

  const paramsText = hasParams(task)
    ? `${docBlock([`What ${taskType} takes.`, ...experimental], '')}export interface ${paramsName} {\n${membersText(params, imports, '  ')}}\n\n`
    : ''
  const resultText = resultType(task, imports, [`What ${taskType} answers.`, ...experimental])
  const resultCodec = codecText(answer, resultName, imports, requiredOf(task))
  const paramsCodec =
    request.params && hasParams(task) ? codecText(request.params, paramsName, imports) : undefined
  const facts = [
    `taskType: ${quote(taskType)}`,
    `effect: ${quote(task.effect)}`,
    task.mode === 'async' ? "mode: 'async'" : '',
    isAddressed(task) ? '' : 'addressed: false',
    paramsCodec ? `params: ${paramsCodec}` : '',
    resultCodec ? `result: ${resultCodec}` : '',
    answer.type === 'none' && task.mode !== 'sync' ? 'isFinished: () => true' : '',
    task.effect === 'write' && params.some(([name, field]) => name === 'orderGuid' && field.required === true)
      ? `findOut: ${imports.use('readTheOrder', '../../tasks/read-the-order.ts')}`
      : '',
  ].filter(Boolean)
  const generic = `<${hasParams(task) ? paramsName : 'object'}, ${resultName}>`
  const definition = `${imports.use('defineTask', '../../tasks/task.ts')}${generic}({\n${facts.map((fact) => `  ${fact},\n`).join('')}})`
  const text = `${paramsText}${resultText}${docBlock(taskRemarks(task), '')}export const ${taskType} = ${definition}\n`
  return `${head}${imports.text()}\n${text}`
}

/** Fields without which an answer is not understood: those that the vendor documents as always there. */
function requiredOf({ confidence, response }: WsTask): string[] {
  if (confidence !== 'documented' || shapeOf(response.taskResponse).list) return []
  return membersOf(response.taskResponse)
    .filter(([, field]) => field.required === true && field.confidence === undefined)
    .map(([name]) => name)
}

function resultType(task: WsTask, imports: Imports, remarks: string[]): string {
  const name = `${task.taskType}Result`
  const answer = task.response.taskResponse
  const block = docBlock(remarks, '')
  if (answer.type === 'none')
    return `/** Nothing: ${task.taskType} succeeded if it was not refused. */\nexport type ${name} = undefined\n\n`
  const members = membersOf(answer)
  if (shapeOf(answer).base === 'object' && !shapeOf(answer).list && members.length > 0)
    return `${block}export interface ${name} {\n${membersText(members, imports, '  ')}}\n\n`
  return `${block}export type ${name} = ${typeText(answer, imports)}\n\n`
}
