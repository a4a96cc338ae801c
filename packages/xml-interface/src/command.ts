import type { Effect } from '@rkeeper-kit/core'
import type { ObjectTable } from './table.ts'

/** How a command is wrapped: alone, or in one of the two forms of a batch. */
export type CommandForm = 'RK7CMD' | 'RK7Command' | 'RK7Command2'

/**
 * A command of the XML interface: what it is called, what it does to the restaurant, and how its request and answer are
 * written. Made by the generator, one module per command.
 *
 * @typeParam Cached - whether the server may answer `No changes` to a known `lastversion`
 */
export interface Command<Request, Response, Cached extends boolean = false> {
  readonly name: string
  readonly effect: Effect
  /** `required`: needs `LicenseInfo` with a subscription; `identity`: names the licence, but uses up no number. */
  readonly license?: 'required' | 'identity'
  readonly cached?: Cached
  /** First server version that has it, where that is documented. */
  readonly since?: string
  /** Sent without `RK7Query`. */
  readonly bare?: true
  /** Forms that it may be sent in, the usual one first; absent: all. */
  readonly forms?: readonly CommandForm[]
  /** Attributes that `RK7Query` may carry with it, for example in whose name it writes. */
  readonly query?: readonly string[]
  readonly request: ObjectTable
  readonly response: ObjectTable
  /** Never set; carries the types. */
  readonly types?: (request: Request) => Response
}

/** Any command, where its types do not matter. */
export type AnyCommand = Command<never, unknown, boolean>

/** Parameters of a command. */
export type RequestOf<C> = C extends Command<infer Request, unknown, boolean> ? Request : never

/** Payload of a command's answer. */
export type ResponseOf<C> = C extends Command<never, infer Response, boolean> ? Response : never
