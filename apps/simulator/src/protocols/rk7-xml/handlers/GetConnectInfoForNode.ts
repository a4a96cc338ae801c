import { GetConnectInfoForNode } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

export const getConnectInfoForNode = handler(
  GetConnectInfoForNode,
  ({ NetName = '' }, { domain: { stations } }) => {
    const { peer, self } = stations.connection(NetName)
    return {
      ConnectInfo: { SelfIP: self.address, SelfPort: self.port, PeerIP: peer.address, PeerPort: peer.port },
    }
  },
)
