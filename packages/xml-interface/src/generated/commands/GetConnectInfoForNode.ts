// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** Request of {@link GetConnectInfoForNode}: Show the addresses of the connection to a node of the r_keeper network. */
export interface GetConnectInfoForNodeRequest {
  /** Network name of the connected node. */
  readonly NetName?: string
}

/** `ConnectInfo` of {@link GetConnectInfoForNodeResponse}. */
export interface GetConnectInfoForNodeResponseConnectInfo extends Extra {
  /** Address of the node that was asked, within the connection. */
  readonly SelfIP?: string
  readonly SelfPort?: number
  /** Address of the node in question, within the connection. */
  readonly PeerIP?: string
  readonly PeerPort?: number
}

/** Answer of {@link GetConnectInfoForNode}. */
export interface GetConnectInfoForNodeResponse extends Extra {
  readonly ConnectInfo?: GetConnectInfoForNodeResponseConnectInfo
}

/**
 * Show the addresses of the connection to a node of the r_keeper network.
 * Executed by: cash-server.
 * NetName is the station's network name, attribute NetName in the collection CASHES.
 * The cash server's own name is answered with the error below.
 * The executing node is not documented; cash-server is inferred from the notes above.
 * Error Node ... is not connected.
 */
export const GetConnectInfoForNode: Command<GetConnectInfoForNodeRequest, GetConnectInfoForNodeResponse> = {
  name: 'GetConnectInfoForNode',
  effect: 'read',
  request: {
    attributes: {
      NetName: 'string',
    },
  },
  response: {
    elements: [
      ['ConnectInfo', '?', {
        attributes: {
          SelfIP: 'line',
          SelfPort: 'integer',
          PeerIP: 'line',
          PeerPort: 'integer',
        },
      }],
    ],
  },
}
