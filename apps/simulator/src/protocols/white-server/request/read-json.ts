import { badRequest } from '../answer/refusal.ts'

/** Deeper than any order; a deeper body is an attack on whoever walks through it. */
const deepest = 40

/** The body as an object with named members. Throws `BadRequest` for anything else. */
export function readJson(
  body: Uint8Array,
  contentType: string | undefined,
  warn: (warning: string) => void,
): Record<string, unknown> {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1]
  if (charset && !/^utf-?8$/i.test(charset)) {
    throw badRequest(`The body must be UTF-8; Content-Type says charset=${charset}.`)
  }
  if (!/\bjson\b/i.test(contentType ?? '')) {
    warn(`Content-Type should be application/json; charset=utf-8, but is ${contentType ?? 'absent'}.`)
  }
  if (body.length === 0)
    throw badRequest('The body is empty; a JSON object with taskType and params is expected.')
  const value = parse(decode(body))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest('The body must be a JSON object with taskType and params.')
  }
  assertShallow(value, 1)
  return value as Record<string, unknown>
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw badRequest('The body is not valid UTF-8.')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw badRequest(`The body is not JSON: ${(error as Error).message.slice(0, 200)}`)
  }
}

function assertShallow(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > deepest) throw badRequest(`The body is nested deeper than ${deepest} levels.`)
  for (const member of Object.values(value)) assertShallow(member, depth + 1)
}
