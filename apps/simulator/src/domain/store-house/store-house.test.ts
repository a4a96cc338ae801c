import { Money, Quantity } from '@rkeeper-kit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTestWorld } from '../../../test/till.ts'
import { defaultSettings } from '../../core/settings.ts'
import { settingTable } from '../../settings.ts'
import type { StockDocumentInput } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { createStoreHouse } from './index.ts'

function setUp() {
  const settings = defaultSettings(settingTable)
  const world = createTestWorld(settings)
  return { world, storeHouse: createStoreHouse(world, settings) }
}
const keyOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof DomainError ? error.key : error
  }
  return 'done'
}

const receipt = (changes: Partial<StockDocumentInput> = {}): StockDocumentInput => ({
  kind: 'receipt',
  date: '2026-03-02',
  correspondent: 4,
  department: 1,
  active: true,
  items: [{ good: 501, unit: 3, quantity: Quantity.one, sum: Money.fromDecimal(50) }],
  ...changes,
})

describe('the stock', () => {
  it('is what the documents have left, in millionths of the base unit', () => {
    const { storeHouse } = setUp()
    const flourOn = (date: string) =>
      storeHouse.balances(date).find(({ good, department }) => good.rid === 501 && department.rid === 1)
    expect(flourOn('2026-01-11')).toMatchObject({ amount: 0, sum: 0, moved: false })
    expect(flourOn('2026-01-12')).toMatchObject({ amount: 50_000_000, sum: 250_000, moved: true })
    expect(flourOn('2026-01-20')).toMatchObject({ amount: 47_500_000, sum: 237_500 })
  })

  it('follows whatever documents are entered and deleted, in any units', () => {
    const unitsOfGood: Record<number, readonly { rid: number; ratio: number }[]> = {
      501: [
        { rid: 3, ratio: 1000 },
        { rid: 4, ratio: 1 },
      ],
      502: [
        { rid: 8, ratio: 1000 },
        { rid: 9, ratio: 10_000 },
      ],
      601: [
        { rid: 5, ratio: 1000 },
        { rid: 7, ratio: 750 },
      ],
    }
    const line = fc.constantFrom(501, 502, 601).chain((good) =>
      fc.record({
        good: fc.constant(good),
        unit: fc.constantFrom(...(unitsOfGood[good] ?? [])),
        quantity: fc.integer({ min: 1, max: 1e6 }),
        sum: fc.integer({ min: 0, max: 1e6 }),
      }),
    )
    const step = fc.oneof(
      fc.record({
        kind: fc.constantFrom('receipt' as const, 'issue' as const),
        department: fc.constantFrom(1, 2),
        active: fc.boolean(),
        lines: fc.array(line, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ remove: fc.nat({ max: 20 }) }),
    )
    const { storeHouse, world } = setUp()
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        world.store.reset()
        const start = storeHouse.balances('2026-12-31')
        const entered: { rid: number; kind: 'receipt' | 'issue'; moves: [string, number, number][] }[] = []
        for (const each of steps) {
          if ('remove' in each) {
            const [gone] = entered.splice(each.remove % (entered.length || 1), 1)
            if (gone) storeHouse.remove(gone.kind, gone.rid)
            continue
          }
          const { kind, department, active, lines } = each
          const items = lines.map(({ good, unit, quantity, sum }) => ({
            good,
            unit: unit.rid,
            quantity: Quantity.fromThousandths(quantity),
            sum: Money.fromHundredths(sum),
          }))
          const sign = active ? (kind === 'receipt' ? 1 : -1) : 0
          const moves = lines.map(({ good, unit, quantity, sum }): [string, number, number] => [
            `${department}/${good}`,
            sign * quantity * unit.ratio,
            sign * sum,
          ])
          entered.push({ ...storeHouse.enter(receipt({ kind, department, active, items })), moves })
        }
        const moves = entered.flatMap((each) => each.moves)
        for (const { department, good, amount, sum } of storeHouse.balances('2026-12-31')) {
          const key = `${department.rid}/${good.rid}`
          const before = start.find((at) => at.department.rid === department.rid && at.good.rid === good.rid)
          const mine = moves.filter(([where]) => where === key)
          expect(amount - (before?.amount ?? 0)).toBe(mine.reduce((total, [, by]) => total + by, 0))
          expect(sum - (before?.sum ?? 0)).toBe(mine.reduce((total, [, , by]) => total + by, 0))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is not moved by a document that names what is not there', () => {
    const { storeHouse } = setUp()
    const before = storeHouse.read()
    const item = { good: 501, unit: 3, quantity: Quantity.one, sum: Money.zero }
    for (const wrong of [
      { correspondent: 99 },
      { department: 99 },
      { items: [item, { ...item, good: 99 }] },
      { items: [{ ...item, unit: 5 }] },
    ])
      expect(keyOf(() => storeHouse.enter(receipt(wrong)))).toBe('storeHouseNotFound')
    const wrongVat = receipt({ items: [{ ...item, vatRate: 17 }] })
    expect(keyOf(() => storeHouse.enter(wrongVat))).toBe('storeHouseRefused')
    expect(storeHouse.read()).toEqual(before)
  })

  it('is what it was after a snapshot is restored', () => {
    const { storeHouse, world } = setUp()
    world.store.snapshot('before')
    const before = storeHouse.balances('2026-12-31')
    storeHouse.enter(receipt())
    expect(storeHouse.balances('2026-12-31')).not.toEqual(before)
    world.store.restore('before')
    expect(storeHouse.balances('2026-12-31')).toEqual(before)
  })

  it('cannot be read while StoreHouse is away, only looked at', () => {
    const { storeHouse } = setUp()
    storeHouse.setAvailable(false)
    expect(keyOf(() => storeHouse.balances('2026-12-31'))).toBe('storeHouseAway')
    expect(keyOf(() => storeHouse.enter(receipt()))).toBe('storeHouseAway')
    expect(storeHouse.peek().goods.length).toBeGreaterThan(5)
  })
})
