import { ControlError, type Route } from './route.ts'

export interface RouteMatch {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

/** Finds the route of a request; refuses with 404 or 405, naming what there is. */
export function matchRoute(routes: readonly Route[], method: string, path: string): RouteMatch {
  const here = routes.flatMap((route) => {
    const params = matchPath(route.path, path)
    return params ? [{ route, params }] : []
  })
  const match = here.find(({ route }) => route.method === method)
  if (match) return match
  if (here.length > 0) {
    const allowed = here.map(({ route }) => route.method)
    throw new ControlError(405, 'method_not_allowed', `${path} takes ${allowed.join(', ')}, not ${method}.`, {
      field: 'method',
      value: method,
      allowed,
    })
  }
  const named = (some: readonly Route[]) => some.map((route) => `${route.method} ${route.path}`)
  const alike = named(routes.filter((route) => route.path.startsWith(beginningOf(path))))
  const perhaps = alike.length > 0 ? ` Perhaps ${alike.join(', ')}?` : ''
  throw new ControlError(
    404,
    'unknown_control_call',
    `There is no control call ${path}.${perhaps} GET /_sim lists them all.`,
    { allowed: named(routes) },
  )
}

/** All but the last name, and two letters of that: a misspelt name mostly begins as the right one does. */
const beginningOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 3)

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/')
  const given = path.replace(/\/$/, '').split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith('{')) params[part.slice(1, -1)] = value
    else if (part !== value) return undefined
  }
  return params
}
