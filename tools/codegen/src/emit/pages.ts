/** Reference pages: one per command, an index, and the list of deviations. */
import { flatten } from '../model/flatten.ts'
import type {
  Attribute,
  Command,
  ComplexType,
  ElementParticle,
  Model,
  NamedComplex,
  SimpleType,
} from '../model/types.ts'

/** The page of shared types, as the pages of commands see it. */
const typesFromCommands = '../types.md'

const head = '<!-- Generated from the catalogue by tools/codegen. Do not edit. -->\n'

export function commandPage(model: Model, command: Command): string {
  return [
    head,
    `# ${command.name}\n`,
    `${command.purpose}.\n`,
    factsTable(command),
    '## Request\n',
    ...sideTables(model, command.request, command.bare ? 'RK7CMD' : (command.forms[0] ?? 'RK7CMD')),
    '## Answer\n',
    ...sideTables(model, command.response, command.bare ? 'RK7CMD' : 'RK7QueryResult'),
    ...section(
      'Notes',
      [...command.differs, ...command.notes].map((note) => `- ${note}`),
    ),
    ...section(
      'Errors',
      command.errors.map((error) =>
        `- ${error.code ?? ''} ${error.text ?? ''} ${error.doc ?? ''}`.replace(/\s+/g, ' ').trim(),
      ),
    ),
    '## Example\n',
    `\`\`\`xml\n${command.example.trimEnd()}\n\`\`\`\n`,
  ].join('\n')
}

function factsTable(command: Command): string {
  const license = { required: 'needed with a subscription', identity: 'sent along, uses up no number' }
  const rows = [
    ['Executed by', command.nodes.includes('any') ? 'not documented' : command.nodes.join(', ')],
    ['Effect', command.impact === 'danger' ? `${command.effect}, cannot be undone` : command.effect],
    ['Licence', command.license ? license[command.license] : 'not needed'],
    ['Since', command.since ?? 'not documented'],
    ['Group', command.group],
  ]
  return `| | |\n|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`
}

function sideTables(model: Model, type: ComplexType, root: string): string[] {
  const rows = rowsOf(model, type, '')
  if (rows.length === 0) return [`\`${root}\` has no parts of its own.\n`]
  return [`| Part of \`${root}\` | Type | Occurs | Meaning |\n|---|---|---|---|\n${rows.join('')}`]
}

function rowsOf(model: Model, type: ComplexType, path: string): string[] {
  const flat = flatten(model, type)
  const rows = flat.attributes.map((attribute) =>
    row(
      `${path}@${attribute.name}`,
      simpleText(attribute.type, attribute.unit),
      attribute.required ? 'required' : 'optional',
      meaning(attribute, attribute),
    ),
  )
  for (const element of flat.elements) {
    const occurs = element.many
      ? element.min > 0
        ? 'one or more'
        : 'any number'
      : element.min > 0 && !element.inChoice
        ? 'required'
        : element.inChoice
          ? 'choice'
          : 'optional'
    rows.push(row(`${path}${element.name}`, typeText(element), occurs, meaning(element)))
    if (element.type.kind === 'inline')
      rows.push(...rowsOf(model, element.type.type, `${path}${element.name}/`))
  }
  if (flat.text) rows.push(row(`${path}text()`, simpleText(flat.text), 'required', ''))
  if (flat.anyAttribute) rows.push(row(`${path}@*`, 'any', 'any number', 'further attributes'))
  if (flat.anyElement !== 'none')
    rows.push(
      row(`${path}*`, 'any', flat.anyElement === 'one' ? 'required' : 'any number', 'further elements'),
    )
  return rows
}

const row = (...cells: string[]): string =>
  `| \`${cells[0]}\` | ${cells
    .slice(1)
    .map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' '))
    .join(' | ')} |\n`

function typeText(element: ElementParticle): string {
  const type = element.type
  if (type.kind === 'named') return `[${type.name}](${typesFromCommands}#${type.name.toLowerCase()})`
  return type.kind === 'simple' ? simpleText(type.type) : type.kind === 'any' ? 'any content' : 'element'
}

function simpleText(type: SimpleType, unit?: Attribute['unit']): string {
  const values = type.enum
    ? type.enum.length > 12
      ? ` (${type.enum.length} values)`
      : `: ${type.enum.map((value) => `\`${value || ' '}\``).join(', ')}`
    : ''
  const range = type.minInclusive === undefined ? '' : ` ${type.minInclusive}…${type.maxInclusive}`
  return `${type.name ?? type.builtin}${unit ? ` (${unit})` : ''}${values}${range}`
}

function meaning(fact: Attribute | ElementParticle, attribute?: Attribute): string {
  return [
    fact.doc,
    attribute?.default ? `default \`${attribute.default}\`` : undefined,
    fact.since && `since ${fact.since}`,
    fact.evidence === 'schema' ? undefined : `evidence: ${fact.evidence}`,
    ...fact.differs.map((text) => `**differs**: ${text}`),
  ]
    .filter(Boolean)
    .join('; ')
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}\n`, `${lines.join('\n')}\n`]

export function commandsPage(model: Model): string {
  const groups = [...new Set(model.commands.map((command) => command.group))].sort()
  const blocks = groups.map((group) => {
    const rows = model.commands
      .filter((command) => command.group === group)
      .map(
        (command) =>
          `| [${command.name}](commands/${command.name}.md) | ${command.purpose} | ${command.effect} |\n`,
      )
    return `## ${group}\n\n| Command | Does | Effect |\n|---|---|---|\n${rows.join('')}`
  })
  return `${head}\n# Commands\n\nAll ${model.commands.length} commands of the catalogue. Types they share: [types.md](types.md). Where the catalogue differs from the published schemas: [deviations.md](deviations.md).\n\n${blocks.join('\n')}`
}

export function typesPage(model: Model, used: ReadonlySet<string>): string {
  const complex = [...model.complex.values()]
    .filter((type) => used.has(type.name))
    .map((type) => typeSection(model, type))
  const simple = [...model.simple].map(([name, type]) => {
    const values = (type.enum ?? [])
      .map((value) => `- \`${value || ' '}\`${type.enumDoc?.[value] ? ` ${type.enumDoc[value]}` : ''}\n`)
      .join('')
    return `## ${name}\n\n${type.doc ? `${type.doc}. ` : ''}Based on ${type.builtin}${type.pattern ? `, pattern \`${type.pattern}\`` : ''}.\n\n${values}`
  })
  const page = `${head}\n# Shared types\n\n${[...complex, ...simple].join('\n')}`
  return page.replaceAll(`](${typesFromCommands}#`, '](#')
}

function typeSection(model: Model, type: NamedComplex): string {
  const rows = rowsOf(model, type, '')
  const notes = [...type.differs.map((text) => `differs: ${text}`), ...type.notes]
    .map((note) => `- ${note}\n`)
    .join('')
  const table =
    rows.length > 0 ? `| Part | Type | Occurs | Meaning |\n|---|---|---|---|\n${rows.join('')}` : ''
  return `## ${type.name}\n\n${type.doc ? `${type.doc}.\n\n` : ''}${table}${notes ? `\n${notes}` : ''}`
}
