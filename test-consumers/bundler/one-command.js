import { GetOrder, Rk7Client } from '@rkeeper-kit/xml-interface'

export const read = (options, guid) => new Rk7Client(options).execute(GetOrder, { Order: { guid } })
