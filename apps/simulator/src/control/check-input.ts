import type { z } from 'zod'
import { allowedBy, type Issue, knownKeys, valueAt } from './issue.ts'
import { ControlError } from './route.ts'

/** Parses a part of the request; refuses with the field, the value and what is allowed. */
export function checkInput<T>(part: 'body' | 'query' | 'path', schema: z.ZodType<T>, value: unknown): T {
  const checked = schema.safeParse(value)
  if (checked.success) return checked.data
  const [first, ...rest] = checked.error.issues.map((issue) => explain(part, issue, schema, value))
  if (!first) throw checked.error
  const others = rest.map(({ field }) => field).filter(Boolean)
  const more = others.length > 0 ? ` (${others.length} more: ${others.join(', ')})` : ''
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
    const path = [...issue.path, issue.keys[0] ?? '']
    const field = path.join('.')
    const allowed = knownKeys(schema, issue.path)
    const known = allowed.length > 0 ? ` Allowed: ${allowed.join(', ')}.` : ''
    const message = `The ${part} has an unknown field "${field}".${known}`
    return { field, value: valueAt(input, path), ...(known && { allowed }), message }
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
