import {
  type CallOptions,
  type Clock,
  isOutcomeUnknownError,
  type LockedError,
  type Logger,
  systemClock,
} from '@rkeeper-kit/core'
import type { Rk7Client } from '../client/client.ts'
import type { AnyCommand } from '../command.ts'
import type { LockOrderRequest } from '../generated/commands/LockOrder.ts'
import { type LockFacts, lock, lostLock, mayStillHold, release } from './held-lock.ts'

export interface OrderLockOptions {
  /** Milliseconds that one lock lasts; long work renews it at half time. Default 120 000, less than a day. */
  readonly duration?: number
  /** In whose name. Without both, the lock belongs to the cash server. */
  readonly station?: NonNullable<LockOrderRequest['Station']>
  readonly employee?: NonNullable<LockOrderRequest['Employee']>
  /** Cancels the taking of the lock. What runs under it is cancelled by its own signals. */
  readonly signal?: AbortSignal
  readonly clock?: Clock
  /** Told of a lock that is lost, and of one that could not be freed and runs out by itself. */
  readonly logger?: Logger
  /** Makes the key. Default: a random GUID. */
  readonly newGuid?: () => string
}

/** A lock that is held. */
export interface OrderLock {
  /** The key, for commands that name it otherwise: `source_lockguid` of TransferDishes. */
  readonly guid: string
  /** Aborted, with a LockedError as its reason, when the lock is lost. */
  readonly signal: AbortSignal
  /** Like `execute` of the client, under this lock: `lockguid` is put in. Refuses with LockedError once the lock is lost. */
  readonly execute: Rk7Client['execute']
}

/**
 * Locks an order, runs the work, and frees the order at the end, however it ends. The lock is renewed while the work lasts.
 *
 * @returns what the work returns; also when the lock was lost after its last call
 * @throws LockedError when the order cannot be locked, or when the work calls after the lock was lost
 * @example
 * await withOrderLock(rk7, { guid }, {}, async (lock) => {
 *   await lock.execute(SaveOrder, { Order: { guid }, Session: [...] })
 *   await lock.execute(PayOrder, { Order: { guid }, Station, Cashier, Payment })
 * })
 */
export async function withOrderLock<T>(
  rk7: Pick<Rk7Client, 'execute'>,
  order: LockOrderRequest['Order'],
  options: OrderLockOptions,
  work: (lock: OrderLock) => Promise<T>,
): Promise<T> {
  const { station, employee, logger } = options
  const facts: LockFacts = {
    rk7,
    guid: `{${(options.newGuid?.() ?? crypto.randomUUID()).replace(/[{}]/g, '').toUpperCase()}}`,
    duration: options.duration ?? 120_000,
    request: {
      Order: order,
      ...(station ? { Station: station } : {}),
      ...(employee ? { Employee: employee } : {}),
    },
  }
  const clock = options.clock ?? systemClock
  const free = () =>
    release(facts).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      logger?.warn(`The lock was not freed and runs out by itself: ${reason}`)
    })
  const from = clock.now()
  await lock(facts, options.signal ? { signal: options.signal } : {}).catch(async (error: unknown) => {
    if (isOutcomeUnknownError(error)) await free()
    throw error
  })
  const lost = new AbortController()
  const done = new AbortController()
  const renewing = renew(facts, clock, from, done.signal).catch((error: LockedError) => {
    logger?.warn(error.message, { code: error.code })
    lost.abort(error)
  })
  try {
    return await work({ guid: facts.guid, signal: lost.signal, execute: under(facts, lost.signal) })
  } finally {
    done.abort()
    // A renewal under way must not come after the release.
    await renewing
    if (!lost.signal.aborted) await free()
  }
}

/** @throws LockedError when the lock is lost; returns when done */
async function renew(facts: LockFacts, clock: Clock, from: number, done: AbortSignal): Promise<void> {
  for (let held = from + facts.duration; ; ) {
    // At half time, and after a failure at half of what is left.
    await clock.sleep(Math.max(0, held - clock.now()) / 2, done).catch(() => {})
    if (done.aborted) return
    const started = clock.now()
    try {
      const left = Math.max(1, held - started)
      await lock(facts, { totalTimeout: left })
      held = started + facts.duration
    } catch (error) {
      // Shortly before the end there is no room for another try.
      if (!mayStillHold(error) || held - clock.now() < 1000) throw lostLock(facts, error)
    }
  }
}

/** `execute` that puts the key in wherever the command has a place for it. */
function under(facts: LockFacts, lost: AbortSignal): Rk7Client['execute'] {
  const execute = async (command: AnyCommand, params: object = {}, call: CallOptions = {}) => {
    lost.throwIfAborted()
    const keyed = command.request.attributes?.lockguid ? { lockguid: facts.guid, ...params } : params
    return (
      facts.rk7.execute as (command: AnyCommand, params: object, call: CallOptions) => Promise<unknown>
    )(command, keyed, call)
  }
  return execute as Rk7Client['execute']
}
