import type { PlainResponse } from '../../core/http.ts'
import type { Exchange, Protocol } from '../../core/protocol.ts'
import { DomainError } from '../../domain/errors.ts'
import type { ProtocolDeps } from '../../protocols.ts'
import { refuseStranger } from './auth.ts'
import { type BodyText, readBody } from './body.ts'
import { cashServer, referenceServer } from './node.ts'
import { withPatience } from './patience.ts'
import { createQueries, type PreparedQuery, type Queries } from './query.ts'
import { schemaEngine } from './schema/index.ts'

export { commandCoverage } from './coverage.ts'

/** The door of the cash server and of the reference server: each has one address that takes XML documents. */
export interface Rk7Protocol extends Protocol {
  /**
   * From a document to its answer, without the transport: for White Server's ExecuteRk7Query. Throws `agentTimeout` when it takes longer
   * than so many seconds; 0 is no limit.
   */
  executeXml(document: string, seconds?: number): Promise<string>
}

export function createRk7({ world, domain, settings, credentials }: ProtocolDeps): Rk7Protocol {
  const deps = { world, domain, settings, engine: () => schemaEngine(settings) }
  const atTill = createQueries({ ...deps, node: cashServer })
  const queriesOf = new Map([
    [cashServer.path, atTill],
    [referenceServer.path, createQueries({ ...deps, node: referenceServer })],
  ])
  return {
    name: 'rk7',
    async executeXml(document, seconds = 0) {
      const query = await atTill.prepare(document)
      const work = (signal?: AbortSignal) => query.run(signal)
      const answer = query.waits ? await withPatience(world.clock, seconds, work, tooLate) : await work()
      return answer.document
    },
    owns: (path) => queriesOf.has(path),
    async handle(exchange) {
      const { path, request } = exchange
      const queries = queriesOf.get(path) ?? atTill
      if (request.method !== 'POST') return onlyPost
      const stranger = refuseStranger(request, credentials)
      if (stranger) return stranger
      exchange.note({ objectId: Number(domain.restaurant.restaurantCode) })
      const query = await prepare(exchange, queries)
      const work = (signal?: AbortSignal) => answer(exchange, query, signal)
      if (query.refused) return work()
      return exchange.perform(query.commands, () => {
        if (!query.waits) return work()
        const { longestAnswerSeconds } = settings.rk7
        return withPatience(world.clock, longestAnswerSeconds, work, () => broken(exchange), request.signal)
      })
    },
  }
}

const onlyPost: PlainResponse = {
  status: 405,
  headers: { allow: 'POST', 'content-type': 'text/plain; charset=utf-8' },
  body: 'The XML interface takes POST only.',
}

async function prepare(exchange: Exchange, queries: Queries): Promise<PreparedQuery> {
  let body: BodyText
  try {
    body = readBody(exchange.request)
  } catch (error) {
    return queries.refuse(error)
  }
  if (body.warning !== undefined) exchange.note({ warning: body.warning })
  const query = await queries.prepare(body.text)
  exchange.note({ commands: query.commands })
  return query
}

async function answer(
  exchange: Exchange,
  query: PreparedQuery,
  signal?: AbortSignal,
): Promise<PlainResponse> {
  const { document, status } = await query.run(signal)
  for (const warning of query.warnings) exchange.note({ warning })
  exchange.note({ outcome: status })
  return { status: 200, headers: { 'content-type': 'text/xml; charset=utf-8' }, body: document }
}

/** Nobody has answered for so long that the connection breaks. What was begun goes on. */
function broken(exchange: Exchange): PlainResponse {
  exchange.note({ outcome: 'The connection broke before the answer came.' })
  return { status: 200, headers: {}, body: '', wire: { kind: 'drop' } }
}

function tooLate(): never {
  throw new DomainError('agentTimeout')
}
