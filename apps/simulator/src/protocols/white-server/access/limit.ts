import type { PlainResponse } from '../../../core/http.ts'
import type { Limits } from '../../../core/limits.ts'
import type { Settings } from '../../../settings.ts'
import { answer } from '../answer/envelope.ts'
import type { Caller } from './keys.ts'

/** Tells this refusal from other bad requests where the status is 200. Ours: the vendor documents nothing of it. */
const limitExtCode = 'RequestLimit'

/** Takes a place in the key's window, or answers the refusal. Refused requests are not counted. */
export function refusedForLimit(
  limits: Limits,
  { whiteServer }: Settings,
  { name, key: { kind } }: Caller,
): PlainResponse | undefined {
  const limit = kind === 'test' ? whiteServer.testLimit : whiteServer.productionLimit
  const seconds = whiteServer.limitWindowSeconds
  const verdict = limits.take(`white-server/${name}`, limit, seconds * 1000)
  if (verdict.ok) return undefined
  const desc = `Request limit of the ${kind} licence exceeded: ${limit} requests in ${seconds} s.`
  const body = { error: { wsError: { code: whiteServer.limitCode, extCode: limitExtCode, desc } } }
  if (whiteServer.limitAnswer === '200') return answer(body)
  return answer(body, 429, { 'retry-after': String(Math.ceil(verdict.retryAfterMs / 1000)) })
}
