import type { CallOptions, Effect } from '@rkeeper-kit/core'

export interface TransportOptions extends Omit<CallOptions, 'headers'> {
  readonly operation: string
  readonly effect: Effect
}

/** Carries a request to the restaurant and brings its answer back. */
export interface Rk7Transport {
  send(document: string, options: TransportOptions): Promise<string>
  /**
   * Brings the answer to a read while it arrives, in parts. Optional: only answers too big to be held need it.
   */
  stream?(
    document: string,
    options: TransportOptions & { readonly effect: 'read' },
  ): Promise<AsyncIterable<string>>
}
