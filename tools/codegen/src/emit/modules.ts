/** Generated TypeScript modules. */
import { flatten } from '../model/flatten.ts'
import type { Command, Model } from '../model/types.ts'
import { interfaceText, type Side, sideName } from './interfaces.ts'
import { camel, docBlock, pascal, quote } from './names.ts'
import { scalarType } from './scalars.ts'
import { tableText } from './tables.ts'

const head = '// Generated from the catalogue by tools/codegen. Do not edit.\n'

const baseTypes = [
  'AnyCase',
  'AtLeastOne',
  'Base64',
  'Extra',
  'Guid',
  'LocalDateTime',
  'OneBranch',
  'RawContent',
  'RawElement',
]

/** Where the codec's table of a named type lives. */
export const typeFile = (name: string): string => `types/${camel(name)}.ts`

/** Named types that commands really use, and on which sides. */
export function usedTypes(model: Model): Map<string, Set<Side>> {
  const used = new Map<string, Set<Side>>()
  const byTypeName = new Map(
    [...model.complex.keys()].flatMap((name) =>
      (['input', 'answer'] as const).map((side) => [sideName(model, name, side), name] as const),
    ),
  )
  const visit = (uses: ReadonlySet<string>, side: Side): void => {
    for (const use of uses) {
      const name = byTypeName.get(use)
      const type = name === undefined ? undefined : model.complex.get(name)
      if (name === undefined || !type) continue
      const sides = used.get(name) ?? new Set<Side>()
      if (sides.has(side)) continue
      used.set(name, sides.add(side))
      visit(interfaceText(model, type, name, side, []).uses, side)
    }
  }
  for (const command of model.commands) {
    visit(interfaceText(model, command.request, 'Request', 'input', []).uses, 'input')
    visit(interfaceText(model, command.response, 'Response', 'answer', []).uses, 'answer')
  }
  return used
}

/** Enumerations with a name. */
export function enumsModule(model: Model): string {
  const blocks = [...model.simple]
    .filter(([, type]) => type.enum)
    .map(([name, type]) => {
      const meanings = Object.entries(type.enumDoc ?? {}).map(
        ([value, meaning]) => `\`${value || "''"}\`: ${meaning}`,
      )
      const doc = docBlock([type.doc ?? `Values of \`${name}\``, ...meanings], '')
      return `${doc}export type ${pascal(name)} = ${scalarType(type)}\n`
    })
  return assemble(blocks.join('\n'), new Set(), model, 'types')
}

export function typeModule(
  model: Model,
  name: string,
  sides: ReadonlySet<Side>,
  cyclic: ReadonlySet<string>,
): string {
  const type = model.complex.get(name)
  if (!type) throw new Error(`Unknown type ${name}`)
  const doc = [
    type.doc ?? `\`${name}\``,
    ...type.differs.map((text) => `Differs from the published schema: ${text}`),
  ]
  const interfaces = (['input', 'answer'] as const)
    .filter((side) => sides.has(side))
    .map((side) => interfaceText(model, type, sideName(model, name, side), side, [...doc, sideDoc(side)]))
  const table = tableText(model, type, cyclic)
  const text = `${interfaces.map((each) => each.text).join('\n')}\n/** How \`${name}\` is written and read. */\nexport const ${camel(name)}: ObjectTable = ${table.text}\n`
  const uses = new Set(interfaces.flatMap((each) => [...each.uses]))
  return assemble(text, uses, model, 'types', { tables: table.uses, self: name })
}

const sideDoc = (side: Side): string => (side === 'input' ? 'As given in requests' : 'As read from answers')

export function commandModule(model: Model, command: Command, cyclic: ReadonlySet<string>): string {
  const name = command.name
  const request = interfaceText(model, command.request, `${name}Request`, 'input', [
    `Request of {@link ${name}}: ${command.purpose}`,
  ])
  const response = interfaceText(model, command.response, `${name}Response`, 'answer', [
    `Answer of {@link ${name}}`,
  ])
  const requestTable = tableText(model, command.request, cyclic, '  ')
  const responseTable = tableText(model, command.response, cyclic, '  ')
  const cached = flatten(model, command.request).attributes.some(
    (attribute) => attribute.name === 'lastversion',
  )
  const facts = [
    `name: ${quote(name)}`,
    `effect: ${quote(command.effect)}`,
    command.license ? `license: ${quote(command.license)}` : '',
    cached ? 'cached: true' : '',
    command.since ? `since: ${quote(command.since)}` : '',
    command.bare ? 'bare: true' : '',
    command.query.length > 0 ? `query: [${command.query.map(({ name }) => quote(name)).join(', ')}]` : '',
    command.forms.length < 3 ? `forms: [${command.forms.map(quote).join(', ')}]` : '',
    `request: ${requestTable.text}`,
    `response: ${responseTable.text}`,
  ].filter(Boolean)
  const generics = `${name}Request, ${name}Response${cached ? ', true' : ''}`
  const text = [
    request.text,
    response.text,
    `${docBlock(commandDoc(command), '')}export const ${name}: Command<${generics}> = {\n${facts.map((fact) => `  ${fact},\n`).join('')}}\n`,
  ].join('\n')
  return assemble(text, new Set([...request.uses, ...response.uses]), model, 'commands', {
    tables: new Set([...requestTable.uses, ...responseTable.uses]),
  })
}

