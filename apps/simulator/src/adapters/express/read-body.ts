import type { IncomingMessage } from 'node:http'

/** How much is thrown away unread above the limit before the connection is given up. */
const mostDrained = 256 * 1024 * 1024

/**
 * Reads a body up to a little more than the limit; what comes after is thrown away, so that the caller can finish
 * sending and read the refusal. Undefined when the caller went away.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      if (size <= limit) chunks.push(chunk)
      size += chunk.length
      if (size > limit + mostDrained) request.destroy()
    })
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
    request.on('error', () => resolve(undefined))
    request.on('close', () => resolve(undefined))
  })
}
