import type { ComplexType, Model, Particle } from '../model/types.ts'

/** A spelling that servers take beside that of the schema. */
export interface Spelling {
  readonly where: string
  readonly accepts: string
  readonly means: string
  readonly reason: string
}

/** Every place where the catalogue says something else than the published schemas, in one list. */
export function deviationsPage(
  model: Model,
  general: readonly string[],
  spellings: readonly Spelling[],
): string {
  const rows: string[] = []
  const note = (where: string, texts: readonly string[]): void => {
    for (const text of texts) rows.push(`| \`${where}\` | ${text.replace(/\|/g, '\\|')} |\n`)
  }
  const visitParticle = (particle: Particle, path: string): void => {
    if (particle.kind === 'any') return
    if (particle.kind !== 'element') {
      for (const inner of particle.of) visitParticle(inner, path)
      return
    }
    const here = `${path}/${particle.name}`
    note(here, particle.differs)
    if (particle.type.kind === 'inline') visitType(particle.type.type, here)
  }
  const visitType = (type: ComplexType, path: string): void => {
    for (const attribute of type.attributes) note(`${path}/@${attribute.name}`, attribute.differs)
    if (type.content) visitParticle(type.content, path)
  }
  for (const [name, type] of model.simple) note(name, type.differs)
  for (const [name, type] of model.complex) {
    note(name, type.differs)
    visitType(type, name)
  }
  for (const command of model.commands) {
    note(command.name, command.differs)
    visitType(command.request, `${command.name} request`)
    visitType(command.response, `${command.name} answer`)
  }
  return [
    '<!-- Generated from the catalogue by tools/codegen. Do not edit. -->\n',
    '# Where our schemas differ from the published ones\n',
    'What works is accepted, what is wrong is refused.\n',
    '## Everywhere\n',
    `${general.map((text) => `- ${text}\n`).join('')}`,
    '## Spellings and omissions that are tidied, and told, before validation\n',
    `| Where | Accepted | Taken for | Why |\n|---|---|---|---|\n${spellings.map((each) => `| ${each.where} | ${each.accepts} | ${each.means} | ${each.reason} |\n`).join('')}`,
    '## By place\n',
    `| Where | How |\n|---|---|\n${rows.join('')}`,
  ].join('\n')
}

/** Choices of the generator that concern every schema. */
export const generalDeviations: readonly string[] = [
  'Every request schema describes the whole `RK7Query`, with `RK7CMD`, any number of `RK7Command` or any number of `RK7Command2` of its command, although many published schemas start at `RK7CMD` and admit no batch.',
  'XSD cannot demand one of several attributes; references without `id`, `code` and `guid`, or orders without `guid` and without `visit` and `orderIdent`, pass the schema and are refused by the codec.',
  'Answers: the parts of a command are optional as a whole and its attributes one by one, because the answer to a refused command has none of them.',
  'Answers: where a published schema extends the common result by `xs:all`, which XSD 1.0 forbids, the elements stand in the documented order. The decoder takes any order.',
  '`ArrivalDateTime` is admitted in every answer.',
]
