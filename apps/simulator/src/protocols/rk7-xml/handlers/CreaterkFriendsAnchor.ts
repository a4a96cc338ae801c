import { CreaterkFriendsAnchor } from '@rkeeper-kit/xml-interface'
import { DomainError } from '../../../domain/errors.ts'
import { handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'
import { given } from '../views/refs.ts'

/** Ok and empty where the service is not set up, or does not know the member: only the fields tell. */
export const createRkFriendsAnchor = handler(
  CreaterkFriendsAnchor,
  ({ Order, phone, token }, { domain: { cards }, settings }) => {
    const who = { ...(given(phone) && { phone }), ...(given(token) && { token }) }
    const found = cards.friends.request(orderKey(Order), who)
    if (!found) {
      if (settings.rk7.friendsUnset === 'ok') return { rkFriendsAnchor: '', ClientInfo: {} }
      throw new DomainError('cardSystemAway', { interface: 'r_keeper Friends' })
    }
    const { name: Name, hasMax: HasMax, hasTelegram: HasTelegram, hasVk: HasVk, bonuses } = found.member
    return {
      rkFriendsAnchor: found.anchor,
      ClientInfo: { Name, HasVk, HasMax, HasTelegram, ...(bonuses > 0 && { BonusesAvailable: bonuses }) },
    }
  },
)
