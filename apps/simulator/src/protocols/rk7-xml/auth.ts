import type { PlainRequest, PlainResponse } from '../../core/http.ts'
import type { Credentials } from '../../scenario/credentials.ts'

/** Answers a request without a known user and password; undefined lets it in. */
export function refuseStranger(
  { headers }: PlainRequest,
  { rk7 }: Pick<Credentials, 'rk7'>,
): PlainResponse | undefined {
  const { authorization } = headers
  if (authorization !== undefined && verifiedFor(rk7).has(authorization)) return undefined
  const given = basicCredentials(authorization)
  const known = rk7.users.some(({ username, password }) => given === `${username}:${password}`)
  if (known && authorization !== undefined) {
    verifiedFor(rk7).add(authorization)
    return undefined
  }
  const headersOut = {
    'www-authenticate': 'Basic realm="r_keeper", charset="UTF-8"',
    'content-type': 'text/plain; charset=utf-8',
  }
  const body = given === undefined ? 'Basic authentication is needed.' : 'Unknown user or wrong password.'
  return { status: 401, headers: headersOut, body }
}

/** Headers that let somebody in, by the users they are of: clients send the same one with every request. */
const verified = new WeakMap<Credentials['rk7'], Set<string>>()

/** One header can be written in many ways, so the set is emptied rather than let grow. */
const mostVerified = 100

function verifiedFor(rk7: Credentials['rk7']): Set<string> {
  let headers = verified.get(rk7)
  if (!headers || headers.size >= mostVerified) {
    headers = new Set()
    verified.set(rk7, headers)
  }
  return headers
}

/** `user:password` of an `Authorization` header; undefined when it is anything else. */
function basicCredentials(header: string | undefined): string | undefined {
  const encoded = /^Basic\s+(\S+)\s*$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)))
  } catch {
    return undefined
  }
}
