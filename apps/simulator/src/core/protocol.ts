import type { PlainRequest, PlainResponse } from './http.ts'

/** The four doors of the simulator, as named in faults and in the journal. */
export const protocolNames = ['white-server', 'rk7', 'licensing', 'delivery'] as const
export type ProtocolName = (typeof protocolNames)[number]

/** What a protocol wants remembered of an exchange. */
export interface ExchangeNote {
  /** Names of the commands, for requests that are refused before `perform`, which notes them itself. */
  readonly commands?: readonly string[]
  readonly objectId?: number
  /** The protocol's own verdict, for example `Ok`, `Query Executing Error`, `WsaOrderError`. */
  readonly outcome?: string
  /** A leniency that was used, or a near miss: shown in the journal. */
  readonly warning?: string
}

/** One request on its way through a protocol. */
export interface Exchange {
  readonly request: PlainRequest
  /** Path without the query, percent-decoded. */
  readonly path: string
  readonly query: URLSearchParams
  note(note: ExchangeNote): void
  /**
   * Runs a command under the faults set for it: a fault may answer instead, delay it, or lose its answer.
   * To be called once, after authentication and validation and around everything that changes state: a fault may run `execute` twice.
   */
  perform(
    commands: string | readonly string[],
    execute: () => PlainResponse | Promise<PlainResponse>,
  ): Promise<PlainResponse>
}

/** One door. Protocols never import each other; they meet in the domain. */
export interface Protocol {
  readonly name: ProtocolName
  owns(path: string): boolean
  handle(exchange: Exchange): Promise<PlainResponse>
}
