import type { RequestListener } from 'node:http'
import express, { type Request, type Response } from 'express'
import type { PlainHandler, PlainResponse } from '../../core/http.ts'
import { arrivedRequest } from './arrived-request.ts'
import { compressed, wantsCompression } from './compress.ts'
import { readBody } from './read-body.ts'

export interface AppOptions {
  readonly handle: PlainHandler
  /** Largest body in bytes, read at each request. */
  readonly bodyLimit: () => number
  /** Used when the caller names no host. */
  readonly origin?: () => string
}

/** An Express application in front of the simulator. Its type is Node's own, so that users need no types of Express. */
export function createApp(options: AppOptions): RequestListener {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use((request, response) => {
    serve(options, request, response).catch(() => response.destroy())
  })
  return app
}

async function serve(options: AppOptions, request: Request, response: Response): Promise<void> {
  const body = await readBody(request, options.bodyLimit())
  if (body === undefined) return
  const answer = await options.handle(arrivedRequest(options, request, response, body))
  const large = wantsCompression(answer, request.headers['accept-encoding'])
  const sendable = large ? await compressed(answer) : answer
  if (!response.destroyed) send(sendable, request, response)
}

function send({ status, headers, body, wire }: PlainResponse, request: Request, response: Response): void {
  if (wire?.kind === 'hang') return
  if (wire?.kind === 'drop') {
    request.socket.resetAndDestroy()
    return
  }
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  if (wire?.kind === 'truncate') {
    // Whatever has been written is delivered before the connection ends.
    response.write(Buffer.from(body).subarray(0, wire.bytes), () => request.socket.destroy())
    return
  }
  // A text goes out in one piece with the headers; bytes would take a second write.
  response.end(request.method === 'HEAD' ? undefined : body)
}
