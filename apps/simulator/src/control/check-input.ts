import type { z } from 'zod'
import { ControlError } from './route.ts'

type Issue = z.core.$ZodIssue

/** Parses a part of the request; refuses with the field, the value and what is allowed. */
export function checkInput<T>(part: 'body' | 'query' | 'path', schema: z.ZodType<T>, value: unknown): T {
  const checked = schema.safeParse(value)
  if (checked.success) return checked.data
  const [first, ...rest] = checked.error.issues.map((issue) => explain(part, issue, schema, value))
  if (!first) throw checked.error
  const more = rest.length > 0 ? ` (${rest.length} more: ${rest.map(({ field }) => field).join(', ')})` : ''
  throw new ControlError(400, 'invalid_request', `${first.message}${more}`, {
    field: first.field,
    value: first.value,
    ...(first.allowed !== undefined && { allowed: first.allowed }),
  })
}

interface Explanation {
  readonly field: string
  readonly value: unknown
  readonly allowed?: string | readonly string[]
  readonly message: string
}

function explain(part: string, issue: Issue, schema: z.ZodType, input: unknown): Explanation {
  if (issue.code === 'unrecognized_keys') {
    const allowed = knownKeys(schema)
    const field = [...issue.path, issue.keys[0]].join('.')
    return {
      field,
      value: valueAt(input, [...issue.path, issue.keys[0] ?? '']),
      allowed,
      message: `The ${part} has an unknown field "${field}". Allowed: ${allowed.join(', ')}.`,
    }
  }
  const field = issue.path.join('.')
  const value = valueAt(input, issue.path)
  const allowed = allowedBy(issue)
  const shown = value === undefined ? 'missing' : JSON.stringify(value)
  const place = field === '' ? `The ${part}` : `Field "${field}" of the ${part}`
  const message = allowed
    ? `${place} is ${shown}. Allowed: ${[allowed].flat().join(', ')}.`
    : `${place} is ${shown}: ${issue.message}.`
  return allowed ? { field, value, allowed, message } : { field, value, message }
}

function allowedBy(issue: Issue): string | readonly string[] | undefined {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String)
    case 'invalid_type':
      return issue.expected
    case 'too_small':
      return `at least ${issue.minimum}`
    case 'too_big':
      return `at most ${issue.maximum}`
    case 'invalid_format':
      return issue.pattern ?? issue.format
    case 'custom':
      return issue.params?.allowed as string | readonly string[] | undefined
    default:
      return undefined
  }
}

function knownKeys(schema: z.ZodType): readonly string[] {
  return 'shape' in schema ? Object.keys(schema.shape as object) : []
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  )
}
