import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What `/_sim/info` tells, as far as the measurements use it. */
export interface Info {
  readonly url: string
  readonly objects: readonly { readonly objectId: number; readonly kind: string }[]
  readonly whiteServer: { readonly token: string }
  readonly rk7: { readonly url: string; readonly username: string; readonly password: string }
  readonly licensing: {
    readonly userName: string
    readonly password: string
    readonly token: string
    readonly anchor: string
  }
  readonly delivery: {
    readonly tokenUrl: string
    readonly clientId: string
    readonly clientSecret: string
    readonly restaurantId: string
  }
}

export interface Started {
  readonly child: ChildProcess
  /** First line of its output, which says where it listens. */
  readonly line: string
}

/** Starts a program of the repository and waits for its first line. */
export function start(args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    let output = ''
    child.on('error', reject)
    child.on('exit', (code) =>
      reject(new Error(`node ${args.join(' ')} ended with ${code} before it was ready`)),
    )
    child.stdout?.on('data', (chunk) => {
      output += chunk
      const end = output.indexOf('\n')
      if (end >= 0) resolve({ child, line: output.slice(0, end) })
    })
  })
}

export function stop({ child }: Started): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

/** The built simulator, as a user gets it. */
export const simulator = ['apps/simulator/dist/cli/main.js', '--port', '0', '--json', '--log', 'off'] as const
/** The peer: one Express 5 route that reads a body and answers a small JSON. */
export const bareExpress = ['tools/bench/src/bare-express.ts'] as const
