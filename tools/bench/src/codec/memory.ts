import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { times } from './ratio.ts'
import { refDataParts } from './samples.ts'

const reader = fileURLToPath(new URL('read-items.ts', import.meta.url))

/** @param sizes - in millions of characters, the smallest first */
export async function measureMemory(sizes: readonly number[]) {
  const server = createServer((request, response) => {
    const size = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('mb')) * 1e6
    request.resume()
    Readable.from(refDataParts(size)).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    const rows = []
    let first = 0
    for (const size of sizes) {
      const url = `http://127.0.0.1:${port}/?mb=${size}`
      const { stdout } = await promisify(execFile)(process.execPath, [reader, url])
      const { items, peak, ms } = JSON.parse(stdout) as { items: number; peak: number; ms: number }
      first ||= peak
      rows.push({
        answer: `${size} MB`,
        items,
        ms: ms.toFixed(0),
        'peak MB': (peak / 1024).toFixed(0),
        ratio: times(peak / first),
      })
    }
    return rows
  } finally {
    server.close()
  }
}
