import { allCommands } from '@rkeeper-kit/xml-interface/commands'
import {
  type AnyCommand,
  type CommandOutcome,
  type DecodedRequestDocument,
  decodeRequest,
  encodeBatchResult,
  encodeResult,
  RequestFormError,
  type ServerFacts,
  type Status,
  XmlSyntaxError,
} from '@rkeeper-kit/xml-interface/server'
import type { World } from '../../core/world.ts'
import type { Domain } from '../../domain/contract.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Settings } from '../../settings.ts'
import type { HandlerContext } from './handler.ts'
import { handlers } from './handlers/index.ts'
import { type LocalTime, localTime } from './local-time.ts'
import type { Rk7Node } from './node.ts'
import { type PreparedCommand, prepareCommand } from './prepare.ts'
import { type Ran, type Ready, runCommand, runWaiting } from './run.ts'
import type { SchemaEngine } from './schema/engine.ts'

export interface QueryDeps {
  readonly world: Pick<World<never>, 'clock'>
  readonly domain: Domain
  readonly settings: Settings
  readonly engine: () => SchemaEngine
  /** The program that answers. */
  readonly node: Rk7Node
}

/** A request that has been read and checked; nothing has been done yet. */
export interface PreparedQuery {
  readonly commands: readonly string[]
  /** Grows while the query runs. */
  readonly warnings: readonly string[]
  /** Set when there is nothing to run: the document itself is refused. */
  readonly refused: boolean
  /** The answer comes only when a slow back end has answered, or when somebody at a station has done something. */
  readonly waits: boolean
  /**
   * Runs the commands in order and writes the answer. A refusal is an answer too. Where the query waits, `signal` ends the waiting:
   * the promise is then rejected with its reason.
   */
  run(signal?: AbortSignal): Promise<QueryAnswer>
}

export interface QueryAnswer {
  readonly document: string
  readonly status: Status
}

const commands = new Map<string, AnyCommand>(allCommands.map((command) => [command.name, command]))

/** The XML interface without its transport: from one document to another. White Server's ExecuteRk7Query uses it too. */
export function createQueries(deps: QueryDeps) {
  const time = localTime(() => deps.settings.till.utcOffsetMinutes)
  const { node } = deps
  const contextFor = contextOf(deps, node, time)
  return {
    async prepare(xml: string): Promise<PreparedQuery> {
      const warnings: string[] = []
      const context = contextFor(warnings)
      try {
        if (node.keepsShifts) deps.domain.shifts.assertNotClosing()
        const request = decodeRequest(xml, (name) => commands.get(name))
        const { serverVersion } = deps.domain.restaurant
        const preparing = {
          node,
          settings: deps.settings,
          serverVersion,
          engine: deps.engine(),
          warn: context.warn,
        }
        const prepared: PreparedCommand[] = []
        for (const command of request.commands) prepared.push(await prepareCommand(command, preparing))
        const asked = { ...context, query: request.query }
        return {
          commands: request.commands.map(({ name }) => name),
          warnings,
          refused: prepared.every((each) => 'refusal' in each),
          waits: prepared.some((each) => waitsForPeople(each) || delayOf(each, asked) > 0),
          run: async (signal) =>
            answer(request, await runAll(prepared, signal ? { ...asked, signal } : asked), asked),
        }
      } catch (error) {
        return this.refuse(error)
      }
    },

    /** The answer to a document that is no query. Other errors than those of a document go on. */
    refuse(error: unknown): PreparedQuery {
      const refusal = documentError(error)
      const context = contextFor([])
      const run = async () => {
        const ran = runCommand({ decoded: noCommand, refusal }, context)
        return {
          document: encodeResult(facts(context, ran.arrival), withoutName(ran.outcome), 0),
          status: ran.outcome.status,
        }
      }
      return { commands: [], warnings: [], refused: true, waits: false, run }
    },
  }
}

export type Queries = ReturnType<typeof createQueries>

const noCommand = {
  name: '',
  command: undefined,
  source: '',
  document: '',
  params: {},
  problems: [],
  leniencies: [],
} as const

const withoutName = ({ name: _none, ...outcome }: CommandOutcome): CommandOutcome => outcome

function documentError(error: unknown): DomainError {
  if (error instanceof DomainError) return error
  if (error instanceof XmlSyntaxError) return new DomainError('badXml', { reason: error.message })
  if (error instanceof RequestFormError) return new DomainError('schemaViolation', { reason: error.message })
  throw error
}

function contextOf({ domain, settings, world }: QueryDeps, node: Rk7Node, time: LocalTime) {
  const context = {
    domain: node.view(domain),
    settings,
    time,
    netName: node.netName(domain),
    commands: handlers.map(({ command }) => command.name).filter((name) => node.knows(name)),
    query: {},
    now: () => world.clock.now(),
    sleep: (ms: number) => world.clock.sleep(ms),
  }
  return (warnings: string[]): HandlerContext => ({
    ...context,
    warn: (text) => {
      warnings.push(text)
    },
  })
}

function facts({ domain: { restaurant }, netName, time, now }: HandlerContext, arrival: string): ServerFacts {
  return {
    serverVersion: restaurant.serverVersion,
    xmlVersion: restaurant.xmlVersion,
    netName,
    dateTime: time.text(now()),
    arrivalDateTime: arrival,
  }
}

function answer(
  { form, commands }: DecodedRequestDocument,
  ran: readonly Ran[],
  context: HandlerContext,
): QueryAnswer {
  const outcomes = ran.map(({ outcome }) => outcome)
  const failure = outcomes.find(({ status }) => !wentWell(status))
  const processed = outcomes.filter(({ status }) => wentWell(status)).length
  const [first] = ran
  if (first && (form === 'RK7CMD' || form === 'bare')) {
    const { arrival, netName = context.netName, outcome } = first
    const document = encodeResult(facts({ ...context, netName }, arrival), outcome, processed)
    return { document, status: outcome.status }
  }
  const status = failure?.status ?? 'Ok'
  const sources = form === 'RK7Command2' ? commands.map(({ source }) => source) : []
  const results = outcomes.map((outcome, index) => {
    const source = sources[index]
    return source === undefined ? outcome : { ...outcome, source }
  })
  const arrival = context.time.text(context.now())
  return { document: encodeBatchResult(facts(context, arrival), status, results, processed), status }
}

/** How long the back end takes that a command asks, in seconds. */
const delayOf = (prepared: PreparedCommand, context: HandlerContext): number =>
  'handler' in prepared ? (prepared.handler.delay?.(prepared.decoded.params, context) ?? 0) : 0

const waitsForPeople = (command: PreparedCommand): command is Ready =>
  'handler' in command && command.handler.waits === true

/** One after the other; whether a failure ends the batch is a setting. Nothing comes between commands that do not wait. */
async function runAll(
  prepared: readonly PreparedCommand[],
  context: HandlerContext,
): Promise<readonly Ran[]> {
  const ran: Ran[] = []
  for (const command of prepared) {
    const seconds = delayOf(command, context)
    // What was begun goes on, whether somebody still waits for the answer or not.
    if (seconds > 0) await context.sleep(seconds * 1000)
    const one = waitsForPeople(command) ? await runWaiting(command, context) : runCommand(command, context)
    ran.push(one)
    if (context.settings.rk7.batchOnFailure === 'stop' && !wentWell(one.outcome.status)) break
  }
  return ran
}

const wentWell = (status: Status): boolean => status === 'Ok' || status === 'No changes'
