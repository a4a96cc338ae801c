import { Money, Quantity } from '@rkeeper-kit/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testTill } from '../../../test/till.ts'
import type { LineBinding } from '../contract.ts'

const line = fc.record({
  dish: fc.constantFrom(401, 604, 654, 843, 951).map((code) => ({ code })),
  quantity: fc.integer({ min: 1, max: 3000 }).map(Quantity.fromThousandths),
})
const share = fc.integer({ min: 0, max: 100 })

/** Adds up one number of the bindings, by line. */
function totals(bindings: readonly LineBinding[], what: 'amount' | 'quantity'): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const each of bindings) sums.set(each.lineGuid, (sums.get(each.lineGuid) ?? 0) + each[what])
  return sums
}

test('whatever is ordered and however it is paid, the shares are exactly what was paid, line by line and payment by payment', () => {
  const discounts = fc.subarray([1, 2, 5]).map((codes) => codes.map((code) => ({ discount: { code } })))
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      discounts,
      share,
      share,
      fc.nat(5000),
      (lines, chosen, prepaid, byCard, more) => {
        const { checkout, orders } = testTill()
        const { guid } = orders.create({})
        const { order } = orders.savePackage({ guid }, { lines, discounts: chosen })
        const due = orders.sums(order).unpaidSum
        const part = (percent: number) => Money.fromHundredths(Math.floor((due * percent) / 200))
        if (prepaid > 0) checkout.prepay({ guid }, { currency: { code: 3 }, amount: part(prepaid) })
        const rest = Money.subtract(orders.sums(orders.get({ guid })).unpaidSum, part(byCard))
        const { order: closed, receipt } = checkout.pay(
          { guid },
          {
            payments: [
              { currency: { code: 2 }, amount: part(byCard) },
              { currency: { code: 1 }, amount: Money.fromHundredths(rest + more) },
            ],
          },
        )
        const [bound] = checkout.bindings({ guid })
        const tenders = bound?.tenders ?? []
        const bindings = tenders.flatMap((each) => each.lines)
        const paidFor = totals(bindings, 'amount')
        for (const { lineGuid, paid } of receipt.lines ?? []) expect(paidFor.get(lineGuid) ?? 0).toBe(paid)
        const pieces = totals(bindings, 'quantity')
        for (const dish of closed.packages.flatMap(({ dishes }) => dishes))
          expect(pieces.get(dish.lineGuid)).toBe(dish.quantity)
        for (const { lines: parts } of tenders)
          for (const { amount, quantity } of parts)
            expect(Math.min(amount, quantity)).toBeGreaterThanOrEqual(0)
        const taken = Money.sum(bindings.flatMap((each) => each.discounts.map(({ amount }) => amount)))
        expect(taken).toBe(orders.sums(closed).discountSum)
        const sums = tenders.map(({ lines: parts }) => Money.sum(parts.map(({ amount }) => amount)))
        expect(Money.sum(sums)).toBe(receipt.sum)
        expect(sums.at(-2)).toBe(part(byCard))
      },
    ),
    { numRuns: 60 },
  )
})
