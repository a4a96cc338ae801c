import type { z } from 'zod'
import { badRequest, type WsRefusal } from '../answer/refusal.ts'

/** The value in the schema's type; throws `BadRequest` that names the first wrong place, what is there, and what should be. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  root: string,
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw describe(result.error.issues[0], value, root)
}

function describe(issue: z.core.$ZodIssue | undefined, value: unknown, root: string): WsRefusal {
  if (!issue) return badRequest(`${root} is not as documented.`)
  const path = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
  return badRequest(`${root}${path} should be ${expectation(issue)}, but is ${found(value, issue.path)}.`)
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `of type ${issue.expected}`
    case 'invalid_value':
      return `one of ${issue.values.map((each) => JSON.stringify(each)).join(', ')}`
    case 'invalid_union':
      return 'in one of the documented forms'
    case 'too_small':
      return issue.origin === 'array' ? `a list of at least ${issue.minimum}` : `at least ${issue.minimum}`
    case 'too_big':
      return `at most ${issue.maximum}`
    default:
      return issue.message
  }
}

function found(value: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = value
  for (const part of path) at = (at as Record<PropertyKey, unknown> | undefined)?.[part]
  if (at === undefined) return 'absent'
  const text = JSON.stringify(at)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
