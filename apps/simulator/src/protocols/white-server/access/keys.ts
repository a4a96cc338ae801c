import type { Credentials, WhiteServerKey } from '../../../scenario/credentials.ts'

/** A key with a name that may be kept in the state, unlike the token. */
export interface Caller {
  readonly key: WhiteServerKey
  readonly name: string
}

/** Who calls: the header `AggregatorAuthentication` holds the raw token, without a word before it. */
export function callerOf(
  { whiteServer }: Credentials,
  headers: Readonly<Record<string, string>>,
): Caller | undefined {
  const index = whiteServer.keys.findIndex(({ token }) => token === headers.aggregatorauthentication)
  const key = whiteServer.keys[index]
  return key && { key, name: `key ${index + 1}` }
}
