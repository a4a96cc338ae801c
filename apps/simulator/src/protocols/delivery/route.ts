import { type CoverageEntry, deliveryCoverage } from './coverage.ts'

/** An endpoint with what its path names. */
export interface RouteMatch {
  readonly endpoint: CoverageEntry
  readonly params: Readonly<Record<string, string>>
}

/** A path leads nowhere, or not by this method. */
export type RouteMiss = { readonly allowed: readonly string[] }

const routes = deliveryCoverage.map((endpoint: CoverageEntry) => ({
  endpoint,
  segments: endpoint.path.split('/'),
}))

/** The endpoint of a request. A slash at the end does not matter: the documentation prints both. */
export function routeOf(method: string, path: string): RouteMatch | RouteMiss {
  const segments = path.replace(/\/$/, '').split('/')
  const matches = routes.flatMap(({ endpoint, segments: pattern }) => {
    const params = paramsOf(pattern, segments)
    return params ? [{ endpoint, params }] : []
  })
  // Fixed paths stand before those with a parameter: /orders/delivery is no order.
  const found = matches.find(({ endpoint }) => endpoint.method === method)
  return found ?? { allowed: [...new Set(matches.map(({ endpoint }) => endpoint.method))] }
}

function paramsOf(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name === undefined ? part.toLowerCase() !== segment.toLowerCase() : segment === '') return undefined
    if (name !== undefined) params[name] = segment
  }
  return params
}
