/** One of several processes that share a limit: makes so many calls, all at once, and ends. */
import { SharedLimiter } from '../../src/limiter/index.ts'
import { openSlots } from './open-slots.ts'

const [store = '', url = '', calls, requests, windowMs] = process.argv.slice(2)
const { slots, close } = await openSlots(store, 'four processes', {
  requests: Number(requests),
  windowMs: Number(windowMs),
})
const limiter = new SharedLimiter({ slots, lookEvery: 50 })
await Promise.all(
  Array.from({ length: Number(calls) }, async () => {
    const slot = await limiter.acquire()
    try {
      await (await fetch(url)).text()
    } finally {
      slot.release()
    }
  }),
)
await new Promise((resolve) => setTimeout(resolve, 100))
await close()
