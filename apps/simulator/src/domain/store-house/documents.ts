import type { StockDocumentInput, StoreHouseData } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { unitsOf } from './balances.ts'
import { inKind } from './find.ts'

/** Refuses a document that names what is not there. */
export function assertDocument(data: StoreHouseData, document: StockDocumentInput): void {
  inKind(data, 'correspondents', document.correspondent)
  inKind(data, 'departments', document.department)
  for (const { good: rid, unit, vatRate } of document.items) {
    const good = inKind(data, 'goods', rid)
    if (!unitsOf(data, good).some((each) => each.rid === unit))
      throw new DomainError('storeHouseNotFound', { kind: `unit of ${good.name[0]}`, rid: unit })
    if (vatRate !== undefined && !data.vatRates.includes(vatRate))
      throw new DomainError('storeHouseRefused', { reason: `there is no VAT rate ${vatRate}` })
  }
}
