/** The body of a failure: `{"code", "msg", "requestId", "errors"}`. */
export interface ErrorBody {
  readonly code: string
  readonly msg: string
  readonly requestId?: string
  /** Further detail; its shape is not documented and it is mostly null. */
  readonly errors?: unknown
}

/**
 * Reads a body as a failure; undefined when it is none. A failure has a `code` and no `result`: the HTTP status is
 * documented for one error only and says little.
 */
export function readErrorBody(body: unknown): ErrorBody | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined
  const { code, msg, requestId, errors, result } = body as Record<string, unknown>
  if (typeof code !== 'string' || code === '' || (result !== undefined && result !== null)) return undefined
  return {
    code,
    msg: typeof msg === 'string' ? msg : '',
    ...(typeof requestId === 'string' && requestId !== '' && { requestId }),
    ...(errors !== undefined && errors !== null && { errors }),
  }
}
