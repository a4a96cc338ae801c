import { z } from 'zod'
import { version } from '../version.ts'
import type { Route } from './route.ts'

type Json = Readonly<Record<string, unknown>>

const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    field: z.string().optional(),
    value: z.unknown(),
    allowed: z.union([z.string(), z.array(z.string())]).optional(),
    requestId: z.string().optional(),
  }),
})

/** The OpenAPI 3.1 document of a table of routes. */
export function openApiDocument(routes: readonly Route[], origin: string): Json {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = paths[route.path] ?? {}
    path[route.method.toLowerCase()] = operation(route)
    paths[route.path] = path
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control API of the r_keeper simulator',
      version,
      description:
        'Steers the simulator: time, faults, settings, the restaurant. JSON, for this machine only.',
    },
    servers: [{ url: origin }],
    paths,
    components: { schemas: { Error: toJsonSchema(errorSchema, 'output') } },
  }
}

function operation(route: Route): Json {
  return {
    operationId: operationId(route),
    tags: [route.tag],
    summary: route.summary,
    ...(route.description !== undefined && { description: route.description }),
    parameters: [
      ...parameters('path', route.params, route.example?.params),
      ...parameters('query', route.query),
    ],
    ...(route.body && {
      requestBody: {
        required: true,
        content: json(toJsonSchema(route.body, 'input'), route.example?.body),
      },
    }),
    responses: {
      [route.answer.status]: {
        description: route.answer.description,
        content: json(toJsonSchema(route.answer.schema, 'output')),
      },
      ...Object.fromEntries(
        Object.entries(refusalsOf(route)).map(([status, text]) => [status, refusal(text)]),
      ),
    },
  }
}

function refusalsOf(route: Route): Readonly<Record<string, string>> {
  const takesInput = route.params ?? route.query ?? route.body
  return {
    ...(takesInput && { 400: 'the request is not as described here' }),
    403: 'the caller is not on this machine',
    ...route.refusals,
  }
}

function refusal(description: string): Json {
  return { description, content: json({ $ref: '#/components/schemas/Error' }) }
}

function parameters(place: 'path' | 'query', schema: z.ZodType | undefined, example?: Json): readonly Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = toJsonSchema(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
    ...(example?.[name] !== undefined && { example: example[name] }),
  }))
}

function json(schema: Json, example?: unknown): Json {
  return { 'application/json': { schema, ...(example !== undefined && { example }) } }
}

function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io })
  return rest
}

/** For example `postFaults`, `deleteFaultsById`. */
function operationId({ method, path }: Route): string {
  const words = path
    .replace('/_sim', '')
    .split(/[/.]/)
    .filter(Boolean)
    .map((part) => (part.startsWith('{') ? `By-${part.slice(1, -1)}` : part))
    .flatMap((part) => part.split('-'))
  return method.toLowerCase() + (words.length === 0 ? 'Overview' : words.map(capital).join(''))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
