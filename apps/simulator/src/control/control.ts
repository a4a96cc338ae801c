import type { PlainRequest, PlainResponse } from '../core/http.ts'
import { json, problem } from '../core/problem.ts'
import { SettingError } from '../core/settings.ts'
import type { Target } from '../core/target.ts'
import { DeskError } from '../domain/delivery-desk/desk-error.ts'
import { DomainError } from '../domain/errors.ts'
import { checkInput } from './check-input.ts'
import type { ControlContext } from './context.ts'
import { refuseStrangers } from './loopback.ts'
import { ControlError, type Route } from './route.ts'
import { matchRoute } from './router.ts'
import { routes } from './routes/index.ts'

/** Answers one call of the control API. */
export async function handleControl(
  request: PlainRequest,
  target: Target,
  context: ControlContext,
): Promise<PlainResponse> {
  try {
    if (!context.allowRemote) refuseStrangers(request)
    const { route, params } = matchRoute(routes, request.method, target.path)
    const body = await route.run(readInput(route, params, request, target), context)
    return json(route.answer.status, body)
  } catch (error) {
    return refusal(error)
  }
}

function readInput(route: Route, params: unknown, request: PlainRequest, { query }: Target) {
  return {
    params: route.params ? checkInput('path', route.params, params) : {},
    query: route.query ? checkInput('query', route.query, Object.fromEntries(query)) : {},
    body: route.body ? checkInput('body', route.body, parseBody(request.body)) : undefined,
    origin: request.origin ?? 'http://127.0.0.1',
  }
}

function parseBody(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ControlError(400, 'invalid_json', `The body is not JSON: ${(error as Error).message}.`)
  }
}

function refusal(error: unknown): PlainResponse {
  if (error instanceof ControlError) {
    return problem(error.status, { code: error.code, message: error.message, ...error.about })
  }
  if (error instanceof SettingError) {
    const { field, value, allowed, message } = error
    return problem(400, { code: 'invalid_setting', message, field, value, allowed })
  }
  if (error instanceof DomainError) {
    const code = error instanceof DeskError ? error.code : error.key
    return problem(409, { code, message: error.message })
  }
  throw error
}
