import type { UpdateOrder } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { OrderChange } from '../../../domain/contract.ts'
import { intervalFromZero, type LocalTime } from '../local-time.ts'
import { guestsOf } from './guests.ts'
import { refKey } from './refs.ts'

/** What a request changes in the heading of an order: what is not given stays. */
export function orderChange(
  params: Partial<Omit<DecodedRequest<typeof UpdateOrder>, 'Order'>>,
  time: LocalTime,
): OrderChange {
  const { persistentComment, nonPersistentComment, holder, promoCode, rkFriendsAnchor } = params
  const duration = params.duration === undefined ? undefined : intervalFromZero(params.duration)
  return {
    ...(params.Table && { table: refKey(params.Table) }),
    ...(params.Waiter && { waiter: refKey(params.Waiter) }),
    ...(params.OrderType && { orderType: refKey(params.OrderType) }),
    ...(params.GuestType && { guestType: refKey(params.GuestType) }),
    ...(params.ExtraTables && { extraTables: params.ExtraTables.Item.map(refKey) }),
    ...(persistentComment !== undefined && { persistentComment }),
    ...(nonPersistentComment !== undefined && { nonPersistentComment }),
    ...(params.openTime !== undefined && { openTime: time.instant(params.openTime) }),
    ...(duration !== undefined && { duration }),
    ...(holder !== undefined && { holder }),
    ...(promoCode !== undefined && { promoCode }),
    ...(rkFriendsAnchor !== undefined && { rkFriendsAnchor }),
    ...(params.ExternalProps && {
      externalProps: Object.fromEntries(
        params.ExternalProps.Prop.map(({ name, value = '' }) => [name, value]),
      ),
    }),
    ...guestsOf(params.Guests),
  }
}
