import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { isUnavailableError, ManualClock } from '@rkeeper-kit/core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { SharedLimiter, type SlotStore } from '../../src/limiter/index.ts'
import { startPostgres } from '../postgres.ts'
import { hasRedis, startRedis } from '../redis.ts'
import { openSlots } from './open-slots.ts'

const windowMs = 500
const requests = 20

/** Counts as White Server does, in a sliding window, and takes up to 60 ms for an answer. */
async function countingServer() {
  const accepted: number[] = []
  let refused = 0
  const server = createServer((_request, response) => {
    const now = performance.now()
    if (accepted.filter((at) => at > now - windowMs).length >= requests) refused += 1
    else accepted.push(now)
    setTimeout(() => response.end('ok'), (accepted.length * 7) % 60)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, accepted, refused: () => refused }
}

interface Service {
  readonly url: string
  stop(): Promise<void>
}

/** What every store has to do: the same contract, the same proof. */
function describeStore(name: string, start: () => Promise<Service>): void {
  describe(`a limit shared through ${name}`, () => {
    let service: Service
    beforeAll(async () => {
      service = await start()
    }, 30_000)
    afterAll(() => service.stop())

    it('gives slots back one window after the answer, unused ones at once, and waits when told to', async () => {
      const limits = { requests: 1, windowMs: 200, marginMs: 0, leaseMs: 10_000 }
      const { slots, close } = await openSlots(service.url, 'one slot', limits)
      onTestFinished(close)
      const first = await slots.take()
      expect(first).toHaveProperty('id')
      expect(await slots.take()).toEqual({ retryIn: expect.any(Number) })
      if ('id' in first) await slots.giveBack(first.id)
      const second = await slots.take()
      if ('id' in second) await slots.release(second.id)
      const third = await slots.take()
      expect('retryIn' in third && third.retryIn > 100 && third.retryIn <= 200).toBe(true)
      await slots.pause(700)
      await slots.pause(100)
      const paused = await slots.take()
      expect('retryIn' in paused && paused.retryIn > 400).toBe(true)
      if ('retryIn' in paused) await new Promise((resolve) => setTimeout(resolve, paused.retryIn))
      expect(await slots.take()).toHaveProperty('id')
    })

    it('gets the slot of a process that died back after its lease and one window', async () => {
      const limits = { requests: 1, windowMs: 100, marginMs: 0, leaseMs: 100 }
      const { slots, close } = await openSlots(service.url, 'a process that dies', limits)
      onTestFinished(close)
      expect(await slots.take()).toHaveProperty('id')
      const second = await slots.take()
      expect('retryIn' in second && second.retryIn > 100 && second.retryIn <= 200).toBe(true)
      await new Promise((resolve) => setTimeout(resolve, 210))
      expect(await slots.take()).toHaveProperty('id')
    })

    it('holds for four processes, and is used', async () => {
      const server = await countingServer()
      const calls = 24
      const started = performance.now()
      const callers = Array.from({ length: 4 }, () =>
        spawn(
          process.execPath,
          [
            '--conditions=@rkeeper-kit/source',
            join(import.meta.dirname, 'caller.ts'),
            ...[service.url, server.url, calls, requests, windowMs].map(String),
          ],
          { stdio: ['ignore', 'ignore', 'inherit'] },
        ),
      )
      const codes = await Promise.all(callers.map(async (caller) => (await once(caller, 'exit'))[0]))
      expect(codes).toEqual([0, 0, 0, 0])
      expect(server.refused()).toBe(0)
      expect(server.accepted).toHaveLength(4 * calls)
      const windows = (4 * calls) / requests
      expect(performance.now() - started).toBeLessThan(windows * windowMs * 2 + 3000)
    }, 30_000)
  })
}

describe.skipIf(!hasRedis)('with redis-server on the PATH', () => {
  describeStore('Redis', async () => {
    const { port, stop } = await startRedis()
    return { url: `redis://127.0.0.1:${port}`, stop }
  })
})
describeStore('PostgreSQL', startPostgres)

describe('a shared limiter', () => {
  const storeOf = (take: SlotStore['take']): SlotStore & { given: string[] } => {
    const given: string[] = []
    return {
      given,
      take,
      release: () => Promise.resolve(),
      giveBack: async (id) => void given.push(id),
      pause: () => Promise.resolve(),
    }
  }

  it('fails calls while its store is away, and works again afterwards', async () => {
    let away = true
    const slots = storeOf(async () => {
      if (away) throw new Error('connection closed')
      return { id: '1' }
    })
    const limiter = new SharedLimiter({ slots, clock: new ManualClock(0) })
    const failed = await Promise.allSettled([limiter.acquire(), limiter.acquire()])
    expect(failed.every((each) => each.status === 'rejected' && isUnavailableError(each.reason))).toBe(true)
    away = false
    expect(await limiter.acquire()).toHaveProperty('release')
  })

  it('gives a slot back that nobody wants any more', async () => {
    const abort = new AbortController()
    const slots = storeOf(async () => {
      abort.abort(new Error('gone'))
      return { id: '7' }
    })
    const limiter = new SharedLimiter({ slots, clock: new ManualClock(0) })
    await expect(limiter.acquire({ signal: abort.signal })).rejects.toThrow('gone')
    await Promise.resolve()
    expect(slots.given).toEqual(['7'])
    expect(limiter.length).toBe(0)
  })
})
