// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** Request of {@link GetDataListInfo}: Show the queue of shift data waiting to be sent upstream. */
export type GetDataListInfoRequest = Record<string, never>

/** Shift file in the folder ForSend. */
export interface GetDataListInfoResponseFile extends Extra {
  readonly name?: string
  readonly size?: number
}

/** Link to the upper-level server. */
export interface GetDataListInfoResponseConnectStatus extends Extra {
  readonly servername?: string
  readonly connected?: boolean
}

/** Answer of {@link GetDataListInfo}. */
export interface GetDataListInfoResponse extends Extra {
  /** Shift file in the folder ForSend. */
  readonly File: readonly GetDataListInfoResponseFile[]
  /** Link to the upper-level server. */
  readonly ConnectStatus: GetDataListInfoResponseConnectStatus
}

/**
 * Show the queue of shift data waiting to be sent upstream.
 * Executed by: cash-server.
 */
export const GetDataListInfo: Command<GetDataListInfoRequest, GetDataListInfoResponse> = {
  name: 'GetDataListInfo',
  effect: 'read',
  request: {},
  response: {
    elements: [
      ['File', '*', {
        attributes: {
          name: 'line',
          size: 'int',
        },
      }],
      ['ConnectStatus', '1', {
        attributes: {
          servername: 'line',
          connected: 'boolean',
        },
      }],
    ],
  },
}
