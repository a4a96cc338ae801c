import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rubles, type TestTill, testTill } from '../../../test/till.ts'

type Step = (till: TestTill, order: number) => unknown

const cash = { currency: { code: 1 }, amount: rubles(100_000) }

/** What people may do in any order; much of it is refused. */
const steps: Readonly<Record<string, Step>> = {
  order: ({ orderOf }) => orderOf(401),
  bill: (till, order) => till.checkout.printBill(guidOf(till, order), {}),
  undoBill: (till, order) => till.checkout.undoBill(guidOf(till, order), {}),
  intend: (till, order) => till.checkout.intend(guidOf(till, order), { payments: [cash] }),
  pay: (till, order) => till.checkout.pay(guidOf(till, order), { payments: [cash] }),
  paperOut: ({ stations }) => stations.changeDevice({ id: 2 }, { paperOut: true }),
  paperIn: ({ stations }) => stations.changeDevice({ id: 2 }, { paperOut: false }),
  stop: ({ stations }) => stations.change({ id: 1 }, { running: false }),
  start: ({ stations }) => stations.change({ id: 1 }, { running: true }),
}

const guidOf = ({ orders }: TestTill, order: number) => {
  const all = orders.list()
  return { guid: all[order % Math.max(1, all.length)]?.guid ?? '' }
}

/** What the guest holds in hand of an order. */
const printedOf = (till: TestTill, kind: string): number => {
  const { documents } = till.world.store.state.domain.restaurant.house
  const ids = documents.filter((document) => document.kind === kind).map(({ id }) => id)
  return till.printing.printed().filter(({ documentId }) => ids.includes(documentId)).length
}

test('whatever happens, each receipt is printed once, and what could not be printed has not happened', () => {
  const name = fc.constantFrom(...Object.keys(steps))
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.nat(5)), { maxLength: 30 }), (sequence) => {
      const till = testTill()
      for (const [step, order] of sequence) {
        const before = JSON.stringify(till.orders.list())
        try {
          steps[step]?.(till, order)
        } catch {
          expect(JSON.stringify(till.orders.list())).toBe(before)
        }
      }
      const orders = till.orders.list()
      expect(printedOf(till, 'receipt')).toBe(orders.flatMap(({ receipts }) => receipts).length)
      expect(printedOf(till, 'bill')).toBe(orders.flatMap(({ bills = [] }) => bills).length)
      expect(till.printing.waiting()).toEqual([])
    }),
    { numRuns: 60 },
  )
})
