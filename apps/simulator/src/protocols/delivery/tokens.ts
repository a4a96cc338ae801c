import { type SlottedState, slot } from '../../core/store.ts'
import type { World } from '../../core/world.ts'

interface Issued {
  readonly clientId: string
  /** Simulated time, milliseconds since the epoch. */
  readonly until: number
}

/** Access tokens in force. They live in the state, so a reset makes all of them worthless. */
export interface Tokens {
  issue(clientId: string, seconds: number): string
  /** The connection a token was given to; undefined when it is unknown or has expired. */
  clientOf(token: string): string | undefined
}

export function createTokens({ store, clock, ids }: World<SlottedState>): Tokens {
  const issued = slot<Record<string, Issued>>(store, 'delivery/tokens', () => ({}))
  return {
    issue(clientId, seconds) {
      const tokens = issued()
      for (const [token, { until }] of Object.entries(tokens)) if (until <= clock.now()) delete tokens[token]
      // Three parts, as the real ones have; clients must not look inside.
      const token = `simulated.${ids.hex(32)}.${ids.hex(32)}`
      tokens[token] = { clientId, until: clock.now() + seconds * 1000 }
      return token
    },
    clientOf(token) {
      const tokens = issued()
      const found = Object.hasOwn(tokens, token) ? tokens[token] : undefined
      return found && found.until > clock.now() ? found.clientId : undefined
    },
  }
}
