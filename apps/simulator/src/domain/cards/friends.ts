import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { FriendsDomain, FriendsMember, Order } from '../contract.ts'
import { findOrder } from '../orders/find.ts'
import { sumsOf } from '../orders/sums.ts'
import type { FriendsState } from './state.ts'

/** The r_keeper Friends loyalty service: members, and the requests that tie them to orders. */
export function createFriends(context: TillContext): FriendsDomain {
  const state = () => context.cards.friends
  const memberOf = (order: Order): FriendsMember | undefined => {
    const request = state().requests[order.rkFriendsAnchor ?? '']
    return request && state().members.find(({ phone, token }) => same(request, { phone, token }))
  }
  return {
    request(key, { phone = '', token = '' }) {
      findOrder(context, key)
      const member = state().members.find((each) => isMeant(each, phone, token))
      if (!state().configured || !member) return undefined
      const anchor = context.ids.hex(32)
      remember(state().requests, anchor, { phone: member.phone, token: member.token })
      return { anchor, member }
    },
    withdrawable(order) {
      const member = memberOf(order)
      if (!state().configured || !member) return undefined
      const due = Math.max(0, sumsOf(order).unpaidSum)
      const most = Money.percent(Money.fromHundredths(due), context.settings.cards.friendsWithdrawPercent)
      return Money.fromHundredths(Math.min(member.bonuses, most))
    },
    current: () => ({ configured: state().configured, members: state().members }),
    change({ configured, members }) {
      if (configured !== undefined) state().configured = configured
      if (members) state().members = members
    },
  }
}

/** As many as any test needs; the oldest is forgotten. */
const requestsKept = 1000

function remember(requests: FriendsState['requests'], anchor: string, who: Identity): void {
  const [oldest, ...others] = Object.keys(requests)
  if (oldest !== undefined && others.length + 1 >= requestsKept) delete requests[oldest]
  requests[anchor] = who
}

type Identity = Pick<FriendsMember, 'phone' | 'token'>

const same = (one: Identity, other: Identity): boolean =>
  one.phone === other.phone && one.token === other.token

/** By token where there is one, else by the digits of the phone. */
function isMeant(member: FriendsMember, phone: string, token: string): boolean {
  if (token !== '') return member.token === token
  return digits(phone) !== '' && digits(member.phone) === digits(phone)
}

const digits = (phone: string): string => phone.replace(/\D/g, '')
