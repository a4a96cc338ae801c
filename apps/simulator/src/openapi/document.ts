import { z } from 'zod'
import { version } from '../version.ts'

export type Json = Readonly<Record<string, unknown>>

/** A schema of zod, or a finished JSON schema. */
export type Shape = z.ZodType | Json

/** One call of a simulated interface, as its document describes it. */
export interface Operation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly description?: string
  readonly query?: z.ZodType
  readonly body?: { readonly type: string; readonly schema: Shape }
  /** By status; without a schema the body is empty. */
  readonly answers: Readonly<Record<string, { readonly description: string; readonly schema?: Shape }>>
  /** Name of the security scheme; absent for calls anybody may make. */
  readonly security?: string
}

export interface DocumentParts {
  readonly title: string
  readonly description: string
  readonly origin: string
  readonly operations: readonly Operation[]
  readonly securitySchemes: Json
  readonly schemas?: Json
}

/** The OpenAPI 3.1 document of a simulated interface. */
export function document(parts: DocumentParts): Json {
  const { title, description, origin, operations, schemas = {}, securitySchemes } = parts
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describe(operation),
    }
  }
  return {
    openapi: '3.1.0',
    info: { title, version, description, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: origin }],
    paths,
    components: { schemas, securitySchemes },
  }
}

function describe(operation: Operation): Json {
  const { answers, body, description, operationId, path, query, security, summary } = operation
  return {
    operationId,
    summary,
    ...(description !== undefined && { description }),
    security: security === undefined ? [] : [{ [security]: [] }],
    parameters: [...pathParameters(path), ...(query ? queryParameters(query) : [])],
    ...(body && {
      requestBody: { required: true, content: { [body.type]: { schema: shape(body.schema, 'input') } } },
    }),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, answer]) => [
        status,
        {
          description: answer.description,
          ...(answer.schema && {
            content: { 'application/json': { schema: shape(answer.schema, 'output') } },
          }),
        },
      ]),
    ),
  }
}

function pathParameters(path: string): readonly Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(schema: z.ZodType): readonly Json[] {
  const { properties = {}, required = [] } = shape(schema, 'input') as {
    readonly properties?: Readonly<Record<string, Json>>
    readonly required?: readonly string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name) && property.default === undefined,
    schema: property,
  }))
}

/**
 * A schema as JSON schema. What only code can check (a sum with two decimals, exactly one of two fields) is left out, so the
 * document allows a little more than the simulator does.
 */
export function shape(schema: Shape, io: 'input' | 'output'): Json {
  if (!(schema instanceof z.ZodType)) return schema
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

/** A schema under a name, with its recursive parts beside it: references into a schema do not work where it is used. */
export function named(name: string, schema: Json): Readonly<Record<string, Json>> {
  const { $defs = {}, ...rest } = schema as { readonly $defs?: Readonly<Record<string, Json>> }
  const moved = <T>(part: T): T =>
    JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', `"#/components/schemas/${name}.`))
  const parts = Object.entries($defs).map(([part, each]) => [`${name}.${part}`, moved(each)])
  return { [name]: moved(rest), ...Object.fromEntries(parts) }
}
