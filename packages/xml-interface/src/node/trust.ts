import type { X509Certificate } from 'node:crypto'
import type { TLSSocket } from 'node:tls'
import { InvalidRequestError } from '@rkeeper-kit/core'
import { parseFingerprint, rsaBits } from './fingerprint.ts'

/** Whom to trust. With nothing given: what the certificate authorities of Node.js vouch for. */
export interface TrustOptions {
  /** SHA-256 fingerprints of the till's own certificate. A certificate that is none of them is refused, whoever signed it. */
  readonly pin?: string | readonly string[]
  /** Certificates, in PEM, of authorities that are trusted instead of those of Node.js. Together with `pin` both must hold. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[]
  /** Takes a pinned certificate that is out of date. Default false. */
  readonly allowExpired?: boolean
  /** Takes TLS 1.0 and 1.1, their ciphers, and RSA keys under 2048 bits, from servers that have nothing better. Default false. */
  readonly allowOldTls?: boolean
}

/** Answers why a certificate is not trusted. */
export type TrustCheck = (socket: TLSSocket, now: number) => InvalidRequestError | undefined

/**
 * Verification is never off: a certificate is either the pinned one, or vouched for by an authority.
 *
 * @throws InvalidRequestError when a pin is no fingerprint
 */
export function trustCheck(address: string, options: TrustOptions): TrustCheck {
  const pins = [options.pin ?? []].flat().map(parseFingerprint)
  const refuse = (code: string, problem: string, fingerprint?: string) =>
    new InvalidRequestError(`${problem} Nothing was sent.`, {
      code,
      operation: 'TLS',
      details: { address, ...(fingerprint === undefined ? {} : { fingerprint }), pins },
    })
  return (socket, now) => {
    const certificate = socket.getPeerX509Certificate()
    if (!certificate) return refuse('CERTIFICATE_MISSING', `${address} shows no certificate.`)
    const fingerprint = certificate.fingerprint256
    if (pins.length === 0 && !socket.authorized)
      return refuse(
        'CERTIFICATE_NOT_PINNED',
        `The certificate of ${address} is vouched for by nobody (${reasonOf(socket)}). Its SHA-256 fingerprint is ${fingerprint}. Compare it with that of the certificate in the restaurant, then pin it: pin: '${fingerprint}'.`,
        fingerprint,
      )
    if (pins.length > 0 && !pins.includes(fingerprint))
      return refuse(
        'CERTIFICATE_CHANGED',
        `The certificate of ${address} is not the pinned one: its SHA-256 fingerprint is ${fingerprint}, pinned is ${pins.join(' or ')}. If the restaurant got a new certificate, compare and pin that; else somebody stands between.`,
        fingerprint,
      )
    if (pins.length > 0 && options.ca !== undefined && !socket.authorized)
      return refuse(
        'CERTIFICATE_UNTRUSTED',
        `The certificate of ${address} is the pinned one, but your authority does not vouch for it (${reasonOf(socket)}).`,
        fingerprint,
      )
    const problem = weakness(certificate, options, now)
    return problem && refuse(problem.code, `The certificate of ${address} ${problem.text}`, fingerprint)
  }
}

function weakness(
  certificate: X509Certificate,
  options: TrustOptions,
  now: number,
): { readonly code: string; readonly text: string } | undefined {
  const { validFrom, validTo } = certificate
  if (!options.allowExpired && (now > Date.parse(validTo) || now < Date.parse(validFrom)))
    return {
      code: 'CERTIFICATE_EXPIRED',
      text: `is valid from ${validFrom} to ${validTo}. Renew it, or set allowExpired to take the pinned one all the same.`,
    }
  const bits = rsaBits(certificate)
  if (!options.allowOldTls && bits !== undefined && bits < 2048)
    return {
      code: 'CERTIFICATE_WEAK',
      text: `has an RSA key of ${bits} bits, which can be forged. Renew it, or set allowOldTls to take it all the same.`,
    }
  return undefined
}

/** Node.js gives a code or, for a wrong host name, an error. */
const reasonOf = ({ authorizationError }: TLSSocket): string => String(authorizationError ?? 'unknown reason')
