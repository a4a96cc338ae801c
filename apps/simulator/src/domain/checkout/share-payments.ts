import { Money } from '@rkeeper-kit/core'
import type { Ids } from '../../core/ids.ts'
import { inBasic } from '../calculation/currency.ts'
import { shareOf } from '../calculation/share.ts'
import type { Order, Payment } from '../contract.ts'
import { numberingAfter } from '../orders/numbering.ts'

interface Taken {
  readonly taken: readonly Payment[]
  readonly rest: readonly Payment[]
  /** With the numbers that parts of payments were given. */
  readonly order: Order
}

/** Takes so much from payments that several receipts share. A tip stays with the part that is left. */
export function takeFrom(pool: readonly Payment[], sum: Money, order: Order, ids: Ids): Taken {
  const numbering = numberingAfter(order, ids)
  const taken: Payment[] = []
  const rest: Payment[] = []
  let missing: number = sum
  for (const payment of pool) {
    const worth = Money.subtract(inBasic(payment), payment.tip ?? Money.zero)
    if (missing <= 0) rest.push(payment)
    else if (worth <= missing) taken.push(payment)
    else {
      const { part, left } = parted(payment, Money.fromHundredths(missing))
      taken.push({ ...part, ...numbering.next() })
      rest.push(left)
    }
    missing -= Math.min(worth, Math.max(missing, 0))
  }
  return { taken, rest, order: { ...order, lastUni: numbering.last } }
}

function parted(payment: Payment, worth: Money): { readonly part: Payment; readonly left: Payment } {
  const { tip: _tip, tipChargeId: _charge, ...plain } = payment
  const { amount, basicSum } = payment
  if (basicSum === undefined)
    return { part: { ...plain, amount: worth }, left: { ...payment, amount: Money.subtract(amount, worth) } }
  const share = shareOf(amount, worth, basicSum)
  return {
    part: { ...plain, amount: share, basicSum: worth },
    left: { ...payment, amount: Money.subtract(amount, share), basicSum: Money.subtract(basicSum, worth) },
  }
}
