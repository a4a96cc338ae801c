import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { Device, DocumentData, LayoutLine, PrintedDocument, PrintSheet, RefItem } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { remember } from '../house/state.ts'
import { logOperation } from '../operations/log.ts'
import { sumsOf } from '../orders/sums.ts'
import { assertPrints, prints } from './printer.ts'
import { rendered, type Subject } from './render.ts'

/** A document whose printing has a name in the operation log; others are not printed. */
type Printable = DocumentData & { readonly operationId: number }

export const isPrintable = (document: DocumentData): document is Printable =>
  document.operationId !== undefined

/** Who prints what, and where. */
export interface Print {
  readonly printer: Device
  readonly document: Printable
  readonly stationId: number
  readonly employeeId: number
  readonly layoutId?: number
  readonly objectUni?: number
  readonly subject?: Subject
  /** In place of what the layout shows. */
  readonly sheets?: readonly PrintSheet[]
}

/** Prints a document, or puts it into the queue of its printer, and writes that to the operation log. */
export function print(context: TillContext, input: Print): PrintedDocument {
  const { document, employeeId, layoutId, objectUni, printer, stationId, subject = {} } = input
  const { house, ids, now, settings } = context
  const sheets = input.sheets ?? [sheetOf(rendered(context, titled(context, document), subject))]
  const sum = subject.order ? sumsOf(subject.order).orderSum : Money.zero
  const operation = logOperation(context, {
    typeId: document.operationId,
    stationId,
    operatorId: employeeId,
    managerId: employeeId,
    sumBefore: sum,
    sumAfter: sum,
    ...(subject.order && { orderGuid: subject.order.guid }),
    ...(layoutId !== undefined && { layoutId }),
  })
  const printed: PrintedDocument = {
    id: ids.next('printed document'),
    ...(prints(printer) && { printedAt: now() }),
    printerId: printer.id,
    documentId: document.id,
    ...(layoutId !== undefined && { layoutId }),
    ...(objectUni !== undefined && { objectUni }),
    operation,
    sheets,
  }
  remember(house.printed, printed, settings.till.logSize)
  return printed
}

/** Prints a document at a certain printer, which has to be ready. */
export function printOn(context: TillContext, printer: Device, station: RefItem, documentId: number): void {
  assertPrints(context, printer)
  const { defaults } = context.restaurant
  const document = documentOf(context, documentId)
  if (!isPrintable(document)) throw new DomainError('unsupportedDocument')
  print(context, { printer, document, stationId: station.id, employeeId: defaults.cashierId })
}

export const documentOf = ({ state }: TillContext, id: number): DocumentData =>
  state.restaurant.house.documents.find((each) => each.id === id) ?? { id, kind: 'report' }

/** A document with the heading it gets. */
export const titled = ({ restaurant }: TillContext, document: DocumentData) => ({
  kind: document.kind,
  title: restaurant.nameOf(restaurant.byId('DOCUMENTS', document.id)),
})

/** Lines as the universal driver prints them. */
const sheetOf = (lines: readonly LayoutLine[]): PrintSheet => ({
  cutAfter: true,
  parts: lines.map(({ bold, text }) => ({ TextLine: { Text: text, ...(bold && { Bold: true }) } })),
})
