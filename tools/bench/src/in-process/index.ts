import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Runs a program of this folder and reads the JSON that it prints. */
async function run<T>(file: string, args: readonly string[] = [], flags: readonly string[] = []): Promise<T> {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, path, ...args])
  return JSON.parse(stdout) as T
}

/** Calls a second without a network, one after the other, by `simulator.handle` and by `simulator.fetch`. */
export async function measureCalls(seconds: number, rounds: number) {
  const args = [String(seconds), String(rounds)]
  const figures = await run<Record<string, Record<'handle' | 'fetch', number>>>('calls.ts', args)
  return Object.entries(figures).map(([request, { handle, fetch }]) => ({
    request,
    'handle calls/s': handle.toFixed(0),
    'fetch calls/s': fetch.toFixed(0),
    aim: '100000',
  }))
}

/** Memory of a process after each tenth of so many requests in process. */
export async function measureMemory(requests: number) {
  const used = await run<{ requests: number; heap: number; process: number }[]>(
    'memory.ts',
    [String(requests)],
    ['--expose-gc'],
  )
  const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1)
  return used.map((each) => ({
    'requests done': each.requests,
    'heap MB': megabytes(each.heap),
    'process MB': megabytes(each.process),
    'heap to the first': (each.heap / (used[0]?.heap ?? Number.NaN)).toFixed(2),
  }))
}

/** Milliseconds of a reset. */
export async function measureReset() {
  const { orders, median, worst } = await run<{ orders: number; median: number; worst: number }>('reset.ts')
  return [
    { after: `${orders} orders`, 'median ms': median.toFixed(2), 'worst ms': worst.toFixed(2), aim: '5' },
  ]
}
