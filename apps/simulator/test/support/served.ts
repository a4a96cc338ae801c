import { onTestFinished } from 'vitest'
import { type Listening, type ListenOptions, listen } from '../../src/adapters/express/listen.ts'
import { createKernel } from '../../src/core/kernel.ts'
import { countingProtocol } from './protocol.ts'
import { testWorld } from './world.ts'

/** For tests: a kernel with a counting door. */
export function countingKernel(bodyLimit = 64 * 1024) {
  const { world, real } = testWorld()
  const counter = countingProtocol()
  const handle = createKernel({ world, protocols: [counter], bodyLimit: () => bodyLimit })
  return { world, real, counter, handle, bodyLimit: () => bodyLimit }
}

/** For tests: the same over real HTTP on a free port, closed when the test ends. */
export async function servedKernel(options: ListenOptions & { readonly bodyLimit?: number } = {}) {
  const kernel = countingKernel(options.bodyLimit)
  const listening: Listening = await listen(kernel, { port: 0, ...options })
  onTestFinished(() => listening.close())
  return { ...kernel, ...listening, count: `${listening.url}/rk7api/count` }
}
