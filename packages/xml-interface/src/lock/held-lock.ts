import {
  type CallOptions,
  isOutcomeUnknownError,
  isRkeeperError,
  isUnavailableError,
  LockedError,
} from '@rkeeper-kit/core'
import type { Rk7Client } from '../client/client.ts'
import { LockOrder, type LockOrderRequest } from '../generated/commands/LockOrder.ts'
import { lockTime } from './lock-time.ts'

/** What a lock is taken with. */
export interface LockFacts {
  readonly rk7: Pick<Rk7Client, 'execute'>
  readonly request: Omit<LockOrderRequest, 'lockTime' | 'lockguid'>
  readonly guid: string
  /** Milliseconds. */
  readonly duration: number
}

/**
 * Locks, or prolongs: the same key may lock again (inferred; the server takes the new time). A lost answer is repeated once,
 * for the same reason.
 *
 * @throws LockedError when the order is not locked afterwards, or is locked under another key
 */
export async function lock(facts: LockFacts, call: CallOptions): Promise<void> {
  const once = () => order(facts, facts.duration, call)
  const locked = await once().catch((error: unknown) => {
    if (isOutcomeUnknownError(error) && !call.signal?.aborted) return once()
    throw error
  })
  if (locked) return
  throw new LockedError('LockOrder: the server answers Ok, but the order is not locked', {
    operation: 'LockOrder',
    details: { order: facts.request.Order, lockTime: lockTime(facts.duration) },
  })
}

/** Frees the order before its time. */
export async function release(facts: LockFacts): Promise<void> {
  await order(facts, 0, {})
}

async function order(
  { rk7, request, guid }: LockFacts,
  duration: number,
  call: CallOptions,
): Promise<boolean> {
  const params = { ...request, lockguid: guid, lockTime: lockTime(duration) }
  const { data } = await rk7.execute(LockOrder, params, call)
  return data.locked
}

/** Whether a failed prolongation says nothing about the lock, so that it is worth another try. */
export const mayStillHold = (error: unknown): boolean =>
  isUnavailableError(error) || isOutcomeUnknownError(error)

/** The error that a lost lock is told by. */
export function lostLock(facts: LockFacts, cause: unknown): LockedError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new LockedError(`The lock on the order is lost: ${reason}`, {
    operation: 'LockOrder',
    cause,
    details: { order: facts.request.Order, lockguid: facts.guid },
    ...(isRkeeperError(cause) ? { code: cause.code, serverText: cause.serverText } : {}),
  })
}
