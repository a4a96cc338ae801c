import type { PlainRequest, PlainResponse } from '../../core/http.ts'
import { knownGood } from '../../core/known-good.ts'
import type { Credentials } from '../../scenario/credentials.ts'

/** Answers a request without a known user and password; undefined lets it in. */
export function refuseStranger(
  { headers }: PlainRequest,
  { rk7 }: Pick<Credentials, 'rk7'>,
): PlainResponse | undefined {
  const given = headers.authorization
  if (given !== undefined && mayEnter(rk7, given, () => isUser(rk7, given))) return undefined
  const headersOut = {
    'www-authenticate': 'Basic realm="r_keeper", charset="UTF-8"',
    'content-type': 'text/plain; charset=utf-8',
  }
  const body =
    basicCredentials(given) === undefined
      ? 'Basic authentication is needed.'
      : 'Unknown user or wrong password.'
  return { status: 401, headers: headersOut, body }
}

const mayEnter = knownGood<Credentials['rk7'], boolean>((known) => known)

function isUser({ users }: Credentials['rk7'], header: string): boolean {
  const given = basicCredentials(header)
  return users.some(({ username, password }) => given === `${username}:${password}`)
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
