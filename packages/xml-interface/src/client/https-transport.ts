import { type ClientOptions, createHttp, type Effect } from '@rkeeper-kit/core'
import { type Account, basicOf, checkAddress, headersOf, statusError } from './posting.ts'
import type { Rk7Transport } from './transport.ts'

export interface HttpsTransportOptions extends ClientOptions, Account {}

/**
 * Posts requests to the cash server, or to a reference server, over HTTPS with Basic authentication.
 *
 * @throws InvalidRequestError when the address is not complete
 */
export function httpsTransport(options: HttpsTransportOptions): Rk7Transport {
  const { url, username, password, ...client } = options
  checkAddress(url)
  const basic = basicOf(username, password)
  const http = createHttp({ ...client, baseUrl: url, secrets: [password, basic] })
  const post = <E extends Effect>(document: string, operation: string, effect: E) => ({
    operation,
    method: 'POST',
    path: url,
    headers: headersOf(basic),
    body: document,
    effect,
  })
  return {
    async send(document, { operation, effect, ...call }) {
      const answer = await http.send(post(document, operation, effect), call)
      if (answer.status === 200) return answer.text
      throw statusError(answer, operation, effect)
    },
    async stream(document, { operation, effect, ...call }) {
      const answer = await http.stream(post(document, operation, effect), call)
      if (answer.status === 200) return answer.parts
      let text = ''
      for await (const part of answer.parts) text += part
      throw statusError({ status: answer.status, text }, operation, effect)
    },
  }
}
