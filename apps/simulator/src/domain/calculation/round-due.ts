import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { Order } from '../contract.ts'
import { withCharge } from './charges.ts'
import { isRounding, openDue } from './due.ts'
import { rounded } from './rounding.ts'

/** Rounds what is due for the open lines, where the restaurant rounds every sum; the difference is a charge of its own. */
export function withRounding(context: TillContext, draft: Order): Order {
  const { rounding } = context.state.restaurant.money
  const known = draft.charges?.some(isRounding) ?? false
  if (!rounding || (!rounding.due && !known)) return draft
  const closedOnly = (draft.charges ?? []).map((each) =>
    isRounding(each) ? { ...each, amount: each.closed ?? Money.zero } : each,
  )
  const exact: Order = known ? { ...draft, charges: closedOnly } : draft
  const due = openDue(exact)
  const amount = rounding.due ? Money.subtract(due, rounded(due, rounding.due)) : Money.zero
  const { discountId } = rounding
  const { order } = withCharge(context, exact, { discountId, source: 'currencyRound', amount })
  const charges = order.charges?.filter(
    (each) => !isRounding(each) || each.amount !== 0 || each.closed !== undefined,
  )
  return charges ? { ...order, charges } : order
}
