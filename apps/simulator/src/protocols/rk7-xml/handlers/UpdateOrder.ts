import { UpdateOrder } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { OrderChange } from '../../../domain/contract.ts'
import { type HandlerContext, handler } from '../handler.ts'
import { intervalFromZero } from '../local-time.ts'
import { guestsOf, warnOfCards } from '../views/guests.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

export const updateOrder = handler(UpdateOrder, (params, context) => {
  const { orders, restaurant } = context.domain
  if (params.Manager) restaurant.find('EMPLOYEES', refKey(params.Manager))
  if (params.Defaulter) {
    restaurant.find('DEFAULTERTYPES', refKey(params.Defaulter))
    context.warn('Defaulter has no effect in the simulator.')
  }
  warnOfCards(params.Guests, context)
  orders.update(orderKey(params.Order ?? {}), changeOf(params, context), lockOf(params.lockguid))
  return {}
})

function changeOf(params: DecodedRequest<typeof UpdateOrder>, { time }: HandlerContext): OrderChange {
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
