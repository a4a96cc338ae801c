import type { PlainResponse } from '../../core/http.ts'
import { json } from '../../core/problem.ts'
import type { Exchange, Protocol } from '../../core/protocol.ts'
import { DeskError } from '../../domain/delivery-desk/index.ts'
import { authenticate, unauthorized } from './authenticate.ts'
import type { DeliveryContext, DeliveryDeps } from './context.ts'
import type { CoverageEntry } from './coverage.ts'
import { endpoints } from './endpoints/index.ts'
import { refusalOf, refuse } from './errors.ts'
import { token } from './oauth.ts'
import { type RouteMatch, routeOf } from './route.ts'
import { createTokens } from './tokens.ts'

export { deliveryCoverage } from './coverage.ts'

/** The door of r_k Delivery: token, bearer, endpoints. */
export function createDelivery(deps: DeliveryDeps): Protocol {
  const context: DeliveryContext = { ...deps, tokens: createTokens(deps.world) }
  return {
    name: 'delivery',
    owns: (path) => /^\/(connect\/token|orders\/api)(\/|$)/i.test(path),
    async handle(exchange) {
      const route = routeOf(exchange.request.method, exchange.path)
      if ('allowed' in route) return missed(exchange, route.allowed)
      const { name, short } = route.endpoint
      if (name === 'auth-token') return exchange.perform([name, short], () => token(exchange, context))
      return answer(exchange, route, context)
    },
  }
}

/** A call under the bearer token: understood first, then run under the faults. */
async function answer(
  exchange: Exchange,
  route: RouteMatch,
  context: DeliveryContext,
): Promise<PlainResponse> {
  const connection = authenticate(exchange.request, context)
  if (!connection) {
    exchange.note({ outcome: 'invalid_token' })
    return unauthorized()
  }
  const { endpoint, params } = route
  const { body, headers, signal } = exchange.request
  const fail = (error: unknown) => refused(exchange, error, endpoint, context)
  try {
    if (!connection.enabled)
      throw new DeskError('order_source_not_found', 'Order source is not found or not enabled')
    const handler = endpoints[endpoint.name as keyof typeof endpoints]
    if (!handler) return notSimulated(exchange, endpoint, context)
    const prepared = handler({
      ...context,
      connection,
      params,
      query: exchange.query,
      body,
      contentType: headers['content-type'] ?? '',
      warn: (warning) => exchange.note({ warning }),
      ...(signal && { signal }),
    })
    return await exchange.perform([endpoint.name, endpoint.short], async () => {
      try {
        const result = await prepared.run()
        exchange.note({ outcome: 'Ok' })
        return json(prepared.status ?? 200, { result })
      } catch (error) {
        return fail(error)
      }
    })
  } catch (error) {
    return fail(error)
  }
}

function refused(
  exchange: Exchange,
  error: unknown,
  { name }: CoverageEntry,
  { world, settings }: DeliveryContext,
): PlainResponse {
  const refusal = refusalOf(error, { ids: world.ids, settings, closing: name === 'orders-complete' })
  if (!refusal) throw error
  exchange.note({ outcome: refusal.code })
  return refuse(refusal, settings)
}

function notSimulated(
  exchange: Exchange,
  { name, note }: CoverageEntry,
  { world, settings }: DeliveryContext,
): PlainResponse {
  exchange.note({ outcome: 'not_simulated' })
  const msg = `${name} is not simulated${note ? `: ${note}` : ''}.`
  return refuse({ code: 'not_simulated', msg, requestId: world.ids.hex(32), errors: null }, settings)
}

/** Not an answer of Delivery's own: plain text, no envelope. */
function missed({ request, path }: Exchange, allowed: readonly string[]): PlainResponse {
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  if (allowed.length === 0)
    return { status: 404, headers, body: `Delivery has nothing at ${path.slice(0, 200)}.` }
  const body = `${path.slice(0, 200)} takes ${allowed.join(', ')}, not ${request.method}.`
  return { status: 405, headers: { ...headers, allow: allowed.join(', ') }, body }
}
