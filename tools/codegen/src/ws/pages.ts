import { isAddressed } from './fields.ts'
import type { WsField, WsTask } from './schema.ts'

const head = '<!-- Generated from the catalogue by tools/codegen. Do not edit. -->\n'

/** Reference page of one task. */
export function taskPage(task: WsTask): string {
  const experimental =
    task.confidence === 'inferred'
      ? '> **Experimental.** The vendor lists the task without describing it; what follows is inferred.\n'
      : undefined
  return [
    head,
    `# ${task.taskType}\n`,
    `${task.purpose}\n`,
    experimental,
    factsTable(task),
    '## Request\n',
    fieldsTable(task.request.params, 'It has no parameters of its own.'),
    '## Answer\n',
    task.response.taskResponse.type === 'none'
      ? 'No contents: it succeeded if there is no error.\n'
      : fieldsTable(
          task.response.taskResponse,
          task.response.taskResponse.doc ?? 'Nothing is known of its contents.',
        ),
    ...section('Errors', [
      ...task.errors.map(
        ({ code, where, when, basis }) => `- \`${code}\` in \`${where}\`: ${when} (${basis})`,
      ),
      '- those of every task: `BadRequest`, `AuthFailed`, `License`, `Timeout`, `InternalError`',
    ]),
    ...section(
      'Notes',
      task.notes.map((note) => `- ${note}`),
    ),
    '## Example\n',
    json(task.example.request),
    ...(task.example.response ? ['Answer:\n', json(task.example.response)] : []),
  ]
    .filter((part) => part !== undefined)
    .join('\n')
}

const json = (body: object): string => `\`\`\`json\n${JSON.stringify(body, null, 2)}\n\`\`\`\n`

const modeText = { both: '`sync` or `async`', sync: '`sync` only', async: '`async`' }
const effectText = { read: 'reads', repeatable: 'writes; a repeat does no harm', write: 'writes' }

function factsTable(task: WsTask): string {
  const rows = [
    ['Method', `\`${task.taskType.charAt(0).toLowerCase()}${task.taskType.slice(1)}()\``],
    [
      'Mode',
      isAddressed(task)
        ? `${modeText[task.mode]}${task.modeEvidence ? ' (inferred)' : ''}`
        : 'answered by White Server itself',
    ],
    ['Effect', effectText[task.effect]],
    ['Agent', task.agentVersions],
    ['System', task.plugin],
    ['Evidence', task.confidence],
  ]
  return `| | |\n|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`
}

function fieldsTable(field: WsField | undefined, otherwise: string): string {
  const rows = field ? rowsOf(field, '') : []
  if (rows.length === 0) return `${otherwise}\n`
  return `| Field | Type | Required | Meaning |\n|---|---|---|---|\n${rows.join('')}`
}

function rowsOf(field: WsField, path: string): string[] {
  return Object.entries(field.fields ?? field.items ?? {}).flatMap(([name, member]) => {
    if (name === 'sync' || name === 'async') return []
    const here = `${path}${name}`
    const inner = /^array/.test(member.type) && member.items ? `${here}[].` : `${here}.`
    return [rowText(here, member), ...rowsOf(member, inner)]
  })
}

function rowText(path: string, field: WsField): string {
  const required = field.required === true ? 'yes' : field.required === false ? 'no' : field.required
  const type = `${field.type}${field.unit ? ` (${field.unit})` : ''}${field.values ? `: ${field.values.map((value) => `\`${value}\``).join(', ')}${field.open ? ' …' : ''}` : ''}`
  const meaning = [
    field.doc,
    field.default === undefined ? undefined : `default \`${JSON.stringify(field.default)}\``,
    field.confidence,
  ]
    .filter(Boolean)
    .join('; ')
  return `| \`${path}\` | ${[type, required, meaning].map(cell).join(' | ')} |\n`
}

const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|')

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}\n`, `${lines.join('\n')}\n`]

/** Index of all tasks. */
export function tasksPage(tasks: readonly WsTask[]): string {
  const rows = tasks.map(
    ({ taskType, purpose, effect, since, confidence }) =>
      `| [${taskType}](methods/${taskType}.md) | ${cell(purpose)} | ${effect} | ${since ?? ''} | ${confidence} |\n`,
  )
  return `${head}\n# Tasks of White Server\n\nAll ${tasks.length} tasks of the catalogue. Each names its evidence: documented by the vendor, partly documented, or inferred.\n\n| Task | Does | Effect | Agent since | Evidence |\n|---|---|---|---|---|\n${rows.join('')}`
}
