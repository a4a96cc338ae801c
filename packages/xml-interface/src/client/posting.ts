import {
  AuthenticationError,
  type Effect,
  type HttpAnswer,
  InvalidRequestError,
  OutcomeUnknownError,
  RateLimitError,
  UnavailableError,
  UnexpectedResponseError,
} from '@rkeeper-kit/core'

/** Where requests are posted, and in whose name. */
export interface Account {
  /** Complete address, for example `https://10.0.0.5:16387/rk7api/v0/xmlinterface.xml`. */
  readonly url: string
  /** An employee whose role may use HTTP access. The name has to be Latin. */
  readonly username: string
  readonly password: string
}

const example = 'https://10.0.0.5:16387/rk7api/v0/xmlinterface.xml'

/** @throws InvalidRequestError when the address is not complete */
export function checkAddress(url: string): void {
  if (!/^https?:\/\/[^/]/i.test(url))
    throw new InvalidRequestError(`url is "${url}"; expected a complete address like ${example}`)
}

export const headersOf = (basic: string) => ({
  authorization: `Basic ${basic}`,
  'content-type': 'application/xml; charset=utf-8',
})

export const basicOf = (username: string, password: string): string => base64(`${username}:${password}`)

/**
 * A cash server answers 200 even to failed commands, so every other status is that of something else: what it refuses with 3xx or
 * 4xx has not been executed.
 */
export function statusError(
  { status, text }: Pick<HttpAnswer, 'status' | 'text'>,
  operation: string,
  effect: Effect,
): Error {
  const options = { operation, details: { httpStatus: status, body: text.slice(0, 200) } }
  const happened = `${operation}: HTTP ${status}`
  if (status === 401 || status === 403)
    return new AuthenticationError(
      `${happened}: check user and password, and that the employee's role may use HTTP access`,
      options,
    )
  if (effect === 'write' && (status >= 500 || status === 408))
    return new OutcomeUnknownError(`${happened}: it may have been executed; read before repeating`, options)
  if (status === 429) return new RateLimitError(`${happened}: too many requests`, options)
  if (status >= 300 && status < 500 && status !== 408)
    return new InvalidRequestError(
      `${happened}: this is not the address of an XML interface; expected one like ${example}`,
      options,
    )
  const Lost = status > 501 && status < 505 ? UnavailableError : UnexpectedResponseError
  return new Lost(`${happened} instead of an answer`, options)
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
}
