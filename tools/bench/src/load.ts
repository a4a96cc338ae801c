import { connect } from 'node:net'
import { cpuMicroseconds } from './cpu.ts'

/** What is asked of a server. */
export interface Load {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Instead of one body over and over: those that each connection sends once, in turn. */
  readonly scripts?: readonly (readonly string[])[]
}

export interface Figures {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p99: number
  /** Processor time of the server for one request, microseconds; undefined where the system does not tell. */
  readonly cpu: number | undefined
}

export const connections = 32

/**
 * Asks a server for some seconds, or as long as the scripts last. All requests are made beforehand and sent over plain sockets, so that
 * whoever measures needs less of the machine than whoever is measured. Rejects at the first answer that is not 200.
 */
export async function put(load: Load, pid: number | undefined, seconds: number): Promise<Figures> {
  const scripts = load.scripts?.map((bodies) => bodies.map((body) => message(load, body)))
  const same = [message(load, load.body)]
  const end = performance.now() + seconds * 1000
  const latencies: number[] = []
  const before = cpuMicroseconds(pid)
  const began = performance.now()
  await Promise.all(
    Array.from({ length: connections }, (_connection, index) =>
      converse(load.url, {
        next: scripts
          ? (sent) => scripts[index]?.[sent]
          : () => (performance.now() < end ? same[0] : undefined),
        answered: (latency) => latencies.push(latency),
      }),
    ),
  )
  const took = performance.now() - began
  const after = cpuMicroseconds(pid)
  return {
    perSecond: latencies.length / (took / 1000),
    p99: latencies.sort((a, b) => a - b)[Math.floor(latencies.length * 0.99)] ?? Number.NaN,
    cpu: before === undefined || after === undefined ? undefined : (after - before) / latencies.length,
  }
}

function message({ url, method, headers = {} }: Load, body = ''): Buffer {
  const { host, pathname, search } = new URL(url)
  const length = method === 'GET' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const lines = Object.entries({ host, ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return Buffer.from(`${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n${body}`)
}

interface Conversation {
  /** The request after so many; undefined ends the conversation. */
  next(sent: number): Buffer | undefined
  answered(milliseconds: number): void
}

/** One connection that is kept alive, one request after the other. */
function converse(url: string, { next, answered }: Conversation): Promise<void> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true })
    let sent = 0
    let began = 0
    let missing = 0
    const ask = (): void => {
      const request = next(sent++)
      if (!request) {
        socket.end()
        return
      }
      began = performance.now()
      missing = 0
      socket.write(request)
    }
    socket.on('connect', ask)
    socket.on('data', (chunk) => {
      missing = missing > 0 ? missing - chunk.length : missingAfter(chunk)
      if (Number.isNaN(missing))
        socket.destroy(new Error(`${url} answered ${chunk.toString('latin1', 0, 500)}`))
      else if (missing === 0) {
        answered(performance.now() - began)
        ask()
      }
    })
    socket.on('error', reject)
    socket.on('close', () => resolve())
  })
}

/** How many bytes of an answer are still to come after its first chunk, which holds the headers; NaN for one that is not 200. */
function missingAfter(chunk: Buffer): number {
  const headersEnd = chunk.indexOf('\r\n\r\n')
  const headers = chunk.toString('latin1', 0, headersEnd)
  const length = /\r\ncontent-length: (\d+)/i.exec(headers)?.[1]
  if (headersEnd < 0 || !headers.startsWith('HTTP/1.1 200')) return Number.NaN
  return Number(length) - (chunk.length - headersEnd - 4)
}
