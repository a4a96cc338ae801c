import type { z } from 'zod'
import type { DeliveryCall } from './context.ts'

/** A request that cannot be read: answered `ERR_PARSE_REQUEST`. */
export class ParseError extends Error {
  override readonly name = 'ParseError'
  /** Texts by field. */
  readonly fields: Readonly<Record<string, readonly string[]>>

  constructor(message: string, fields: Readonly<Record<string, readonly string[]>> = {}) {
    super(message)
    this.fields = fields
  }
}

/** The JSON body, checked and converted. */
export function readBody<T extends z.ZodType>({ body, warn, contentType }: BodyOf, schema: T): z.output<T> {
  if (!/^application\/json\b/i.test(contentType))
    warn(`Content-Type is "${contentType}", not application/json: taken all the same`)
  return checked(schema, parsed(body))
}

type BodyOf = Pick<DeliveryCall, 'body' | 'warn' | 'contentType'>

function parsed(body: Uint8Array): unknown {
  if (body.length === 0) throw new ParseError('The body is empty; JSON is expected.')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new ParseError('The body is not UTF-8.')
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ParseError(`The body is not JSON: ${(error as Error).message}`)
  }
}

/** The query, checked and converted; the fields named in `lists` may be repeated or hold several values. */
export function readQuery<T extends z.ZodType>(
  query: URLSearchParams,
  schema: T,
  lists: readonly string[] = [],
): z.output<T> {
  const fields: Record<string, unknown> = {}
  for (const name of new Set(query.keys())) {
    fields[name] = lists.includes(name)
      ? query.getAll(name).flatMap((value) => value.split(','))
      : (query.get(name) ?? '')
  }
  return checked(schema, fields)
}

function checked<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const fields = new Map<string, string[]>()
  for (const issue of result.error.issues) {
    const field = fieldName(issue.path)
    fields.set(field, [...(fields.get(field) ?? []), describe(issue, at(value, issue.path))])
  }
  const [first] = fields
  const message = first ? `${first[0]}: ${first[1][0]}` : 'The request cannot be read.'
  throw new ParseError(message, Object.fromEntries(fields))
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  )
  return name === '' ? 'body' : name
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null
        ? (current as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )
}

/** Says what was expected and what came; our own schemas say both already. */
function describe({ code, message }: z.core.$ZodIssue, value: unknown): string {
  return code === 'custom' ? message : `${message}; got ${shown(value)}`
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  try {
    const text = JSON.stringify(value)
    return text.length > 100 ? `${text.slice(0, 100)}…` : text
  } catch {
    // Nested deeper than can be written down.
    return Array.isArray(value) ? 'an array' : 'an object'
  }
}
