import type { RefKey } from './references.ts'

/** A page shown at a station. */
export interface WebWindow {
  /** As the caller spelt it. */
  readonly id: string
  /** With code of the waiter and id put in. */
  readonly url: string
  readonly stationId: number
  readonly waiterId?: number
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly openedAt: number
  /** When the person at the station will close it; absent: not by itself. */
  readonly closesAt?: number
}

/** How it went: shown and closed, or not shown at all. */
export type WindowOutcome =
  | { readonly closedBy: 'user' | 'request' }
  | { readonly failed: 'busy' | 'otherwise' }

/** Web windows at the stations. */
export interface WindowsDomain {
  /** Shows a page; the promise is kept when the window is closed. A window open under the same id fails the second one. */
  open(
    input: { id: string; url: string; station: RefKey; waiter?: RefKey; headers?: WebWindow['headers'] },
    /** Ends the waiting; the window stays. */
    signal?: AbortSignal,
  ): Promise<WindowOutcome>
  /** Throws `windowNotFound`. */
  close(id: string, by: 'user' | 'request'): void
  list(): readonly WebWindow[]
}
