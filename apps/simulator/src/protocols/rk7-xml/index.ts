import type { PlainResponse } from '../../core/http.ts'
import type { Exchange, Protocol } from '../../core/protocol.ts'
import type { ProtocolDeps } from '../../protocols.ts'
import { refuseStranger } from './auth.ts'
import { type BodyText, readBody } from './body.ts'
import { cashServer, referenceServer } from './node.ts'
import { createQueries, type PreparedQuery, type Queries } from './query.ts'
import { schemaEngine } from './schema/index.ts'

export { commandCoverage } from './coverage.ts'

/** The door of the cash server and of the reference server: each has one address that takes XML documents. */
export interface Rk7Protocol extends Protocol {
  /** From a document to its answer, without the transport: for White Server's ExecuteRk7Query. */
  executeXml(document: string): Promise<string>
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
    executeXml: async (document) => (await atTill.prepare(document)).run().document,
    owns: (path) => queriesOf.has(path),
    async handle(exchange) {
      const { path, request } = exchange
      const queries = queriesOf.get(path) ?? atTill
      if (request.method !== 'POST') return onlyPost
      const stranger = refuseStranger(request, credentials)
      if (stranger) return stranger
      exchange.note({ objectId: Number(domain.restaurant.restaurantCode) })
      const query = await prepare(exchange, queries)
      const run = () => answer(exchange, query)
      return query.refused ? run() : exchange.perform(query.commands, run)
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

function answer(exchange: Exchange, query: PreparedQuery): PlainResponse {
  const { document, status } = query.run()
  for (const warning of query.warnings) exchange.note({ warning })
  exchange.note({ outcome: status })
  return { status: 200, headers: { 'content-type': 'text/xml; charset=utf-8' }, body: document }
}
