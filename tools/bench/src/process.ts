import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { SimulatorInfo } from '@rkeeper-kit/simulator'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What `/_sim/info` tells. */
export type Info = SimulatorInfo

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

/** The peers: what each does stands in its file. */
export const bareExpress = ['tools/bench/src/peers/bare-express.ts'] as const
export const expressXsd = ['tools/bench/src/peers/express-xsd.ts'] as const
export const expressZod = ['tools/bench/src/peers/express-zod.ts'] as const
