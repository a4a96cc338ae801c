import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { type Finding, finder } from './finding.ts'

/** How far one gets on the way to an address: its form, its name, its port, its certificate. */
export interface Reached {
  readonly findings: readonly Finding[]
  readonly reachable: boolean
  /** Fingerprint (SHA-256) of a certificate for which nobody vouches. */
  readonly untrusted?: string
}

export async function reach(name: string, address: string, ms: number): Promise<Reached> {
  const say = finder(`${name} address`)
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    const finding = say.failed(
      `${JSON.stringify(address)} is no address`,
      'write it as https://host:port/path',
    )
    return { findings: [finding], reachable: false }
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  const socket = await open(host, port, ms).catch((error: NodeJS.ErrnoException) => error)
  if (socket instanceof Error) {
    const unknown = /ENOTFOUND|EAI_AGAIN/.test(socket.code ?? '')
    const advice = unknown
      ? 'check the name, and whether this machine can resolve names'
      : 'check host and port, that the program runs there, and that no firewall stands between'
    const found = unknown
      ? `the name ${host} is not known`
      : `no connection to ${host}:${port}: ${socket.message}`
    return { findings: [say.failed(found, advice)], reachable: false }
  }
  const reached = say.ok(`${host}:${port} answers at ${socket.remoteAddress ?? host}`)
  if (url.protocol === 'http:') {
    socket.destroy()
    return { findings: [reached, plain(name, host)], reachable: true }
  }
  const { finding, untrusted } = await secure(name, host, socket, ms)
  const reachable = finding.state !== 'failed' || untrusted !== undefined
  return { findings: [reached, finding], reachable, ...(untrusted !== undefined && { untrusted }) }
}

async function open(host: string, port: number, ms: number): Promise<Socket> {
  const { address } = await lookup(host)
  const socket = connectTcp({ host: address, port })
  await once(socket, 'connect', { signal: AbortSignal.timeout(ms) }).catch((error) => {
    socket.destroy()
    throw error.name === 'AbortError' ? new Error(`nothing within ${ms / 1000} s`) : error
  })
  return socket
}

function plain(name: string, host: string): Finding {
  const say = finder(`${name} TLS`)
  if (/^(127\.|::1$|localhost$)/.test(host)) return say.ok('not used, and not needed on this machine')
  return say.warning(
    'the connection is not encrypted',
    'use https: account and licence can be read on the way',
  )
}

async function secure(
  name: string,
  host: string,
  socket: Socket,
  ms: number,
): Promise<{ readonly finding: Finding; readonly untrusted?: string }> {
  const say = finder(`${name} TLS`)
  // Nothing is sent here: the certificate is only looked at.
  const tls = connectTls({ socket, rejectUnauthorized: false, ...(isIP(host) ? {} : { servername: host }) })
  try {
    await once(tls, 'secureConnect', { signal: AbortSignal.timeout(ms) })
  } catch (error) {
    tls.destroy()
    const advice = 'check that the port speaks TLS, and which versions of it'
    return { finding: say.failed(`no TLS: ${(error as Error).message}`, advice) }
  }
  const { valid_to: until, fingerprint256 } = tls.getPeerCertificate()
  const protocol = tls.getProtocol()
  tls.destroy()
  if (tls.authorized) return { finding: say.ok(`${protocol}, certificate until ${until}`) }
  return {
    finding: say.failed(
      `nobody vouches for the certificate (${tls.authorizationError}); its SHA-256 is ${fingerprint256}`,
      'compare the fingerprint at the other end, and where it is the same, pin it; or install a certificate that is vouched for',
    ),
    untrusted: fingerprint256,
  }
}
