import type { AnyCommand, DecodedRequest, EncodableResponse } from '@rkeeper-kit/xml-interface/server'
import type { Domain, RefKey } from '../../domain/contract.ts'
import type { Settings } from '../../settings.ts'
import type { LocalTime } from './local-time.ts'

/** What a handler works with. */
export interface HandlerContext {
  readonly domain: Domain
  readonly settings: Settings
  readonly time: LocalTime
  /** Network name of the program that answers. */
  readonly netName: string
  /** Attributes of `RK7Query`. */
  readonly query: Readonly<Record<string, string>>
  /** Names of the commands that this program offers. */
  readonly commands: readonly string[]
  /** Simulated time, milliseconds since the epoch. */
  now(): number
  /** Waits in simulated time. */
  sleep(ms: number): Promise<void>
  /** Puts a remark into the journal: something of the request was taken but has no effect. */
  warn(text: string): void
  /** Nobody waits for the answer any more. */
  readonly signal?: AbortSignal
}

/** The cache check hit: `Status="No changes"` and no payload. */
export const noChanges = Symbol('No changes')

/** What the server does for one command. It throws a `DomainError` to refuse, having changed nothing. */
export interface Handler {
  readonly command: AnyCommand
  /** The station to which the cash server passes the command on: it has to run, and the answer names it. */
  readonly station?: (params: unknown) => RefKey
  /** The answer comes when somebody at the station has done something: `run` returns a promise. */
  readonly waits?: true
  run(params: unknown, context: HandlerContext): unknown
  /** How long a back end that it asks takes, simulated seconds. */
  delay?(params: unknown, context: HandlerContext): number
}

/** Ties a command of the catalogue to what the server does for it, with both its types. */
export function handler<C extends AnyCommand>(
  command: C,
  run: (params: DecodedRequest<C>, context: HandlerContext) => EncodableResponse<C> | typeof noChanges,
  delay?: (params: DecodedRequest<C>, context: HandlerContext) => number,
): Handler {
  return {
    command,
    run: (params, context) => run(params as DecodedRequest<C>, context),
    ...(delay && { delay: (params, context) => delay(params as DecodedRequest<C>, context) }),
  }
}

type Run<C extends AnyCommand, Answer> = (params: DecodedRequest<C>, context: HandlerContext) => Answer

/** The same for a command that a station executes: the one that `station` reads from the request. */
export function stationHandler<C extends AnyCommand>(
  command: C,
  station: (params: DecodedRequest<C>) => RefKey,
  run: Run<C, EncodableResponse<C>>,
): Handler {
  return { ...handler(command, run), station: (params) => station(params as DecodedRequest<C>) }
}

/** The same for a command whose answer waits for the people there. */
export function waitingHandler<C extends AnyCommand>(
  command: C,
  station: (params: DecodedRequest<C>) => RefKey,
  run: Run<C, Promise<EncodableResponse<C>>>,
): Handler {
  return {
    command,
    station: (params) => station(params as DecodedRequest<C>),
    waits: true,
    run: (params, context) => run(params as DecodedRequest<C>, context),
  }
}
