import type { SlotStore } from '../shared-limiter.ts'

/** The part of a client of the package `redis` that is needed; of other packages make such an object. */
export interface RedisScripts {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

export interface RedisSlotsOptions {
  /** Connected. */
  readonly client: RedisScripts
  /** Calls that may start in any window. */
  readonly requests: number
  /** Length of the window in milliseconds. */
  readonly windowMs: number
  /** Added to the window, for clocks that run fast. Default 50 ms. */
  readonly marginMs?: number
  /** Longest a call may last, in milliseconds: the slot of a process that died comes back after that and one window. Default 10 minutes. */
  readonly leaseMs?: number
  /** Stands before the keys; one for each token of White Server. Default `rkeeper-kit:limit`. */
  readonly prefix?: string
}

/** Slots are members of a sorted set, scored by when they come back. The clock is that of Redis, the same for everybody. */
const clock = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)`

const take = `${clock}
local paused = tonumber(redis.call('GET', KEYS[2]) or '0')
if paused > now then return paused - now end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
if redis.call('ZCARD', KEYS[1]) < tonumber(ARGV[1]) then
  redis.call('ZADD', KEYS[1], now + tonumber(ARGV[2]), ARGV[3])
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return 0
end
local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
return math.max(1, tonumber(first[2]) - now)`

const release = `${clock}
return redis.call('ZADD', KEYS[1], 'XX', now + tonumber(ARGV[1]), ARGV[2])`

const giveBack = `return redis.call('ZREM', KEYS[1], ARGV[1])`

const pause = `${clock}
local stop = now + tonumber(ARGV[1])
if stop > tonumber(redis.call('GET', KEYS[2]) or '0') then
  redis.call('SET', KEYS[2], string.format('%.0f', stop), 'PX', ARGV[1])
end
return 0`

/**
 * Slots in Redis, for a {@link SharedLimiter}. A slot comes back one window after the answer of its call, as in one process.
 *
 * @example
 * const client = await createClient({ url: process.env.REDIS_URL }).connect()
 * const limiter = new SharedLimiter({ slots: redisSlots({ client, requests: 360, windowMs: 60_000 }) })
 */
export function redisSlots(options: RedisSlotsOptions): SlotStore {
  const { client, requests, prefix = 'rkeeper-kit:limit', leaseMs = 600_000 } = options
  const windowMs = options.windowMs + (options.marginMs ?? 50)
  // One hash slot of a cluster for both.
  const keys = [`{${prefix}}:slots`, `{${prefix}}:pause`]
  const run = (script: string, ...given: (string | number)[]) =>
    client.eval(script, { keys, arguments: given.map(String) })
  return {
    async take() {
      const id = crypto.randomUUID()
      const wait = Number(await run(take, requests, leaseMs + windowMs, id))
      return wait > 0 ? { retryIn: wait } : { id }
    },
    async release(id) {
      await run(release, windowMs, id)
    },
    async giveBack(id) {
      await run(giveBack, id)
    },
    async pause(ms) {
      if (ms > 0) await run(pause, Math.ceil(ms))
    },
  }
}
