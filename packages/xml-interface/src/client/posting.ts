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

/** @throws InvalidRequestError when the address is not complete */
export function checkAddress(url: string): void {
  if (!/^https?:\/\/[^/]/i.test(url))
    throw new InvalidRequestError(
      `url is "${url}"; expected a complete address like https://10.0.0.5:16387/rk7api/v0/xmlinterface.xml`,
    )
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
  answer: Pick<HttpAnswer, 'status' | 'text'>,
  operation: string,
  effect: Effect,
): Error {
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
  if (status === 429)
    return new RateLimitError(`${operation}: HTTP 429: too many requests`, { operation, details })
  if (status >= 502 && status <= 504)
    return new UnavailableError(`${operation}: HTTP ${status}`, { operation, details })
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
