import { CreaterkFriendsAnchor } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'
import { given } from '../views/refs.ts'

/** Ok and empty where the service is not set up, or does not know the member: only the fields tell. */
export const createRkFriendsAnchor = handler(
  CreaterkFriendsAnchor,
  ({ Order, phone, token }, { domain: { cards } }) => {
    const who = { ...(given(phone) && { phone }), ...(given(token) && { token }) }
    const found = cards.friends.request(orderKey(Order), who)
    if (!found) return { rkFriendsAnchor: '', ClientInfo: {} }
    const { name: Name, hasMax: HasMax, hasTelegram: HasTelegram, hasVk: HasVk, bonuses } = found.member
    return {
      rkFriendsAnchor: found.anchor,
      ClientInfo: { Name, HasVk, HasMax, HasTelegram, ...(bonuses > 0 && { BonusesAvailable: bonuses }) },
    }
  },
)
