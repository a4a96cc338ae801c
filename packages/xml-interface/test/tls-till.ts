import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A key and a certificate, as a till would have them. */
export interface Identity {
  readonly key: string
  readonly cert: string
  readonly fingerprint: string
}

export const hasOpenssl = ((): boolean => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Makes a self-signed certificate. */
export function selfSigned(
  options: { readonly bits?: number; readonly days?: number; readonly name?: string } = {},
): Identity {
  const folder = mkdtempSync(join(tmpdir(), 'till-certificate-'))
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const { bits = 2048, days = 30, name = 'localhost' } = options
  try {
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', `rsa:${bits}`, '-sha256', '-nodes', '-days', String(days)],
        ...['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`],
        ...['-keyout', keyFile, '-out', certFile],
      ],
      { stdio: 'ignore' },
    )
    const cert = readFileSync(certFile, 'utf8')
    return { key: readFileSync(keyFile, 'utf8'), cert, fingerprint: new X509Certificate(cert).fingerprint256 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export type Responder = (request: IncomingMessage, response: ServerResponse) => void

/** A till behind TLS on a free port; each request is answered by the responder. */
export async function tlsTill(identity: Identity, respond: Responder, options: ServerOptions = {}) {
  const seen: { authorization: string | undefined; body: string }[] = []
  let connections = 0
  const server = createServer({ ...identity, ...options }, async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push({ authorization: request.headers.authorization, body })
    respond(request, response)
  })
  server.on('connection', () => connections++)
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `https://localhost:${port}/rk7api/v0/xmlinterface.xml`,
    seen,
    get connections() {
      return connections
    },
    /** From the next connection on. */
    show: (other: Identity) => server.setSecureContext(other),
    dropConnections: () => server.closeAllConnections(),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
