// Started in a process of its own, with --expose-gc, by index.ts: a number of requests, and the memory after each tenth of them.
import { setImmediate } from 'node:timers/promises'
import { createSimulator } from '@rkeeper-kit/simulator'
import { callers, requests } from './requests.ts'

const [total = 1_000_000] = process.argv.slice(2).map(Number)
const simulator = createSimulator({ settings: { whiteServer: { productionLimit: 1000 } } })
const calls = requests(simulator.info('http://restaurant.test')).map(
  (each) => callers(simulator, each).handle,
)
const used: { requests: number; heap: number; process: number }[] = []
for (let done = 0; done < total; ) {
  const end = done + total / 10
  while (done < end) {
    for (const call of calls) await call()
    done += calls.length
    if (done % 1000 > 0) continue
    // The limit counts the calls of the last minute: time has to go on for it to forget.
    await simulator.clock.advance(60)
    // Engines keep targets of weak references, which libxml2-wasm makes, until the event loop turns.
    await setImmediate()
  }
  await setImmediate()
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  used.push({ requests: done, heap: heapUsed, process: rss })
}
console.log(JSON.stringify(used))
