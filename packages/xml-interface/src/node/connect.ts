import { isIP } from 'node:net'
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls'
import { InvalidRequestError } from '@rkeeper-kit/core'
import type { TrustOptions } from './trust.ts'

export interface ConnectOptions extends Pick<TrustOptions, 'ca' | 'allowOldTls'> {
  readonly host: string
  readonly port: number
  /** Name that the certificate is made out to, where it differs from the host. */
  readonly servername?: string
  /** Longest time until the handshake is over, in milliseconds. */
  readonly timeout: number
}

/**
 * Opens a TLS connection. Nothing is sent over it, and whether its certificate is trusted is for the caller to judge by
 * `authorized`: a pinned certificate is usually signed by nobody.
 */
export function openTls(options: ConnectOptions): Promise<TLSSocket> {
  const { host, port, timeout } = options
  const name = options.servername ?? host
  const settings: ConnectionOptions = {
    host,
    port,
    rejectUnauthorized: false,
    ...(isIP(name) ? {} : { servername: name }),
    ...(options.ca === undefined ? {} : { ca: [options.ca].flat().map((each) => Buffer.from(each)) }),
    // The best that both sides know is agreed on all the same.
    ...(options.allowOldTls
      ? { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }
      : { minVersion: 'TLSv1.2' }),
    ALPNProtocols: ['http/1.1'],
  }
  return new Promise((resolve, reject) => {
    const socket = connect(settings)
    const fail = (error: Error) => {
      socket.destroy()
      reject(tooOld(error, options) ?? Object.assign(error, { neverLeft: true }))
    }
    socket.setTimeout(timeout, () =>
      fail(Object.assign(new Error(`no TLS connection within ${timeout} ms`), { code: 'ETIMEDOUT' })),
    )
    socket.once('error', fail)
    socket.once('secureConnect', () => {
      socket.off('error', fail)
      socket.setTimeout(0)
      socket.removeAllListeners('timeout')
      resolve(socket)
    })
  })
}

const oldTlsCodes = new Set([
  'ERR_SSL_UNSUPPORTED_PROTOCOL',
  'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
  'ERR_SSL_DH_KEY_TOO_SMALL',
  'ERR_SSL_EE_KEY_TOO_SMALL',
  'ERR_SSL_WRONG_SIGNATURE_TYPE',
])

function tooOld(error: Error, { host, port, allowOldTls }: ConnectOptions): InvalidRequestError | undefined {
  const { code } = error as { code?: string }
  if (allowOldTls || code === undefined || !oldTlsCodes.has(code)) return undefined
  return new InvalidRequestError(
    `${host}:${port} speaks no TLS that is still safe (${code}). Update it, or set allowOldTls to take TLS 1.0 and 1.1 from it. Nothing was sent.`,
    { code: 'TLS_TOO_OLD', operation: 'TLS', cause: error },
  )
}