function commandDoc(command: Command): string[] {
  const nodes = command.nodes.includes('any')
    ? 'Executed by: not documented'
    : `Executed by: ${command.nodes.join(', ')}`
  return [
    command.purpose,
    ...(command.since ? [`Since ${command.since}`] : []),
    nodes,
    ...command.notes,
    ...command.errors.map((error) =>
      `Error ${error.code ?? ''} ${error.text ?? error.doc ?? ''}`.replace(/\s+/g, ' '),
    ),
  ]
}

interface Refs {
  readonly tables?: ReadonlySet<string>
  readonly self?: string
}

/** Puts the imports that a text needs before it. */
function assemble(
  text: string,
  uses: ReadonlySet<string>,
  model: Model,
  folder: 'types' | 'commands',
  refs: Refs = {},
): string {
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/'(?:[^'\\\n]|\\.)*'/g, '')
  const mentions = (word: string): boolean => new RegExp(`\\b${word}\\b`).test(code)
  const imports: string[] = []
  const units = ['Money', 'Quantity'].filter(mentions)
  if (units.length > 0) imports.push(`import type { ${units.join(', ')} } from '@rkeeper-kit/core'`)
  if (folder === 'commands') imports.push("import type { Command } from '../../command.ts'")
  else if (mentions('ObjectTable')) imports.push("import type { ObjectTable } from '../../table.ts'")
  const base = baseTypes.filter(mentions)
  if (base.length > 0) imports.push(`import type { ${base.join(', ')} } from '../../types.ts'`)
  imports.push(...typeImports(uses, model, folder, refs))
  return `${head}${imports.join('\n')}${imports.length > 0 ? '\n\n' : '\n'}${text}`
}

function typeImports(
  uses: ReadonlySet<string>,
  model: Model,
  folder: 'types' | 'commands',
  refs: Refs,
): string[] {
  const path = folder === 'types' ? './' : '../types/'
  const enums = [...model.simple]
    .filter(([name, type]) => type.enum && uses.has(pascal(name)))
    .map(([name]) => pascal(name))
  const lines = enums.length > 0 ? [`import type { ${enums.sort().join(', ')} } from '${path}enums.ts'`] : []
  for (const name of [...model.complex.keys()].sort()) {
    if (name === refs.self) continue
    const types = (['answer', 'input'] as const)
      .map((side) => sideName(model, name, side))
      .filter((each) => uses.has(each))
    const table = refs.tables?.has(name)
    if (!table && types.length === 0) continue
    const file = `'${path}${camel(name)}.ts'`
    lines.push(
      table
        ? `import { ${[camel(name), ...types.map((each) => `type ${each}`)].join(', ')} } from ${file}`
        : `import type { ${types.join(', ')} } from ${file}`,
    )
  }
  return lines
}

/** Re-exports every command by name; unused ones are dropped by bundlers. */
export function commandsIndex(model: Model): string {
  return `${head}\n${model.commands.map((command) => `export * from './commands/${command.name}.ts'\n`).join('')}`
}

export function typesIndex(names: readonly string[]): string {
  const files = ['types/enums.ts', ...names.map(typeFile)].sort()
  return `${head}\n${files.map((file) => `export type * from './${file}'\n`).join('')}`
}

/** All commands in one list: for servers and tools, not for applications. */
export function registryModule(model: Model): string {
  const imports = model.commands
    .map((command) => `import { ${command.name} } from './commands/${command.name}.ts'\n`)
    .join('')
  const list = model.commands.map((command) => `  ${command.name},\n`).join('')
  return `${head}import type { AnyCommand } from '../command.ts'\n${imports}\n/** Every command of the catalogue, by name in alphabetical order. */\nexport const allCommands: readonly AnyCommand[] = [\n${list}]\n`
}

export function errorCodesModule(model: Model): string {
  const entries = model.errors
    .map((error) => {
      const doc = docBlock(
        [
          error.when,
          error.text ? `Text of a Russian server: ${error.text}` : '',
          error.english ? `Text of an English server: ${error.english}` : '',
          `Source: ${error.basis}`,
        ],
        '  ',
      )
      return `${doc}  ${error.code}: ${quote(error.when)},\n`
    })
    .join('')
  return `${head}\n/** Meanings of the error numbers (RK7ErrorN) that are publicly known. Servers have more. */\nexport const errorMeanings = {\n${entries}} as const\n\n/** An error number with a known meaning. */\nexport type KnownErrorCode = keyof typeof errorMeanings\n`
}
