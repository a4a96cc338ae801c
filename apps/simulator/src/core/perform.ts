import type { Clock } from '@rkeeper-kit/core'
import type { Fault } from './faults.ts'
import type { PlainResponse } from './http.ts'

/** What a fault leaves of an answer: the caller gets it through the adapter, or not at all. */
const nothing: PlainResponse = { status: 200, headers: {}, body: '' }

/** Runs a command under the faults that struck it. */
export async function performUnder(
  faults: readonly Fault[],
  clock: Clock,
  signal: AbortSignal | undefined,
  execute: () => PlainResponse | Promise<PlainResponse>,
): Promise<PlainResponse> {
  for (const fault of faults) {
    if (fault.kind === 'delay') await clock.sleep(fault.ms ?? 0, signal)
  }
  const fault = faults.find(({ kind }) => kind !== 'delay')
  switch (fault?.kind) {
    case 'status':
      return { status: fault.status ?? 503, headers: fault.headers ?? {}, body: fault.body ?? '' }
    case 'drop-before':
      return { ...nothing, wire: { kind: 'drop' } }
    case 'hang':
      return { ...nothing, wire: { kind: 'hang' } }
    case 'drop-after':
      return { ...(await execute()), wire: { kind: 'drop' } }
    case 'duplicate': {
      const first = await execute()
      const second = await execute()
      return fault.answer === 'first' ? first : second
    }
    case 'truncate':
      return { ...(await execute()), wire: { kind: 'truncate', bytes: fault.bytes ?? 0 } }
    case 'malform':
      return malformed(await execute())
    default:
      return execute()
  }
}

/** Breaks a body so that it is neither JSON nor XML any more, and leaves the headers as they are. */
function malformed(response: PlainResponse): PlainResponse {
  const text = typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body)
  return { ...response, body: `${text.slice(0, Math.ceil(text.length / 2))}<{"` }
}
