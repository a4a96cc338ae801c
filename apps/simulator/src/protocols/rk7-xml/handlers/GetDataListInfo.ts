import { GetDataListInfo } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

export const getDataListInfo = handler(GetDataListInfo, (_, { domain: { node } }) => {
  const { connected, files, server } = node.upstream
  return { File: files, ConnectStatus: { servername: server, connected } }
})
