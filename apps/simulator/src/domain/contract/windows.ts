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

/** Who closed a window: the person at the station, keeping or cancelling what they did there, or a request. */
export type WindowCloser = 'user' | 'cancel' | 'request'

/** How it went: shown and closed, or not shown at all. */
export type WindowOutcome = { readonly closedBy: WindowCloser } | { readonly failed: 'busy' | 'otherwise' }

/** Web windows at the stations. */
export interface WindowsDomain {
  /** Shows a page; the promise is kept when the window is closed. A window open under the same id fails the second one. */
  open(
    input: { id: string; url: string; station: RefKey; waiter?: RefKey; headers?: WebWindow['headers'] },
    /** Ends the waiting; the window stays. */
    signal?: AbortSignal,
  ): Promise<WindowOutcome>
  /** Throws `windowNotFound`. */
  close(id: string, by: WindowCloser): void
  /** Tells of every window that is closed, also when nobody waits for it. */
  onClose(listener: (window: WebWindow, by: WindowCloser) => void): void
  list(): readonly WebWindow[]
}
