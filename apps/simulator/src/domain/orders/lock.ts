import type { TillContext } from '../context.ts'
import type { Lock, Order, OrdersDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { normalizeGuid } from '../restaurant/keys.ts'
import { commit } from './commit.ts'

/** Whose a lock is that names no station or employee. Documented in Russian only. */
const cashServer = 'Кассовый сервер'

/** The lock that holds now. */
export function lockOf({ now }: TillContext, { lock }: Order): Lock | undefined {
  return lock && lock.until > now() ? lock : undefined
}

/** Throws `orderLocked` when the order is locked under another key. */
export function assertNotLocked(context: TillContext, order: Order, lockGuid: string | undefined): void {
  const lock = lockOf(context, order)
  if (!lock || (lockGuid !== undefined && normalizeGuid(lockGuid) === lock.guid)) return
  const { restaurant } = context
  const { stationId, employeeId } = lock
  throw new DomainError('orderLocked', {
    station: stationId === undefined ? cashServer : restaurant.nameOf(restaurant.byId('CASHES', stationId)),
    employee:
      employeeId === undefined ? cashServer : restaurant.nameOf(restaurant.byId('EMPLOYEES', employeeId)),
  })
}

/** Takes, prolongs or releases a lock. Locks are not contents: the order's version stays. */
export function lockOrder(
  context: TillContext,
  order: Order,
  input: Parameters<OrdersDomain['lock']>[1],
): boolean {
  assertNotLocked(context, order, input.guid)
  const { restaurant } = context
  const station = input.station && restaurant.find('CASHES', input.station)
  const employee = input.employee && restaurant.find('EMPLOYEES', input.employee)
  const locked = input.until > context.now()
  const { lock: _released, ...unlocked } = order
  const lock: Lock = {
    guid: normalizeGuid(input.guid),
    until: input.until,
    ...(station && { stationId: station.id }),
    ...(employee && { employeeId: employee.id }),
  }
  commit(context, locked ? { ...unlocked, lock } : unlocked)
  return locked
}
