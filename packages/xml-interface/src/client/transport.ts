import {
  AuthenticationError,
  type CallOptions,
  type ClientOptions,
  createHttp,
  type Effect,
  type HttpAnswer,
  InvalidRequestError,
  OutcomeUnknownError,
  UnexpectedResponseError,
} from '@rkeeper-kit/core'

export interface TransportOptions extends Omit<CallOptions, 'headers'> {
  readonly operation: string
  readonly effect: Effect
}

/** Carries a request to the restaurant and brings its answer back. */
export interface Rk7Transport {
  send(document: string, options: TransportOptions): Promise<string>
  /**
   * Brings the answer to a read while it arrives, in parts. Optional: only answers too big to be held need it.
   */
  stream?(
    document: string,
    options: TransportOptions & { readonly effect: 'read' },
  ): Promise<AsyncIterable<string>>
}

export interface HttpsTransportOptions extends ClientOptions {
  /** Complete address, for example `https://10.0.0.5:16387/rk7api/v0/xmlinterface.xml`. */
  readonly url: string
  /** An employee whose role may use HTTP access. The name has to be Latin. */
  readonly username: string
  readonly password: string
}

/**
 * Posts requests to the cash server, or to a reference server, over HTTPS with Basic authentication.
 *
 * @throws InvalidRequestError when the address is not complete
 */
export function httpsTransport(options: HttpsTransportOptions): Rk7Transport {
  const { url, username, password, ...client } = options
  if (!/^https?:\/\/[^/]/i.test(url))
    throw new InvalidRequestError(
      `url is "${url}"; expected a complete address like https://10.0.0.5:16387/rk7api/v0/xmlinterface.xml`,
    )
  const basic = base64(`${username}:${password}`)
  const http = createHttp({ ...client, baseUrl: url, secrets: [password, basic] })
  const post = <E extends Effect>(document: string, operation: string, effect: E) => ({
    operation,
    method: 'POST',
    path: url,
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/xml; charset=utf-8' },
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

/**
 * A cash server answers 200 even to failed commands, so every other status is that of something else: what it refuses with 3xx or
 * 4xx has not been executed.
 */
function statusError(answer: Pick<HttpAnswer, 'status' | 'text'>, operation: string, effect: Effect): Error {
  const status = answer.status
  const details = { httpStatus: status, body: answer.text.slice(0, 200) }
  if (status === 401 || status === 403)
    return new AuthenticationError(
      `${operation}: HTTP ${status}: check user and password, and that the employee's role may use HTTP access`,
      { operation, details },
    )
  if (effect === 'write' && (status >= 500 || status === 408))
    return new OutcomeUnknownError(
      `${operation}: HTTP ${status}: it may have been executed; read before repeating`,
      {
        operation,
        details,
      },
    )
  if (status >= 300 && status < 500 && status !== 408)
    return new InvalidRequestError(
      `${operation}: HTTP ${status}: this is not the address of an XML interface; expected one like https://10.0.0.5:16387/rk7api/v0/xmlinterface.xml`,
      { operation, details },
    )
  return new UnexpectedResponseError(`${operation}: HTTP ${status} instead of an answer`, {
    operation,
    details,
  })
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
}
