import type { CallOptions, ClientOptions, Effect } from '@rkeeper-kit/core'
import type { Limiter, Priority, WaitEvent } from './limiter/index.ts'
import type { PollingOptions } from './runner/polling.ts'
import type { TaskMode } from './tasks/task.ts'

/** Options of {@link WhiteServerClient}. */
export interface WhiteServerOptions extends ClientOptions {
  /** The aggregator's key, sent as it is in the header `AggregatorAuthentication`. Keys are bound to their environment. */
  readonly token: string
  /** Default `https://ws.ucs.ru`. */
  readonly baseUrl?: string
  /** Restaurant meant by calls that do not name one: its code in the licensing system, nine digits. */
  readonly objectId?: number
  /** Decides the limit: 360 requests a minute in production (default), 5 with a test licence. Source: vendor's documentation. */
  readonly license?: 'production' | 'test'
  /** A limit of your own, for example a share where several processes use one token. Replaces `license`. */
  readonly limit?: { readonly requests: number; readonly windowMs: number }
  /** A limiter of your own, for example one shared by several clients with the same token. Replaces `license` and `limit`. */
  readonly limiter?: Limiter
  /** Told each time a call has to wait for the limit. Not used with a limiter of your own. */
  readonly onWait?: (event: WaitEvent) => void
  /** How long White Server waits for the restaurant, in seconds. Default 120; servers take up to 180. */
  readonly agentTimeout?: number
  /** How answers to asynchronous tasks are fetched. */
  readonly polling?: PollingOptions
}

/**
 * Options of a single call. `timeout` is that of one HTTP attempt in milliseconds; unless given it is 15 s longer than
 * `agentTimeout`, so that it is White Server that tells of a restaurant that does not answer. Time spent waiting for the
 * limit counts neither there nor in `totalTimeout`.
 */
export interface TaskOptions extends CallOptions {
  /** Instead of the client's `objectId`. */
  readonly objectId?: number
  /** Default `sync`, for GetStopList `async`. With `async` the answer is fetched by polling GetTaskResponse. */
  readonly mode?: TaskMode
  /** Instead of the client's, in seconds. */
  readonly agentTimeout?: number
  /** Names one connected system, the mid of a cash server, where the restaurant has several. */
  readonly systemName?: string
  /** Overrides what the task is known to do, for ExecuteRk7Query with a document that only reads. */
  readonly effect?: Effect
  /** Whose turn it is where calls wait for the limit. Default: `high` for what changes an order, `low` for menus, else `normal`. */
  readonly priority?: Priority
  readonly polling?: PollingOptions
}
