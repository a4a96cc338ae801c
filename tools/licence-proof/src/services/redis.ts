import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'redis'
import { freePort } from './free-port.ts'
import type { Service } from './service.ts'

/** Why there is no Redis on this machine; undefined where there is one. */
export const redisMissing: string | undefined =
  spawnSync('redis-server', ['--version']).status === 0
    ? undefined
    : 'no redis-server on the PATH: these tests are skipped'

/** A Redis that flushes each write. */
export async function startRedis(): Promise<Service> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'licence-redis-'))
  const url = `redis://127.0.0.1:${port}`
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    appendonly: 'yes',
    appendfsync: 'always',
    save: '',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  let child: ChildProcess
  const ended = () => child.exitCode !== null || child.signalCode !== null
  const service: Service = {
    url,
    async start() {
      child = spawn('redis-server', args, { stdio: 'ignore' })
      await untilReady(url)
    },
    async stop() {
      if (ended()) return
      const end = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await end
    },
    async remove() {
      await service.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await service.start()
  return service
}

async function untilReady(url: string): Promise<void> {
  for (let left = 100; ; left--) {
    const client = createClient({ url, socket: { reconnectStrategy: false } })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.ping()
      return await client.close()
    } catch (error) {
      if (left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
