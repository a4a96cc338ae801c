import { GetPrintedData } from '@rkeeper-kit/xml-interface'
import { DomainError } from '../../../domain/errors.ts'
import { handler } from '../handler.ts'
import { operationView } from '../views/operation.ts'
import { orderKey } from '../views/order-key.ts'
import { sheetView } from '../views/print.ts'
import { refKey, refView } from '../views/refs.ts'
import { warnWithoutEffect } from '../views/without-effect.ts'

/** What has been printed; what still waits for its printer is not among it. */
export const getPrintedData = handler(GetPrintedData, (params, context) => {
  const { Device, Document, OperationType, Order, Station, objUNI, operationId } = params
  const { domain, settings, time } = context
  warnWithoutEffect(params, ['Timeout'], context)
  if (Order?.guid === '' && settings.rk7.confusingErrors)
    throw new DomainError('itemNotFound', { key: 'guid=', collection: 'DEPOSITCOLLECTREASONS' })
  const documents = domain.printing.printed({
    ...(operationId !== undefined && { operationId }),
    ...(objUNI !== undefined && { objectUni: objUNI }),
    ...(OperationType && { operation: refKey(OperationType) }),
    ...(Station && { station: refKey(Station) }),
    ...(Device && { printer: refKey(Device) }),
    ...(Document && { document: refKey(Document) }),
    ...(Order && { order: orderKey(Order) }),
  })
  return {
    PrintedDocuments: {
      PrintedDocument: documents.map((each) => ({
        ...(each.objectUni !== undefined && { objUNI: each.objectUni }),
        ...(each.printedAt !== undefined && { printedTime: time.text(each.printedAt) }),
        Operation: operationView(context, each.operation),
        Device: refView(domain.restaurant, 'DEVICES', each.printerId),
        Document: refView(domain.restaurant, 'DOCUMENTS', each.documentId),
        ...(each.layoutId !== undefined && { Maket: { id: each.layoutId } }),
        Data: { Unfiscal: each.sheets.map(sheetView) },
      })),
    },
  }
})
