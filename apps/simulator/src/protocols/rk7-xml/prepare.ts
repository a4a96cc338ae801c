import type { DecodedCommand } from '@rkeeper-kit/xml-interface/server'
import { DomainError } from '../../domain/errors.ts'
import type { Settings } from '../../settings.ts'
import { demandedParts, withLeftOut } from './demanded-parts.ts'
import type { Handler } from './handler.ts'
import { handlerOf } from './handlers/index.ts'
import { knowsCommand, unknownParts, withoutUnknown } from './known-parts.ts'
import type { Rk7Node } from './node.ts'
import type { SchemaEngine } from './schema/engine.ts'
import { explained } from './schema/index.ts'

/** A command that is ready to run, or the reason why it will not. */
export type PreparedCommand = Readonly<{ decoded: DecodedCommand }> &
  (Readonly<{ handler: Handler }> | Readonly<{ refusal: DomainError }>)

/** A name as answers repeat it: what is no name may be of any length. */
export const shownName = (name: string): string => (name.length > 64 ? `${name.slice(0, 64)}…` : name)

export interface Preparing {
  readonly settings: Settings
  readonly node: Rk7Node
  /** Of the cash server: an old one does not know what came later. */
  readonly serverVersion: string
  readonly engine: SchemaEngine
  warn(text: string): void
}

/** Finds who does a command, and checks it: by its schema in strict mode, by what is really needed in real mode. */
export async function prepareCommand(
  decoded: DecodedCommand,
  preparing: Preparing,
): Promise<PreparedCommand> {
  const { serverVersion, settings, warn } = preparing
  if (decoded.command && !knowsCommand(decoded.command, serverVersion))
    return refused(decoded, 'unknownCommand', { command: decoded.name })
  const unknown = unknownParts(decoded, serverVersion)
  if (unknown.length === 0) return prepareKnown(decoded, preparing)
  const reasons = unknown.map((path) => `RK7CMD/${path} is unknown to r_keeper ${serverVersion}.`)
  if (settings.mode === 'strict') return refused(decoded, 'schemaViolation', { reason: reasons.join(' ') })
  for (const reason of reasons) warn(`Ignored like a real server does: ${reason}`)
  return prepareKnown(withoutUnknown(decoded, serverVersion), preparing)
}

async function prepareKnown(decoded: DecodedCommand, preparing: Preparing): Promise<PreparedCommand> {
  const { name } = decoded
  const handler = handlerOf(name)
  if (!decoded.command || !preparing.node.knows(name))
    return refused(decoded, 'unknownCommand', { command: shownName(name) })
  if (!handler) return refused(decoded, 'notSimulated', { command: name })
  const { mode, rk7 } = preparing.settings
  const command = withLeftOut(decoded, rk7)
  const faults = mode === 'strict' ? await strictFaults(command, preparing) : realFaults(command, preparing)
  const missing = faults.length > 0 ? faults : demandedParts(command, rk7)
  if (missing.length > 0) return refused(command, 'schemaViolation', { reason: summary(missing) })
  return { decoded: command, handler }
}

const refused = (
  decoded: DecodedCommand,
  ...error: ConstructorParameters<typeof DomainError>
): PreparedCommand => ({
  decoded,
  refusal: new DomainError(...error),
})

async function strictFaults(
  decoded: DecodedCommand,
  { settings, engine, warn }: Preparing,
): Promise<readonly string[]> {
  const { leniencies, name } = decoded
  const used = leniencies.map(({ found, line }) => `${found} (line ${line})`)
  if (!settings.rk7.knownLeniencies && used.length > 0)
    return used.map((each) => `${each} is not what the schema says`)
  for (const each of used) warn(`Taken although the schema says otherwise: ${each}.`)
  const violations = await engine.check(`qry${name}`, decoded.document)
  if (!violations) warn(`There is no schema qry${name}.xsd: the request was not validated by schema.`)
  const faults = (violations ?? []).map((violation) => explained(violation, decoded))
  return faults.length > 0 ? faults : misfits(decoded)
}

/** What the schema allows and the till still cannot take, for example a number of thirty digits. */
const misfits = ({ problems }: DecodedCommand): readonly string[] =>
  problems.filter(({ kind }) => kind === 'value' || kind === 'missing').map(problemText)

/** A 7.26 server passes over what it does not know; what it needs has to be there and readable. */
function realFaults(decoded: DecodedCommand, { warn }: Preparing): readonly string[] {
  for (const { found, line } of decoded.leniencies)
    warn(`Taken although the schema says otherwise: ${found} (line ${line}).`)
  for (const problem of decoded.problems) {
    if (problem.kind !== 'value' && problem.kind !== 'missing')
      warn(`Ignored like a real server does: ${problemText(problem)}.`)
  }
  return misfits(decoded)
}

const kinds = {
  missing: 'is missing',
  value: 'has a wrong value',
  unknown: 'is unknown',
  repeated: 'stands there more than once',
  text: 'holds text',
} as const

function problemText({ path, kind, expected, found }: DecodedCommand['problems'][number]): string {
  const value = found === undefined || kind !== 'value' ? '' : ` ${JSON.stringify(found.slice(0, 40))}`
  const wanted = expected === undefined ? '' : `; expected ${expected}`
  return `${path.includes('@') ? 'Attribute' : 'Element'} RK7CMD/${path} ${kinds[kind]}${value}${wanted}`
}

const mostShown = 5

function summary(faults: readonly string[]): string {
  const more = faults.length - mostShown
  return faults.slice(0, mostShown).join('. ') + (more > 0 ? `. And ${more} more.` : '.')
}
