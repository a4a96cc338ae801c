import { LockOrder } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { intervalFromZero } from '../local-time.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** Locks for a time counted from 1899-12-30; a time in another form is taken, and nothing is locked. */
export const lockOrder = handler(LockOrder, (params, { domain: { orders }, now, warn }) => {
  const key = orderKey(params.Order)
  const interval = intervalFromZero(params.lockTime ?? '')
  if (interval === undefined) {
    orders.get(key)
    warn(`lockTime="${params.lockTime ?? ''}" locks nothing: only a time counted from 1899-12-30 does.`)
    return { locked: false }
  }
  const locked = orders.lock(key, {
    guid: params.lockguid ?? '',
    until: now() + interval,
    ...(params.Station && { station: refKey(params.Station) }),
    ...(params.Employee && { employee: refKey(params.Employee) }),
  })
  return { locked }
})
