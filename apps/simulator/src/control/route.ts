import type { z } from 'zod'
import type { ControlContext } from './context.ts'

/** A call of the control API. The same table of routes drives the routing, the OpenAPI document and its test. */
export interface Route<Params = unknown, Query = unknown, Body = unknown> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** For example `/_sim/faults/{id}`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly params?: z.ZodType<Params>
  readonly query?: z.ZodType<Query>
  readonly body?: z.ZodType<Body>
  /** Status and body of success. */
  readonly answer: { readonly status: 200 | 201; readonly description: string; readonly schema: z.ZodType }
  /** Refusals of its own, by status; 400 and 403 go without saying. */
  readonly refusals?: Readonly<Record<number, string>>
  /** A request that succeeds on a fresh simulator: shown in the documents, used by the test. */
  readonly example?: {
    readonly params?: Readonly<Record<string, string | number>>
    readonly query?: Readonly<Record<string, string | number>>
    readonly body?: unknown
  }
  /** Says of a body that fits its schema what is wrong all the same; throws. Scenario files are held against it too. */
  verify?(body: Body): void
  /** Why a step of a scenario cannot make this call; absent: it can. GET calls change nothing, so they are no steps. */
  readonly noStep?: string
  /** Answers the body of success; throws {@link ControlError} to refuse. */
  run(input: ControlInput<Params, Query, Body>, context: ControlContext): unknown
}

export interface ControlInput<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** Scheme, host and port that the caller used. */
  readonly origin: string
}

/** Ties the types of a route's input together; the table holds routes of any input. */
export function defineRoute<Params, Query, Body>(route: Route<Params, Query, Body>): Route {
  return route as Route
}

/** A refusal by the control API, worded for the person at the keyboard. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
  readonly status: number
  readonly code: string
  readonly about: {
    readonly field?: string
    readonly value?: unknown
    readonly allowed?: string | readonly string[]
  }

  constructor(status: number, code: string, message: string, about: ControlError['about'] = {}) {
    super(message)
    this.status = status
    this.code = code
    this.about = about
  }
}
