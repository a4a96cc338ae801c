import { WorldReplacedError } from './clock.ts'
import { type BeforeCommand, type ExchangeRecord, RecordedExchange } from './exchange.ts'
import type { PlainHandler, PlainRequest, PlainResponse } from './http.ts'
import { json, problem } from './problem.ts'
import type { Protocol, ProtocolName } from './protocol.ts'
import { parseTarget, type Target } from './target.ts'
import type { World } from './world.ts'

/** The simulator's own calls; they answer beside the doors and are not journalled. */
export interface ControlDoor {
  owns(path: string): boolean
  handle(request: PlainRequest, target: Target): Promise<PlainResponse>
}

export interface KernelOptions {
  readonly world: World<unknown>
  readonly protocols: readonly Protocol[]
  readonly control?: ControlDoor
  readonly beforeCommand?: BeforeCommand
  /** Largest body in bytes, read at each request. */
  readonly bodyLimit?: () => number
  /** Real time for durations; not simulated. */
  readonly stopwatch?: () => number
}

const defaultBodyLimit = 10 * 1024 * 1024

/**
 * The whole simulator as one function from a request to an answer: due jobs, routing, faults, journal, and a fence
 * that turns an unforeseen exception into an answer. It never throws.
 */
export function createKernel(options: KernelOptions): PlainHandler {
  const { world, protocols, control, beforeCommand } = options
  const bodyLimit = options.bodyLimit ?? (() => defaultBodyLimit)
  const stopwatch = options.stopwatch ?? (() => performance.now())

  const route = (request: PlainRequest, visit: Visit): PlainResponse | Promise<PlainResponse> => {
    const limit = bodyLimit()
    if (sizeOf(request) > limit) return tooLarge(limit)
    const target = parseTarget(request.url)
    if (!target) return badTarget(request.url)
    if (target.path === '/livez') return json(200, { status: 'ok' })
    if (target.path === '/readyz') return json(200, { status: 'ready' })
    if (!world.jobs.pending()) return dispatch(request, target, visit)
    return world.jobs.runDue().then(() => dispatch(request, target, visit))
  }

  const dispatch = (
    request: PlainRequest,
    target: Target,
    visit: Visit,
  ): PlainResponse | Promise<PlainResponse> => {
    if (control?.owns(target.path)) {
      visit.journal = false
      return control.handle(request, target)
    }
    const protocol = protocols.find((each) => each.owns(target.path))
    if (!protocol) return notServed(target.path)
    const exchange = new RecordedExchange({ world, beforeCommand }, protocol.name, request, target)
    visit.protocol = protocol.name
    visit.record = exchange.record
    return protocol.handle(exchange)
  }

  return async (request) => {
    const started = stopwatch()
    const visit: Visit = { journal: !isProbe(request.url), record: { commands: [], warnings: [] } }
    let response: PlainResponse
    try {
      response = await route(request, visit)
    } catch (error) {
      if (error instanceof WorldReplacedError) {
        response = dropped
        visit.journal = false
      } else if (request.signal?.aborted) {
        response = dropped
        visit.record.outcome = 'The caller went away.'
      } else {
        const requestId = world.ids.hex(32)
        response = simulatorFault(requestId)
        visit.journal = true
        visit.record.outcome = 'simulator_fault'
        visit.record.warnings.push(`${requestId}: ${describe(error)}`)
      }
    }
    if (visit.journal) {
      const { fault, ...record } = visit.record
      world.journal.add({
        at: world.clock.now(),
        ...(visit.protocol && { protocol: visit.protocol }),
        ...record,
        ...(fault && { fault: { id: fault.id, kind: fault.kind } }),
        durationMs: Math.round((stopwatch() - started) * 1000) / 1000,
        request,
        response,
      })
    }
    return response
  }
}

const dropped: PlainResponse = { status: 499, headers: {}, body: '', wire: { kind: 'drop' } }

/** What the kernel learns about a request on its way. */
interface Visit {
  journal: boolean
  protocol?: ProtocolName
  record: ExchangeRecord
}

/** Adapters stop reading at the limit, so the declared length counts as well. */
function sizeOf({ body, headers }: PlainRequest): number {
  const declared = Number(headers['content-length'] ?? 0)
  return Math.max(body.length, Number.isFinite(declared) ? declared : 0)
}

function isProbe(url: string): boolean {
  return url === '/livez' || url === '/readyz'
}

function tooLarge(limit: number): PlainResponse {
  return problem(413, {
    code: 'body_too_large',
    message: `The body is larger than ${limit} bytes, the most this simulator takes (setting http.bodyLimit, flag --body-limit).`,
  })
}

function badTarget(url: string): PlainResponse {
  return problem(400, {
    code: 'bad_path',
    message: `The path is not percent-encoded correctly: ${url.slice(0, 200)}`,
  })
}

function notServed(path: string): PlainResponse {
  return problem(404, {
    code: 'not_served',
    message: `Nothing is served at ${path.slice(0, 200)}.`,
    allowed: [
      '/wsserverlp/api/v2/aggregators/* (White Server)',
      '/rk7api/v0/xmlinterface.xml (XML interface)',
      '/reference-server/rk7api/v0/xmlinterface.xml (XML interface of the reference server)',
      '/ls5api/api/* (licensing server)',
      '/connect/token (Delivery, access token)',
      '/orders/api/* (Delivery)',
      '/_sim/* (control of the simulator, see /_sim/openapi.json)',
      '/livez',
      '/readyz',
    ],
  })
}

function simulatorFault(requestId: string): PlainResponse {
  return problem(500, {
    code: 'simulator_fault',
    message: `The simulator itself failed; this says nothing about the restaurant. See request id ${requestId} at /_sim/journal.`,
    requestId,
  })
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error)
}
