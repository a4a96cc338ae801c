import type { PlainResponse } from './http.ts'

/** What went wrong, for answers that belong to no protocol. */
export interface Problem {
  readonly code: string
  readonly message: string
  /** The field of the request that is wrong, for example `faults.kind`. */
  readonly field?: string
  readonly value?: unknown
  readonly allowed?: readonly string[] | string
  readonly requestId?: string
  readonly details?: unknown
}

/** JSON in the one shape of the simulator's own errors: `{"error": {"code", "message", …}}`. */
export function problem(
  status: number,
  error: Problem,
  headers: Readonly<Record<string, string>> = {},
): PlainResponse {
  return json(status, { error }, headers)
}

export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): PlainResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  }
}
