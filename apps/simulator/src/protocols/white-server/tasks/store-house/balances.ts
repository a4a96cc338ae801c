import { Money } from '@rkeeper-kit/core'
import type { Balance, StoreHouseDomain } from '../../../../domain/contract.ts'
import { inUnit, reportUnitOf, unitsOf } from '../../../../domain/store-house/balances.ts'
import { amount } from '../../answer/decimals.ts'
import { badRequest } from '../../answer/refusal.ts'
import { handler } from '../handler.ts'
import { named } from './named.ts'

const rowsAreOurs = 'the form of the rows is ours: the vendor’s could not be read'

/** Flags of `operFilter`. */
const withoutOperations = 1
const notWithOperations = 2
const inBaseUnits = 4

/** Stock at the end of a day. */
export const shGetGRemns = handler(
  'ShGetGRemns',
  'till',
  ({ domain: { storeHouse } }, { filter, divisions = [], ownLegalEntities = [] }) => {
    const { date, goodGroupRid, groupingByStores = 0, operFilter = 0, countFilter = 0 } = filter
    for (const { rid } of divisions) storeHouse.find('departments', rid)
    for (const { rid } of ownLegalEntities) storeHouse.find('legalEntities', rid)
    const groups = goodGroupRid === undefined ? undefined : storeHouse.groupWithNested(goodGroupRid, true)
    const balances = storeHouse
      .balances(dayOf(date, 'params.filter.date'))
      .filter(({ department }) => isAmong(divisions, department.rid))
      .filter(({ department }) => isAmong(ownLegalEntities, department.legalEntity))
      .filter(({ good }) => !groups || groups.includes(good.group))
    const rows = (groupingByStores === 1 ? balances : overStores(balances))
      .filter(({ moved }) => (moved ? !(operFilter & notWithOperations) : operFilter & withoutOperations))
      .filter(({ amount: left }) => countFilter !== 1 || left > 0)
    const bases = (operFilter & inBaseUnits) !== 0
    return { rows: rows.map((row) => view(storeHouse, row, { bases, store: groupingByStores === 1 })) }
  },
  { note: `${rowsAreOurs}; companies, currency and grouping by groups of goods are not looked at` },
)

/** Nobody named is everybody. */
const isAmong = (named: readonly { readonly rid: number }[], rid: number): boolean =>
  named.length === 0 || named.some((each) => each.rid === rid)

/** The older report of the same. */
export const shRepBillOfBalance = handler(
  'ShRepBillOfBalance',
  'till',
  ({ domain: { storeHouse } }, { reportParams }) => {
    const { reportDate, goodsGroup, store, constraints } = reportParams
    if (store?.rid !== undefined) storeHouse.find('departments', store.rid)
    const groups =
      goodsGroup?.rid === undefined
        ? undefined
        : storeHouse.groupWithNested(goodsGroup.rid, goodsGroup.withNestedGroups === 1)
    const rows = storeHouse
      .balances(dayOf(reportDate.date, 'params.reportParams.reportDate.date'))
      .filter(({ department }) => store?.rid === undefined || department.rid === store.rid)
      .filter(({ good }) => !groups || groups.includes(good.group))
      .filter(({ moved }) => constraints?.onlyWithMovementForStore !== 1 || moved)
    return { rows: rows.map((row) => view(storeHouse, row, { bases: false, store: true })) }
  },
  { note: `${rowsAreOurs}; of the conditions group, store and movement count` },
)

/** One line for a good, wherever it lies. */
function overStores(balances: readonly Balance[]): readonly Balance[] {
  const byGood = new Map<number, Balance>()
  for (const each of balances) {
    const so = byGood.get(each.good.rid)
    byGood.set(each.good.rid, so ? sumOf(so, each) : each)
  }
  return [...byGood.values()]
}

const sumOf = (one: Balance, other: Balance): Balance => ({
  ...one,
  amount: one.amount + other.amount,
  sum: Money.add(one.sum, other.sum),
  moved: one.moved || other.moved,
})

function view(
  storeHouse: StoreHouseDomain,
  { department, good, amount: left, sum }: Balance,
  { bases, store }: { readonly bases: boolean; readonly store: boolean },
): object {
  const data = storeHouse.read()
  const unit = bases ? unitsOf(data, good)[0] : reportUnitOf(data, good)
  return {
    ...(store && { store: named(storeHouse, department) }),
    ...named(storeHouse, good),
    goodGroupRid: good.group,
    ...(unit && { mUnit: named(storeHouse, unit), quantity: inUnit(left, unit) }),
    sum: amount(sum),
  }
}

function dayOf(text: string, where: string): string {
  if (/^\d{4}-\d\d-\d\d/.test(text)) return text.slice(0, 10)
  throw badRequest(
    `${where} should be a date such as 2026-03-01, but is ${JSON.stringify(text.slice(0, 40))}.`,
  )
}
