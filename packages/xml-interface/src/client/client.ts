import { type HttpsTransportOptions, httpsTransport } from './https-transport.ts'
import { Rk7TransportClient, type Rk7TransportClientOptions } from './transport-client.ts'

/**
 * Either the address and the account of a cash server, or a transport that carries the requests another way; clock and repeats
 * then serve what the client itself repeats (2172, the common shift is being closed).
 */
export type Rk7ClientOptions =
  | (HttpsTransportOptions & Omit<Rk7TransportClientOptions, 'transport'>)
  | Rk7TransportClientOptions

/**
 * Speaks the XML interface of one restaurant.
 *
 * @example
 * const rk7 = new Rk7Client({ url, username, password })
 * const { data } = await rk7.execute(GetOrder, { Order: { guid } })
 * console.log(Money.toString(data.Order.unpaidSum))
 */
export class Rk7Client extends Rk7TransportClient {
  constructor(options: Rk7ClientOptions) {
    super('transport' in options ? options : { ...options, transport: overHttps(options) })
  }
}

function overHttps(options: Exclude<Rk7ClientOptions, Rk7TransportClientOptions>) {
  const { license, serverVersion: _, versionGuard: __, writeAs: ___, ...connection } = options
  return httpsTransport(connection)
}
