import { openTls } from './connect.ts'
import { rsaBits } from './fingerprint.ts'

/** What a server shows of itself before anything is sent to it. */
export interface ServerCertificate {
  /** SHA-256, 32 pairs of hexadecimal digits with colons. */
  readonly fingerprint: string
  readonly subject: string
  readonly issuer: string
  /** As the certificate words it. */
  readonly validFrom: string
  readonly validTo: string
  /** Undefined for keys that are not RSA. */
  readonly rsaBits: number | undefined
  /** For example `TLSv1.3`. */
  readonly protocol: string | undefined
  /** Whether an authority that Node.js knows vouches for it under this host name. */
  readonly trusted: boolean
}

/**
 * Reads the certificate of a server, old TLS included, and sends nothing.
 *
 * @throws an Error of Node.js when there is no TLS connection
 */
export async function readCertificate(
  host: string,
  port = 443,
  options: { readonly timeout?: number } = {},
): Promise<ServerCertificate> {
  const socket = await openTls({ host, port, timeout: options.timeout ?? 10_000, allowOldTls: true })
  try {
    const certificate = socket.getPeerX509Certificate()
    if (!certificate) throw new Error(`${host}:${port} shows no certificate`)
    return {
      fingerprint: certificate.fingerprint256,
      subject: certificate.subject ?? '',
      issuer: certificate.issuer ?? '',
      validFrom: certificate.validFrom,
      validTo: certificate.validTo,
      rsaBits: rsaBits(certificate),
      protocol: socket.getProtocol() ?? undefined,
      trusted: socket.authorized,
    }
  } finally {
    socket.destroy()
  }
}
