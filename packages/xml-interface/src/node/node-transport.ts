import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Duplex } from 'node:stream'
import { type Clock, systemClock } from '@rkeeper-kit/core'
import { type HttpsTransportOptions, httpsTransport } from '../client/https-transport.ts'
import type { Rk7Transport } from '../client/transport.ts'
import { openTls } from './connect.ts'
import { fetchOver } from './https-fetch.ts'
import { type TrustOptions, trustCheck } from './trust.ts'

export interface NodeTransportOptions extends Omit<HttpsTransportOptions, 'fetch'>, TrustOptions {
  /** Name that the certificate is made out to, where it differs from the host of the address. */
  readonly servername?: string
  /** Longest time until a connection stands, in milliseconds. Default 10 000. */
  readonly connectTimeout?: number
  /** How long an idle connection is kept for the next request, in milliseconds. Default 4000. */
  readonly keepAlive?: number
}

/** A transport that keeps connections open. */
export interface NodeTransport extends Rk7Transport {
  /** Closes the idle connections; they also close by themselves. */
  close(): void
}

/**
 * Direct HTTPS to a till on Node.js, for the certificates that tills have: usually self-signed. The certificate is checked before
 * anything is sent, the password included. Without a pin or an authority that vouches for it, the first contact fails with the
 * fingerprint to pin.
 *
 * @throws InvalidRequestError at a send, when the certificate is not trusted (`code` tells: `CERTIFICATE_NOT_PINNED`,
 * `CERTIFICATE_CHANGED`, `CERTIFICATE_EXPIRED`, …) or the server's TLS is too old (`TLS_TOO_OLD`); `details.fingerprint` is what
 * the server has shown. Otherwise as the transport of the client.
 * @example
 * const transport = nodeTransport({ url, username, password, pin: 'AB:12:…' })
 * const rk7 = new Rk7Client({ transport })
 */
export function nodeTransport(options: NodeTransportOptions): NodeTransport {
  const { pin, ca, allowExpired, allowOldTls, servername, connectTimeout, keepAlive, ...client } = options
  const idle = { keepAlive: true, timeout: keepAlive ?? 4000, scheduling: 'lifo' } as const
  const agents = {
    http: new HttpAgent(idle),
    https: new CheckedAgent(idle, options, options.clock ?? systemClock),
  }
  const transport = httpsTransport({ ...client, fetch: fetchOver(agents) })
  return {
    send: (document, call) => transport.send(document, call),
    close() {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

/** Hands out connections only after their certificate has been checked. */
class CheckedAgent extends HttpsAgent {
  readonly #open: (host: string, port: number) => Promise<Duplex>

  constructor(
    idle: ConstructorParameters<typeof HttpsAgent>[0],
    options: NodeTransportOptions,
    clock: Clock,
  ) {
    super(idle)
    const { hostname, port } = urlOf(options.url)
    const check = trustCheck(`${hostname}:${port || 443}`, options)
    this.#open = async (host, port) => {
      const timeout = options.connectTimeout ?? 10_000
      const socket = await openTls({ ...options, host, port, timeout })
      const refusal = check(socket, clock.now())
      if (!refusal) return socket
      socket.destroy()
      throw refusal
    }
  }

  override createConnection(
    options: { readonly host?: string | null; readonly port?: number | string | null },
    callback?: (error: Error | null, socket: Duplex) => void,
  ): undefined {
    this.#open(options.host ?? 'localhost', Number(options.port ?? 443)).then(
      (socket) => callback?.(null, socket),
      (error: Error) => callback?.(error, undefined as never),
    )
  }
}

/** What is no address is refused by the transport in its own words. */
const urlOf = (url: string): Pick<URL, 'hostname' | 'port'> =>
  URL.canParse(url) ? new URL(url) : { hostname: url, port: '' }
