import { type Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { type Agent as HttpsAgent, request as httpsRequest } from 'node:https'

/** A `fetch` over Node's own HTTP, as far as our clients use it: whole bodies, no redirects. */
export function fetchOver(agents: { readonly http: HttpAgent; readonly https: HttpsAgent }): typeof fetch {
  return async (input, init) => {
    const asked = new Request(input, init)
    const body = Buffer.from(await asked.arrayBuffer())
    const url = new URL(asked.url)
    const secure = url.protocol === 'https:'
    return new Promise((resolve, reject) => {
      const onAbort = () => sending.destroy(asked.signal.reason)
      const sending = (secure ? httpsRequest : httpRequest)(url, {
        method: asked.method,
        headers: { ...Object.fromEntries(asked.headers), 'content-length': body.length },
        agent: secure ? agents.https : agents.http,
      })
      sending.once('response', (answer) => read(answer).then(resolve, reject))
      sending.once('error', reject)
      sending.once('close', () => asked.signal.removeEventListener('abort', onAbort))
      asked.signal.addEventListener('abort', onAbort, { once: true })
      if (asked.signal.aborted) onAbort()
      else sending.end(body)
    })
  }
}

/** @throws when the connection ends before the answer does */
async function read(answer: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  if (!answer.complete) throw Object.assign(new Error('the answer was cut off'), { code: 'ECONNRESET' })
  const headers = new Headers()
  for (let at = 0; at + 1 < answer.rawHeaders.length; at += 2)
    headers.append(answer.rawHeaders[at] ?? '', answer.rawHeaders[at + 1] ?? '')
  const status = answer.statusCode ?? 0
  return new Response(status === 204 || status === 304 ? null : Buffer.concat(chunks), { status, headers })
}
