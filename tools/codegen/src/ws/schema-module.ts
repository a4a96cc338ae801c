import { property, quote } from '../emit/names.ts'
import { isAddressed, membersOf, shapeOf } from './fields.ts'
import { Imports } from './imports.ts'
import type { WsField, WsTask } from './schema.ts'
import { sharedType } from './shared-types.ts'
import { head } from './task-module.ts'

const values = '../../schemas/values.ts'
const envelope = '../../schemas/envelope.ts'

const plain: Readonly<Record<string, string>> = {
  string: 'z.string()',
  decimal: 'z.number()',
  number: 'z.number()',
  bool: 'z.boolean()',
  'base64 string': 'z.string()',
  any: 'z.unknown()',
  'string|number': 'z.union([z.string(), z.number()])',
  'number|string': 'z.union([z.number(), z.string()])',
}
const named: Readonly<Record<string, string>> = { guid: 'guid', date: 'date', dateTime: 'dateTime' }

/** Module with the schemas of one task as it is on the wire. */
export function schemaModule(task: WsTask): string {
  const imports = new Imports()
  imports.use('z', 'zod')
  const params = paramsSchema(task, imports)
  const { taskResponse } = task.response
  const answer =
    taskResponse.type === 'none'
      ? 'z.unknown().optional()'
      : schemaText('taskResponse', taskResponse, imports)
  const body = `export const ${task.taskType} = {\n  params: ${params},\n  taskResponse: ${answer},\n}\n`
  return `${head}${imports.text()}\n${body}`
}

function paramsSchema(task: WsTask, imports: Imports): string {
  const fields = shapeText(membersOf(task.request.params), imports)
  if (!isAddressed(task)) return `z.looseObject(${fields})`
  // Tasks documented as asynchronous are answered synchronously as well.
  const modes = task.mode === 'sync' ? ", ['sync']" : ''
  return `${imports.use('addressed', envelope)}(${fields}${modes})`
}

const shapeText = (members: ReturnType<typeof membersOf>, imports: Imports): string =>
  members.length === 0
    ? '{}'
    : `{ ${members.map(([name, field]) => `${property(name)}: ${schemaText(name, field, imports)}${field.required === true || name === 'taskResponse' ? '' : '.optional()'}`).join(', ')} }`

function schemaText(name: string, field: WsField, imports: Imports): string {
  const { list, nullable } = shapeOf(field)
  const element = elementText(name, field, imports)
  return `${list ? `z.array(${element})` : element}${nullable ? '.nullable()' : ''}`
}

function elementText(name: string, field: WsField, imports: Imports): string {
  const { base } = shapeOf(field)
  if (field.as) {
    const { schema } = sharedType(field.as)
    return imports.use(schema[0], schema[1])
  }
  if (field.unit) return imports.use(field.unit === 'money' ? 'amount' : 'quantity', values)
  if (base === 'object') return `z.looseObject(${shapeText(membersOf(field), imports)})`
  if (field.values && !field.open) return valuesText(field.values)
  if (base === 'int') return /^id$|Id$/.test(name) ? imports.use('itemId', values) : 'z.int()'
  const known = named[base]
  return known ? imports.use(known, values) : (plain[base] ?? 'z.unknown()')
}

const valuesText = (given: readonly (string | number)[]): string =>
  given.every((value) => typeof value === 'string')
    ? `z.enum([${given.map((value) => quote(value)).join(', ')}])`
    : `z.literal([${given.map((value) => JSON.stringify(value)).join(', ')}])`
