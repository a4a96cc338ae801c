import { ManualClock } from '@rkeeper-kit/core'
import { WhiteServerClient } from '../src/client.ts'
import type { WhiteServerOptions } from '../src/options.ts'

export interface SeenRequest {
  readonly url: string
  readonly headers: Headers
  readonly body: { readonly taskType: string; readonly params: Record<string, unknown> }
}

/** What the fake answers: a body for HTTP 200, a whole response, or a failure of the connection. */
export type Reply = object | Response | Error

export const taskGuid = '0b1d7c52-6c3b-4a56-9a3e-3f0f6d3f9b11'
export const objectId = 199990001

export const common = (taskType: string) => ({ responseCommon: { taskGuid, taskType, objectId } })
export const failure = (wsError: object, taskType = 'GetMenu') => ({
  ...common(taskType),
  error: { wsError },
})
export const json = (body: object, status: number, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers })

/** A connection cut after the request was sent. */
export const cut = () => Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
/** A connection that was never made. */
export const refused = () => Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })

/** A client whose requests are answered by a script, in order, or by a function. */
export function fakeServer(
  script: readonly Reply[] | ((request: SeenRequest) => Reply | Promise<Reply>),
  options: Partial<WhiteServerOptions> = {},
) {
  const requests: SeenRequest[] = []
  const clock = new ManualClock(0)
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const seen = { url: request.url, headers: request.headers, body: await request.json() } as SeenRequest
    requests.push(seen)
    const reply = typeof script === 'function' ? await script(seen) : script[requests.length - 1]
    if (!reply) throw new Error(`no answer in the script for request ${requests.length}`)
    if (reply instanceof Error) throw reply
    return reply instanceof Response ? reply.clone() : Response.json(reply)
  }
  const client = new WhiteServerClient({
    token: 'key-1',
    objectId,
    fetch,
    clock,
    random: () => 0,
    ...options,
  })
  return { client, requests, clock }
}
