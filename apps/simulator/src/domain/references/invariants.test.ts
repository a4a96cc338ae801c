import { Money } from '@rkeeper-kit/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testTill } from '../../../test/till.ts'
import type { RefItemChange } from '../contract.ts'
import { DomainError } from '../errors.ts'

/** Codes that exist, that do not, and that are free. */
const code = fc.constantFrom(401, 402, 801, 803, 901, 7001, 7002, 7003)
const status = fc.constantFrom('active', 'inactive', 'deleted', 'draft')
const price = fc.integer({ min: 0, max: 100_000 }).map((value) => ({ 'PRICETYPES-1': String(value) }))
const key = fc.oneof(
  code.map((value) => ({ code: value })),
  fc
    .constantFrom('{5E1F0A3C-7B2D-4C6F-8E9A-0B1C2D3E4F50}', '{5E1F0A3C-7B2D-4C6F-8E9A-0B1C2D3E4F51}')
    .map((guid) => ({ guid })),
)
const change: fc.Arbitrary<RefItemChange> = fc.record(
  {
    key,
    code,
    name: fc.constantFrom('Tea', 'Pie'),
    parent: fc.constantFrom({ code: 14 }, { code: 21 }),
    status,
    props: price,
  },
  { requiredKeys: [] },
)
const write = fc.tuple(
  fc.constantFrom('MENUITEMS', 'MODIFIERS'),
  fc.array(change, { minLength: 1, maxLength: 3 }),
)

test('after any changes the till sells exactly what is in use, at the prices that all places agree on', () => {
  fc.assert(
    fc.property(fc.array(write, { maxLength: 12 }), (writes) => {
      const till = testTill()
      for (const [collection, changes] of writes) {
        const before = till.references.atTill
        try {
          till.references.write(collection, changes)
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
          expect(till.references.atTill).toBe(before)
        }
      }
      const { collections, dishes, modifiers } = till.references.atTill
      const inUse = (name: 'MENUITEMS' | 'MODIFIERS') =>
        collections[name].items.filter(({ active }) => active).map(({ id }) => id)
      expect(dishes.map(({ id }) => id)).toEqual(inUse('MENUITEMS'))
      expect(modifiers.map(({ id }) => id)).toEqual(inUse('MODIFIERS'))
      for (const { id, price: asked } of dishes) {
        const value = String(Money.toHundredths(asked))
        const lines = collections.PRICES.items.filter(({ props }) => props.ObjectID === String(id))
        expect(lines.map(({ props }) => props.Value)).toEqual([value])
        expect(till.restaurant.byId('MENUITEMS', id).props['PRICETYPES-1'] ?? '0').toBe(value)
      }
      for (const { items } of Object.values(collections)) {
        const codes = items.filter((item) => item.status !== 'deleted').map((item) => item.code)
        expect(new Set(codes).size).toBe(codes.length)
      }
    }),
    { numRuns: 60 },
  )
})
