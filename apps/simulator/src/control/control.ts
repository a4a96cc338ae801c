import type { PlainRequest, PlainResponse } from '../core/http.ts'
import { json, problem } from '../core/problem.ts'
import { SettingError } from '../core/settings.ts'
import type { Target } from '../core/target.ts'
import { DeskError } from '../domain/delivery-desk/desk-error.ts'
import { DomainError } from '../domain/errors.ts'
import type { ControlContext } from './context.ts'
import { refuseStrangers } from './loopback.ts'
import { readInput } from './read-input.ts'
import { ControlError } from './route.ts'
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
    const { origin = 'http://127.0.0.1' } = request
    const input = readInput(route, { params, query: target.query, body: () => parseBody(request.body) })
    return json(route.answer.status, await route.run({ ...input, origin }, context))
  } catch (error) {
    return refusal(error)
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
