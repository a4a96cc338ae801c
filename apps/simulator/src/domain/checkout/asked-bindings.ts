import { Money, Quantity } from '@rkeeper-kit/core'
import { dueByLine } from '../calculation/due.ts'
import { split } from '../calculation/share.ts'
import type { TillContext } from '../context.ts'
import type { AskedBinding, CheckoutDomain, Order } from '../contract.ts'
import { linesAt } from './close.ts'
import { spread, used } from './spread.ts'
import { toPay, worth } from './to-pay.ts'

/** How payments would spread over the open lines, after the prepayments. Nothing is kept. */
export function askedBindings(
  context: TillContext,
  order: Order,
  asked: Parameters<CheckoutDomain['askedBindings']>[1],
  seat?: number,
): readonly AskedBinding[] {
  const lines = linesAt(order, seat)
  const due = dueByLine(order)
  const dues = lines.map(({ lineGuid }) => due.get(lineGuid) ?? Money.zero)
  const total = Money.sum(dues)
  const prepaid = Money.subtract(total, toPay(order, seat))
  const sums = used(
    [prepaid, ...asked.map(({ amount, currency }) => worth(context, currency, amount))],
    total,
  )
  const [, ...shares] = spread(sums, dues)
  const currencyIds = asked.map(({ currency }) => context.restaurant.find('CURRENCIES', currency).id)
  return shares.flatMap((amounts, at) =>
    lines.flatMap(({ lineGuid, quantity }, index) => {
      const amount = amounts[index] ?? Money.zero
      const [portion = 0] = split(Money.fromHundredths(quantity), [amount, (dues[index] ?? 0) - amount])
      const currencyId = currencyIds[at] ?? 0
      return amount > 0 ? [{ currencyId, lineGuid, amount, quantity: Quantity.fromThousandths(portion) }] : []
    }),
  )
}
