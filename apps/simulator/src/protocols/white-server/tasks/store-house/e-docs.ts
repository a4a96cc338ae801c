import type { EDoc, StoreHouseDomain } from '../../../../domain/contract.ts'
import { DomainError } from '../../../../domain/errors.ts'
import { handler } from '../handler.ts'

/** Electronic documents of an own legal entity in a period. */
export const shGetEDocs = handler(
  'ShGetEDocs',
  'till',
  ({ domain: { storeHouse } }, { dateFrom, dateTo, rid, kppRid, mask }) => {
    const { kpp } = storeHouse.find('legalEntities', rid)
    if (kpp !== kppRid)
      throw new DomainError('storeHouseNotFound', {
        kind: `specification of legal entity ${rid}`,
        rid: kppRid,
      })
    const [from, to] = [dateFrom.slice(0, 10), dateTo.slice(0, 10)]
    const wanted = ({ invoiceDate, legalEntity, state }: EDoc) =>
      legalEntity === rid && invoiceDate >= from && invoiceDate <= to && ((mask ?? state) & state) !== 0
    return {
      filter: filterOf(storeHouse, rid),
      invoices: storeHouse.read().eDocs.filter(wanted).map(invoice),
    }
  },
)

/** One electronic document; by `type` a receipt is shown as the issue or the return it could become. */
export const shGetEDoc = handler('ShGetEDoc', 'till', ({ domain: { storeHouse } }, { rid, type }) => {
  const found = storeHouse.find('eDocs', rid)
  return {
    filter: filterOf(storeHouse, found.legalEntity),
    invoice: type === undefined || type === null ? invoice(found) : asIssue(found, type),
  }
})

const changeable = ['comment', 'invoiceDate', 'shipmentDate', 'numberEgais', 'packedFlag'] as const

/** Changes an electronic document; what of it can be changed is not documented. */
export const shUpdEDoc = handler('ShUpdEDoc', 'till', ({ domain: { storeHouse } }, { invoice: given }) => {
  const changes = changeable.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]]))
  return { rid: storeHouse.changeEDoc(given.rid ?? 0, Object.fromEntries(changes)).rid }
})

/** Says whether the comparison of a document with the delivery succeeded. */
export const shSetEDocCompared = handler(
  'ShSetEDocCompared',
  'till',
  ({ domain: { storeHouse } }, { rid, isCompared }) => {
    const { legalEntity } = storeHouse.changeEDoc(rid, { isCompared })
    return { filter: filterOf(storeHouse, legalEntity), rid, isCompared }
  },
)

const filterOf = (storeHouse: StoreHouseDomain, legalEntity: number) => ({
  fsRarId: storeHouse.find('legalEntities', legalEntity).fsRarId,
})

function invoice({ legalEntity: _, state, ...document }: EDoc): object {
  return { ...document, state, options: null }
}

/** As a return (5, 11) supplier and consignee change places, as an issue (4) nobody receives. */
function asIssue(document: EDoc, type: 4 | 5 | 11): object {
  const { supplierEgais, consigneeEgais } = document
  return {
    ...invoice(document),
    rid: null,
    parent: document.rid,
    supplierEgais: consigneeEgais,
    consigneeEgais: type === 4 ? null : supplierEgais,
  }
}
