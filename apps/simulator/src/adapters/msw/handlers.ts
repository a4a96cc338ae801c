import { type HttpHandler, HttpResponse, http } from 'msw'
import type { PlainHandler } from '../../core/http.ts'
import { toPlainRequest, toResponse } from '../fetch/fetch.ts'

/** Addresses of the vendor that the handlers answer for. */
export const vendorOrigins = [
  'https://ws.ucs.ru',
  'https://ws-test.ucs.ru',
  'https://l.ucs.ru',
  'https://delivery.ucs.ru',
  'https://auth-delivery.ucs.ru',
] as const

export interface HandlersOptions {
  /** Address of the restaurant's XML interface, for example `https://192.0.2.10:8086`; a path after it does not matter. */
  readonly tillUrl?: string
  /** Further origins that lead to the simulator. */
  readonly origins?: readonly string[]
}

/**
 * Handlers for MSW 3 that put the simulator behind the vendor's own addresses, so that code under test needs no
 * other configuration than in production.
 *
 * @example
 * const simulator = createSimulator()
 * const server = setupServer(...handlers(simulator, { tillUrl: 'https://192.0.2.10:8086' }))
 * server.listen({ onUnhandledFrame: 'error' })
 */
export function handlers(
  simulator: { readonly handle: PlainHandler },
  options: HandlersOptions = {},
): HttpHandler[] {
  const till = options.tillUrl === undefined ? [] : [new URL(options.tillUrl).origin]
  const origins = new Set([...vendorOrigins, ...till, ...(options.origins ?? [])])
  return [...origins].map((origin) =>
    http.all(`${origin}/*`, async ({ request }) => {
      const response = await simulator.handle(await toPlainRequest(request))
      if (response.wire?.kind === 'drop') return HttpResponse.error()
      if (response.wire?.kind === 'hang') return gone(request.signal)
      return toResponse(response)
    }),
  )
}

/** Answers only when the caller has left. */
function gone(signal: AbortSignal): Promise<Response> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(HttpResponse.error()), { once: true })
  })
}
