import { Money } from '@rkeeper-kit/core'
import { receiptsOf } from '../checkout/receipts.ts'
import type { TillContext } from '../context.ts'
import type { LayoutLine, Receipt } from '../contract.ts'
import { labelled, rule } from './lines.ts'

/** What was sold and given back since the shift began, with the money by currency. */
export function reportLines(context: TillContext): readonly LayoutLine[] {
  const { restaurant, state } = context
  const printed = receiptsOf(context).filter(
    (receipt) => receipt.state === 6 && receipt.printedAt >= state.shift.createdAt,
  )
  const counted = (kind: Receipt['kind']): string => {
    const sums = printed.filter((receipt) => receipt.kind === kind).map(({ sum }) => sum)
    return `${sums.length}  ${Money.toString(Money.sum(sums))}`
  }
  const payments = printed.flatMap((receipt) => receipt.payments)
  const currencies = [...new Set(payments.map(({ currencyId }) => currencyId))]
  const taken = (id: number): Money =>
    Money.sum(payments.filter(({ currencyId }) => currencyId === id).map(({ amount }) => amount))
  return [
    labelled(context, 'shift', String(state.shift.number)),
    rule,
    labelled(context, 'sales', counted('sale')),
    labelled(context, 'returns', counted('return')),
    ...currencies.map((id) => ({
      text: `${restaurant.nameOf(restaurant.byId('CURRENCIES', id))}  ${Money.toString(taken(id))}`,
    })),
  ]
}
