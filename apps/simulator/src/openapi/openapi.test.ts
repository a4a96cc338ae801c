import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sampleOf } from '../../test/from-json-schema.ts'
import { createSimulator, type Simulator } from '../simulator.ts'
import { anOrder } from '../testing/index.ts'

type Json = Record<string, never>
interface Described {
  readonly operationId: string
  readonly security?: readonly Record<string, unknown>[]
  readonly parameters?: readonly { name: string; in: string; required: boolean; schema: Json }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Json }>> }>
  >
}
interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Json>> }
}

const names = ['delivery', 'white-server', 'licensing', 'control'] as const

async function documentOf(simulator: Simulator, name: (typeof names)[number]): Promise<Document> {
  const response = await simulator.fetch(`http://simulator.test/_sim/openapi/${name}.json`)
  expect(response.status).toBe(200)
  return (await response.json()) as Document
}

const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

/** The same chances in every run. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Made once for each schema: a document has many. */
const checks = new WeakMap<Json, z.ZodType>()

function checkOf(schema: Json, schemas: Document['components']['schemas']): z.ZodType {
  const known = checks.get(schema)
  if (known) return known
  const whole = JSON.stringify({ ...schema, $defs: schemas })
  const check = z.fromJSONSchema(JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')))
  checks.set(schema, check)
  return check
}

/** Fails unless the answer is one the operation describes. */
async function expectDescribed(
  operation: Described,
  response: Response,
  schemas: Document['components']['schemas'],
) {
  const text = await response.text()
  const described = operation.responses[response.status]
  expect(
    described,
    `${operation.operationId} answered ${response.status}: ${text.slice(0, 300)}`,
  ).toBeDefined()
  const schema = described?.content?.['application/json']?.schema
  if (!schema) return expect(text).toBe('')
  const checked = checkOf(schema, schemas).safeParse(JSON.parse(text))
  expect(checked.error, `${operation.operationId} answered ${text.slice(0, 300)}`).toBeUndefined()
}

describe.each(names)('the document of %s', (name) => {
  it('is sound OpenAPI 3.1', async () => {
    const document = await documentOf(createSimulator(), name)
    expect(document.openapi).toBe('3.1.0')
    const config = await createConfig({ extends: ['spec'] })
    const problems = await lintFromString({ source: JSON.stringify(document), config })
    expect(problems.map(({ message, location }) => `${message} ${location[0]?.pointer}`)).toEqual([])
  })
})

async function bearer(simulator: Simulator): Promise<string> {
  const { clientId, clientSecret } = simulator.info().delivery
  const response = await simulator.fetch('http://simulator.test/connect/token', {
    method: 'POST',
    body: new URLSearchParams({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'client_credentials',
      scopes: 'orders',
    }),
  })
  return `Bearer ${((await response.json()) as { access_token: string }).access_token}`
}

/** A request of an operation; `known` fills in what has to exist for a success. */
function requestOf(
  { path, method, operation }: ReturnType<typeof operationsOf>[number],
  random: () => number,
  known: Readonly<Record<string, string>>,
): Request {
  const value = (name: string, schema: Json) => String(known[name] ?? sampleOf(schema, random))
  const query = new URLSearchParams()
  let target = path
  for (const { name, in: place, required, schema } of operation.parameters ?? []) {
    if (place === 'path') target = target.replace(`{${name}}`, encodeURIComponent(value(name, schema) || '1'))
    else if (required || random() < 0.3) query.set(name, value(name, schema))
  }
  const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? []
  const body = content && sampleOf(content.schema, random)
  return new Request(`http://simulator.test${target}?${query}`, {
    method: method.toUpperCase(),
    ...(type === 'application/json' && { body: JSON.stringify(body), headers: { 'content-type': type } }),
    ...(type === 'application/x-www-form-urlencoded' && {
      body: new URLSearchParams(body as Record<string, string>),
    }),
  })
}

describe('what Delivery answers', () => {
  it('to requests made from its document is what the document says', async () => {
    const simulator = createSimulator({ now: '2026-03-02T12:00:00Z', frozen: true })
    const document = await documentOf(simulator, 'delivery')
    const { orderId } = await anOrder().takenInDelivery(simulator)
    const authorization = await bearer(simulator)
    const { restaurantId, sourceId } = simulator.info().delivery
    const { lat, lng } = simulator.info().samples.deliveryPlaces.inside
    const known = {
      orderId,
      restaurantId,
      orderSourceId: sourceId,
      lat: String(lat),
      lon: String(lng),
      search: 'quay',
    }
    const random = dice(7)
    const succeeded = new Set<string>()
    for (let round = 0; round < 12; round++) {
      for (const each of operationsOf(document)) {
        const request = requestOf(each, random, round % 3 === 2 ? {} : known)
        if (each.operation.security?.length) request.headers.set('authorization', authorization)
        const response = await simulator.fetch(request)
        if (response.ok) succeeded.add(each.operation.operationId)
        await expectDescribed(each.operation, response, document.components.schemas)
      }
    }
    for (const operationId of [
      'menu-view',
      'orders-get',
      'orders-search',
      'restaurants-geo-first',
      'orders-change',
    ])
      expect(succeeded).toContain(operationId)
    expect(simulator.journal.list().filter(({ outcome }) => outcome === 'simulator_fault')).toEqual([])
  })

  it('without a token is the described refusal', async () => {
    const simulator = createSimulator()
    const document = await documentOf(simulator, 'delivery')
    for (const each of operationsOf(document).filter(({ operation }) => operation.security?.length)) {
      const response = await simulator.fetch(requestOf(each, dice(3), {}))
      expect([each.operation.operationId, response.status]).toEqual([each.operation.operationId, 401])
      await expectDescribed(each.operation, response, {})
    }
  })
})

it('what White Server answers to requests made from its document is what the document says', async () => {
  const simulator = createSimulator({ now: '2026-03-02T12:00:00Z', frozen: true })
  simulator.configure({ whiteServer: { productionLimit: 100_000 } })
  const { paths, components } = await documentOf(simulator, 'white-server')
  const operation = paths['/wsserverlp/api/v2/aggregators/Create']?.post
  if (!operation) throw new Error('the document lacks its only call')
  const random = dice(11)
  const succeeded = new Set<string>()
  const requests = Object.entries(components.schemas).filter(([name]) => name.endsWith('Request'))
  expect(requests.length).toBeGreaterThan(10)
  for (let round = 0; round < 6; round++) {
    for (const [name, schema] of requests) {
      const { params, ...body } = sampleOf(schema, random) as { params: Record<string, unknown> }
      const address = name === 'GetTaskResponseRequest' ? {} : { sync: { objectId: 199990001 } }
      const { sync: _sync, async: _async, ...fields } = params
      const response = await simulator.fetch('http://simulator.test/wsserverlp/api/v2/aggregators/Create', {
        method: 'POST',
        headers: {
          AggregatorAuthentication: simulator.info().whiteServer.token,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ ...body, params: { ...fields, ...address } }),
      })
      const answer = (await response.clone().json()) as { taskResponse?: unknown }
      if (answer.taskResponse !== undefined) succeeded.add(name)
      await expectDescribed(operation, response, components.schemas)
    }
  }
  expect(succeeded).toContain('GetRestaurantInfoRequest')
  expect(succeeded).toContain('GetStopListRequest')
  expect(simulator.journal.list().filter(({ outcome }) => outcome === 'simulator_fault')).toEqual([])
})

it('what the licensing server answers is what its document says', async () => {
  const simulator = createSimulator()
  const { paths, components } = await documentOf(simulator, 'licensing')
  const [path, methods] = Object.entries(paths)[0] ?? []
  const operation = methods?.get
  if (!path || !operation) throw new Error('the document lacks its only call')
  const { userName, password, token, anchor } = simulator.info().licensing
  const { createHash } = await import('node:crypto')
  const md5 = (text: string) => createHash('md5').update(text).digest('hex')
  const usr = btoa(`${userName};${md5(userName + password)};${md5(token)}`)
  for (const [each, headers, status] of [
    [anchor, { usr }, 200],
    ['nonsense', { usr }, 200],
    [anchor, {}, 401],
  ] as const) {
    const response = await simulator.fetch(
      `http://simulator.test${path}?anchor=${encodeURIComponent(each)}`,
      {
        headers,
      },
    )
    expect(response.status).toBe(status)
    await expectDescribed(operation, response, components.schemas)
  }
})
