import { checkInput } from './check-input.ts'
import type { ControlInput, Route } from './route.ts'

/** A request to a route, before anything of it is checked. */
export interface RawInput {
  readonly params: unknown
  readonly query: URLSearchParams
  /** Called when the route takes a body. */
  body(): unknown
}

/** Checks what a route gets; throws `ControlError` with the field, the value and what is allowed. */
export function readInput(
  route: Route,
  { params, query, body: readBody }: RawInput,
): Omit<ControlInput<unknown, unknown, unknown>, 'origin'> {
  const body = route.body ? checkInput('body', route.body, readBody()) : undefined
  route.verify?.(body)
  return {
    params: route.params ? checkInput('path', route.params, params) : {},
    query: route.query ? checkInput('query', route.query, Object.fromEntries(query)) : {},
    body,
  }
}
