import type { PlainRequest, PlainResponse } from '../../src/core/http.ts'
import type { Protocol } from '../../src/core/protocol.ts'

/** For tests: a door at `/rk7api/` that counts what it executes and answers the count as JSON. */
export function countingProtocol(): Protocol & { executed: number } {
  const protocol = {
    name: 'rk7' as const,
    executed: 0,
    owns: (path: string) => path.startsWith('/rk7api/'),
    handle: (exchange: Parameters<Protocol['handle']>[0]): Promise<PlainResponse> => {
      if (exchange.path.endsWith('/crash')) throw new TypeError('unforeseen')
      exchange.note({ objectId: 199990001, outcome: 'Ok' })
      return exchange.perform('Count', () => {
        protocol.executed += 1
        return {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ executed: protocol.executed, bytes: exchange.request.body.length }),
        }
      })
    },
  }
  return protocol
}

export const plainRequest = (url: string, patch: Partial<PlainRequest> = {}): PlainRequest => ({
  method: 'POST',
  url,
  headers: {},
  body: new Uint8Array(),
  ...patch,
})
