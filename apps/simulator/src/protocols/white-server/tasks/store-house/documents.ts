import { Money, Quantity } from '@rkeeper-kit/core'
import type { StockDocument, StockDocumentInput } from '../../../../domain/contract.ts'
import { amount, portions } from '../../answer/decimals.ts'
import { handler, type ParamsOf } from '../handler.ts'

const answerIsOurs = 'the answer, `rid`, is assumed: the vendor’s could not be read'

/** Enters a receipt of goods. */
export const shDocReceivingReport = handler(
  'ShDocReceivingReport',
  'till',
  ({ domain: { storeHouse } }, { doc }) => ({ rid: storeHouse.enter(inputOf('receipt', doc)).rid }),
  { note: answerIsOurs },
)

/** Enters an issue of goods. */
export const shDocDashingReport = handler(
  'ShDocDashingReport',
  'till',
  ({ domain: { storeHouse } }, { doc }) => ({ rid: storeHouse.enter(inputOf('issue', doc)).rid }),
  { note: answerIsOurs },
)

/** Deletes a receipt; one that is not there is deleted as well. */
export const shDelDocReceivingReport = handler(
  'ShDelDocReceivingReport',
  'till',
  ({ domain: { storeHouse } }, { docRid }) => {
    storeHouse.remove('receipt', docRid)
    return {}
  },
)

/** Deletes an issue; one that is not there is deleted as well. */
export const shDelDocDashingReport = handler(
  'ShDelDocDashingReport',
  'till',
  ({ domain: { storeHouse } }, { docRid }) => {
    storeHouse.remove('issue', docRid)
    return {}
  },
)

/** Receipts of a period, both days included. Of a report the vendor tells `rid`; the rest is named as when it is entered. */
export const shGetReceivingReports = handler(
  'ShGetReceivingReports',
  'till',
  ({ domain: { storeHouse } }, { startDate, endDate }) => ({
    reports: storeHouse
      .read()
      .documents.filter(
        ({ kind, date }) =>
          kind === 'receipt' && date >= startDate.slice(0, 10) && date <= endDate.slice(0, 10),
      )
      .map(view),
  }),
)

function inputOf(
  kind: StockDocumentInput['kind'],
  doc: ParamsOf<'ShDocReceivingReport'>['doc'],
): StockDocumentInput {
  const { active = 1, corr, date, items, store, textCode } = doc
  return {
    kind,
    date: date.slice(0, 10),
    correspondent: corr,
    department: store,
    active: active === 1,
    ...(textCode !== undefined && { code: textCode }),
    items: items.map(({ rid, quantity, mu, sum, vatSum, vatrate }) => ({
      good: rid,
      unit: mu,
      quantity: Quantity.fromDecimal(quantity),
      sum: Money.fromDecimal(sum),
      ...(vatSum !== undefined && { vatSum: Money.fromDecimal(vatSum) }),
      ...(vatrate !== undefined && { vatRate: vatrate }),
    })),
  }
}

function view({ rid, active, code, correspondent, date, department, items }: StockDocument): object {
  return {
    rid: String(rid),
    date,
    corr: correspondent,
    store: department,
    active: active ? 1 : 0,
    ...(code !== undefined && { textCode: code }),
    items: items.map(({ good, unit, quantity, sum, vatSum, vatRate }) => ({
      rid: good,
      quantity: portions(quantity),
      mu: unit,
      sum: amount(sum),
      ...(vatSum !== undefined && { vatSum: amount(vatSum) }),
      ...(vatRate !== undefined && { vatrate: vatRate }),
    })),
  }
}
