import { Money } from '@rkeeper-kit/core'
import type { Amount, Balance, Good, StockDocument, StockItem, StoreHouseData, Unit } from '../contract.ts'

/** Units a good can be counted in, its base unit first. */
export function unitsOf({ unitGroups }: StoreHouseData, { units }: Good): readonly Unit[] {
  return unitGroups.find(({ rid }) => rid === units)?.units ?? []
}

/** The unit that reports show a good in. */
export function reportUnitOf(data: StoreHouseData, good: Good): Unit | undefined {
  const units = unitsOf(data, good)
  return units.find(({ rid }) => rid === good.reportUnit) ?? units[0]
}

/** So many millionths of the base unit in another unit, to six digits. */
export const inUnit = (amount: Amount, { ratio }: Unit): number =>
  Math.round((amount / ratio) * 1000) / 1_000_000

/** What the documents up to the end of a day have left of every good in every department. */
export function balancesAt(data: StoreHouseData, date: string): readonly Balance[] {
  const documents = data.documents.filter((each) => each.active && each.date <= date)
  return data.departments.flatMap((department) => {
    const here = documents.filter((each) => each.department === department.rid)
    return data.goods.map((good) => {
      const moves = here.flatMap((document) => movesOf(data, document, good))
      return {
        department,
        good,
        amount: moves.reduce((total, { amount }) => total + amount, 0),
        sum: Money.sum(moves.map(({ sum }) => sum)),
        moved: moves.length > 0,
      }
    })
  })
}

function movesOf(data: StoreHouseData, { kind, items }: StockDocument, good: Good) {
  return items
    .filter((item) => item.good === good.rid)
    .map((item) => {
      const amount = amountOf(data, good, item)
      return kind === 'receipt' ? { amount, sum: item.sum } : { amount: -amount, sum: Money.negate(item.sum) }
    })
}

function amountOf(data: StoreHouseData, good: Good, { unit, quantity }: StockItem): Amount {
  const ratio = unitsOf(data, good).find(({ rid }) => rid === unit)?.ratio ?? 0
  return quantity * ratio
}
