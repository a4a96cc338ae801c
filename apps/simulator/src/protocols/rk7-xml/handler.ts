import type { AnyCommand, DecodedRequest, EncodableResponse } from '@rkeeper-kit/xml-interface/server'
import type { Domain } from '../../domain/contract.ts'
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
  /** Puts a remark into the journal: something of the request was taken but has no effect. */
  warn(text: string): void
}

/** The cache check hit: `Status="No changes"` and no payload. */
export const noChanges = Symbol('No changes')

/** What the server does for one command. It throws a `DomainError` to refuse, having changed nothing. */
export interface Handler {
  readonly command: AnyCommand
  run(params: unknown, context: HandlerContext): unknown
}

/** Ties a command of the catalogue to what the server does for it, with both its types. */
export function handler<C extends AnyCommand>(
  command: C,
  run: (params: DecodedRequest<C>, context: HandlerContext) => EncodableResponse<C> | typeof noChanges,
): Handler {
  return { command, run: (params, context) => run(params as DecodedRequest<C>, context) }
}
