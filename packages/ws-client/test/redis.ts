import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RedisScripts } from '../src/limiter/redis/index.ts'
import { freePort } from './free-port.ts'

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

/** A redis-server of its own on a free port. */
export async function startRedis(): Promise<{ port: number; stop: () => Promise<void> }> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const server = spawn('redis-server', [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--dir',
    folder,
  ])
  for await (const line of server.stdout) if (String(line).includes('Ready to accept connections')) break
  server.stdout.resume()
  return {
    port,
    async stop() {
      server.kill()
      await once(server, 'exit')
      rmSync(folder, { recursive: true })
    },
  }
}

/** Enough of a client to run scripts that answer whole numbers. */
export async function scriptClient(port: number): Promise<RedisScripts & { close: () => void }> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const waiting: { resolve: (value: number) => void; reject: (error: Error) => void }[] = []
  let text = ''
  socket.on('data', (part) => {
    text += part
    for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
      const line = text.slice(0, end)
      text = text.slice(end + 2)
      if (line.startsWith(':')) waiting.shift()?.resolve(Number(line.slice(1)))
      else waiting.shift()?.reject(new Error(line))
    }
  })
  socket.on('close', () => {
    for (const { reject } of waiting.splice(0)) reject(new Error('connection closed'))
  })
  return {
    eval: (script, { keys, arguments: given }) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('connection closed'))
        waiting.push({ resolve, reject })
        const parts = ['EVAL', script, String(keys.length), ...keys, ...given]
        socket.write(
          `*${parts.length}\r\n${parts.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`).join('')}`,
        )
      }),
    close: () => socket.destroy(),
  }
}
