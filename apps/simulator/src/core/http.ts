/** A request as the simulator sees it: plain data, so that any adapter can make one and tests need no port. */
export interface PlainRequest {
  readonly method: string
  /** Path and query, for example `/_sim/journal?limit=5`. Never an absolute address. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** Aborted when the caller goes away. */
  readonly signal?: AbortSignal
  /** Scheme, host and port that the caller used, for example `http://127.0.0.1:7070`. */
  readonly origin?: string
  /** Address of the caller; absent when the request did not come over a network. */
  readonly remoteAddress?: string
}

/** The answer to a {@link PlainRequest}. */
export interface PlainResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
  /** What the adapter has to do to the connection instead of delivering the answer whole. */
  readonly wire?: WireFault
}

/** Faults that only the adapter can act out, because they concern the connection and not the message. */
export type WireFault =
  | { readonly kind: 'drop' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'truncate'; readonly bytes: number }

export type PlainHandler = (request: PlainRequest) => Promise<PlainResponse>
