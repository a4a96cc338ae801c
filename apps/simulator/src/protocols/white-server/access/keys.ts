import type { KeyHolder } from '../../../domain/integrators/index.ts'
import type { Credentials, WhiteServerKey } from '../../../scenario/credentials.ts'

/** A key with a name that may be kept in the state, unlike the token. */
export interface Caller {
  readonly key: WhiteServerKey
  readonly name: string
  /** The aggregator's own licence has ended. */
  readonly expired?: boolean
}

/**
 * Who calls: the header `AggregatorAuthentication` holds the raw token, without a word before it. `journey` knows the keys that
 * integrators have got since the start.
 */
export function callerOf(
  { whiteServer }: Credentials,
  headers: Readonly<Record<string, string>>,
  journey?: (token: string) => KeyHolder | undefined,
): Caller | undefined {
  const token = headers.aggregatorauthentication ?? ''
  const index = whiteServer.keys.findIndex((key) => key.token === token)
  const key = whiteServer.keys[index]
  if (key) return { key, name: `key ${index + 1}` }
  const holder = journey?.(token)
  if (!holder) return undefined
  const { integrator, objectIds, expired } = holder
  const { kind } = holder.key
  const aggregatorId = 199980000 + 100 + Number(integrator.id)
  return {
    key: { token, kind, aggregatorId, objectIds },
    name: `integrator ${integrator.id} ${kind}`,
    expired,
  }
}
