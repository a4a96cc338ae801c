import type { AnyCommand } from '../command.ts'
import { allCommands } from '../generated/registry.ts'
import type { LeniencyUse } from '../leniency/leniencies.ts'
import { decodeRequest, RequestFormError } from '../server/request.ts'
import type { ObjectTable } from '../table.ts'
import { XmlSyntaxError } from '../xml/syntax-error.ts'
import { attributeOf, parseXml } from '../xml/tree.ts'
import { batchParts } from './batch.ts'
import type { SchemaEngine } from './engine.ts'
import type { Finding, Validation } from './finding.ts'
import { type EngineOptions, schemaEngine } from './node/engine.ts'
import { explain, sentence } from './words.ts'

export interface ValidateOptions extends EngineOptions {}

/** What was found in a request. */
export interface RequestValidation extends Validation {
  /** Spellings that servers take although the schema does not; they make no request invalid. */
  readonly tolerated: readonly LeniencyUse[]
}

const find = (name: string): AnyCommand | undefined => allCommands.find((command) => command.name === name)

/**
 * Validates a request: well-formed, a request at all, every command known, and each by its schema.
 *
 * @throws EngineMissingError the package of the validator is not installed
 * @example
 * const { valid, findings } = await validateRequest(xml)
 * for (const { message } of findings) console.error(message)
 */
export async function validateRequest(
  xml: string,
  options: ValidateOptions = {},
): Promise<RequestValidation> {
  const engine = schemaEngine(options)
  try {
    const { commands } = decodeRequest(xml, find)
    const findings: Finding[] = []
    for (const { name, command, document } of commands)
      findings.push(...(await check(engine, `qry${name}`, document, command?.request)))
    return {
      valid: findings.length === 0,
      findings,
      commands: commands.map(({ name }) => name),
      tolerated: commands.flatMap(({ leniencies }) => leniencies),
    }
  } catch (error) {
    return { valid: false, findings: [notRead(error)], commands: [], tolerated: [] }
  }
}

/**
 * Validates an answer by the schema of its command; the answer to a batch result by result, each as if it stood alone.
 *
 * @param command - name of the command, for answers that do not tell it
 * @throws EngineMissingError the package of the validator is not installed
 */
export async function validateResponse(
  xml: string,
  command?: string,
  options: ValidateOptions = {},
): Promise<Validation> {
  const engine = schemaEngine(options)
  try {
    const root = parseXml(xml)
    const whole = { command: command ?? attributeOf(root, 'CMD') ?? '', document: xml }
    const parts = batchParts(xml, root) ?? [whole]
    if (parts.some((each) => each.command === ''))
      return refused('The answer does not tell its command; name it')
    const findings: Finding[] = []
    for (const { command: name, document } of parts)
      findings.push(...(await check(engine, `res${name}`, document, find(name)?.response)))
    return { valid: findings.length === 0, findings, commands: parts.map((each) => each.command) }
  } catch (error) {
    return { valid: false, findings: [notRead(error)], commands: [] }
  }
}

async function check(
  engine: SchemaEngine,
  schema: string,
  document: string,
  table: ObjectTable | undefined,
): Promise<Finding[]> {
  const violations = await engine.check(schema, document)
  if (!violations) return [wholly(`There is no schema ${schema}.xsd: the command is unknown`)]
  return violations.map((violation) => {
    const { line, path } = violation
    const { problem, expected } = explain(violation, table)
    const message = `${sentence({ problem, expected }, line)}.`
    return { line, path, problem, ...(expected === undefined ? {} : { expected }), message }
  })
}

const wholly = (problem: string, line = 1): Finding => ({
  line,
  path: '',
  problem,
  message: /\(line \d+/.test(problem) ? problem : `${problem} (line ${line}).`,
})

const refused = (problem: string): Validation => ({
  valid: false,
  findings: [wholly(problem)],
  commands: [],
})

/** @throws what is no fault of the document */
function notRead(error: unknown): Finding {
  if (error instanceof XmlSyntaxError || error instanceof RequestFormError)
    return wholly(error.message, error.line)
  throw error
}
