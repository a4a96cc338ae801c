import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { type AppOptions, createApp } from './app.ts'

export interface ListenOptions {
  /** Default 7070; 0 takes a free one. */
  readonly port?: number
  /** Default 127.0.0.1: nobody outside this machine gets in. */
  readonly host?: string
  /** How long the headers of a request may take; default 60 s, in milliseconds. */
  readonly headersTimeout?: number
  /** How long a whole request may take to arrive; default 300 s, in milliseconds. */
  readonly requestTimeout?: number
}

export interface Listening {
  /** For example `http://127.0.0.1:7070`. */
  readonly url: string
  readonly port: number
  readonly server: Server
  /** Stops at once: ends connections that are kept alive, and requests that hang. */
  close(): Promise<void>
}

/** Serves the simulator over HTTP. Rejects with the system's error, for example `EADDRINUSE`. */
export async function listen(
  door: Omit<AppOptions, 'origin'>,
  { port = 7070, host = '127.0.0.1', headersTimeout = 60_000, requestTimeout = 300_000 }: ListenOptions = {},
): Promise<Listening> {
  let url = ''
  const app = createApp({ ...door, origin: () => url })
  const patience = Math.min(headersTimeout, requestTimeout)
  const server = createServer(
    {
      headersTimeout,
      requestTimeout,
      connectionsCheckingInterval: Math.min(Math.max(patience / 4, 50), 30_000),
    },
    app,
  )
  server.on('clientError', answerBrokenRequest)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address() as AddressInfo
  url = `http://${reachable(address)}:${address.port}`
  return {
    url,
    port: address.port,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** An address somebody on this machine can use: one that means "everywhere" is not. */
function reachable({ address, family }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return '127.0.0.1'
  return family === 'IPv6' ? `[${address}]` : address
}

const brokenRequests: Readonly<Record<string, readonly [status: string, code: string, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    'request_timeout',
    'The request took too long to arrive.',
  ],
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'headers_too_large',
    'The headers are larger than 16 KiB.',
  ],
}

/** What is not even HTTP gets a clear answer too. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const [status, code, message] = brokenRequests[error.code ?? ''] ?? [
    '400 Bad Request',
    'bad_http',
    'This is not a request that HTTP/1.1 allows.',
  ]
  const body = JSON.stringify({ error: { code, message } })
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
