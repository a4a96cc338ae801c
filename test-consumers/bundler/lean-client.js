import { fetchTransport, Rk7TransportClient } from '@rkeeper-kit/xml-interface/client'
import { GetOrder } from '@rkeeper-kit/xml-interface/commands/GetOrder'

export const read = (account, guid) =>
  new Rk7TransportClient({ transport: fetchTransport(account) }).execute(GetOrder, { Order: { guid } })
