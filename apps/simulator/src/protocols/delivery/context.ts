import type { SlottedState } from '../../core/store.ts'
import type { World } from '../../core/world.ts'
import type { Domain } from '../../domain/contract.ts'
import type { Credentials, DeliveryConnection } from '../../scenario/credentials.ts'
import type { Settings } from '../../settings.ts'
import type { Tokens } from './tokens.ts'

export interface DeliveryDeps {
  readonly world: World<SlottedState>
  readonly domain: Domain
  readonly settings: Settings
  readonly credentials: Credentials
}

export interface DeliveryContext extends DeliveryDeps {
  readonly tokens: Tokens
}

/** One call of a connection that has shown a good token. */
export interface DeliveryCall extends DeliveryContext {
  readonly connection: DeliveryConnection
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Uint8Array
  readonly contentType: string
  readonly signal?: AbortSignal
  /** Puts a leniency into the journal. */
  warn(text: string): void
}

/** What is left of a call once it is understood: to be run under the faults. */
export interface Prepared {
  readonly status?: 200 | 201
  /** Answers the `result` part of the envelope. */
  run(): unknown
}

/** Understands a call, or throws what is wrong with it; changes nothing yet. */
export type Endpoint = (call: DeliveryCall) => Prepared
