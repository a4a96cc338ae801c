import { parseTarget } from '../core/target.ts'
import type { Step } from '../steps/step.ts'
import type { ControlContext } from './context.ts'
import { readInput } from './read-input.ts'
import { ControlError, type ControlInput, type Route } from './route.ts'
import { matchRoute } from './router.ts'
import { routes } from './routes/index.ts'

/** Makes the call of a step, as if it had come over HTTP. */
export async function callStep(step: Step, context: ControlContext): Promise<void> {
  const { route, input } = checkStep(step)
  await route.run({ ...input, origin: 'http://127.0.0.1' }, context)
}

/**
 * Finds the route of a step and checks its input, before anything happens.
 * @throws ControlError about the path, the query or the body; SettingError about settings
 */
export function checkStep({ call, body }: Pick<Step, 'call' | 'body'>): {
  readonly route: Route
  readonly input: Omit<ControlInput<unknown, unknown, unknown>, 'origin'>
} {
  const [method = '', url = ''] = call.split(' ')
  const target = parseTarget(url) ?? { path: url, query: new URLSearchParams() }
  const { route, params } = matchRoute(routes, method, target.path)
  const why = whyNoStep(route)
  if (why) throw new ControlError(400, 'no_step', `${method} ${route.path} cannot be a step: ${why}.`)
  return { route, input: readInput(route, { params, query: target.query, body: () => body ?? {} }) }
}

/** Why a route is not for steps; undefined where it is. */
export const whyNoStep = ({ method, noStep }: Route): string | undefined =>
  method === 'GET' ? 'it changes nothing' : noStep
