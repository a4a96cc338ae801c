import type { LockOrder } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { HandlerContext } from '../handler.ts'
import { intervalFromZero } from '../local-time.ts'
import { orderKey } from './order-key.ts'
import { refKey } from './refs.ts'

/** Locks for a time counted from 1899-12-30; a time in another form is taken, and nothing is locked. */
export function lockFor(
  { domain: { orders }, now, warn }: HandlerContext,
  { Employee, Order, Station, lockTime = '', lockguid = '' }: DecodedRequest<typeof LockOrder>,
): boolean {
  const key = orderKey(Order)
  const interval = intervalFromZero(lockTime)
  if (interval === undefined) {
    orders.get(key)
    warn(`lockTime="${lockTime}" locks nothing: only a time counted from 1899-12-30 does.`)
    return false
  }
  return orders.lock(key, {
    guid: lockguid,
    until: now() + interval,
    ...(Station && { station: refKey(Station) }),
    ...(Employee && { employee: refKey(Employee) }),
  })
}
