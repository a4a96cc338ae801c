import type { TillContext } from '../context.ts'
import type { LayoutPrint, PrintedDocument, PrintedFilter, PrintingDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { findOrder } from '../orders/find.ts'
import { deviceById, findDevice } from '../stations/devices.ts'
import { chosenLayout, subjectOf } from './layouts.ts'
import { isPrintable, type Print, print, titled } from './print.ts'
import { assertPrints, prints, requiredPrinter } from './printer.ts'
import { rendered } from './render.ts'

/** The printers and what was printed on them. */
export function createPrinting(context: TillContext): PrintingDomain {
  return {
    printed: (filter) => printed(context, filter),
    waiting: () => documents(context).filter(({ printedAt }) => printedAt === undefined),
    clear: () => {
      context.house.printed.length = 0
    },
    printText: (input) => printText(context, input),
    show(choice, subject) {
      const { layout, document } = chosenLayout(context, choice)
      return { layout, lines: rendered(context, titled(context, document), subjectOf(context, subject)) }
    },
    printLayout: (input) => print(context, layoutPrint(context, input)),
    assertPrintsLayout(input) {
      const { document, subject } = layoutPrint(context, input)
      rendered(context, titled(context, document), subject ?? {})
    },
    documentOf(kind) {
      const document = context.state.restaurant.house.documents.find((each) => each.kind === kind)
      return document && context.restaurant.byId('DOCUMENTS', document.id)
    },
  }
}

/** What there is. A document that waited for a printer is printed when the printer is seen to be ready again. */
function documents(context: TillContext): readonly PrintedDocument[] {
  const { house, now } = context
  for (const [index, document] of house.printed.entries()) {
    if (document.printedAt !== undefined) continue
    if (prints(deviceById(context, document.printerId)))
      house.printed[index] = { ...document, printedAt: now() }
  }
  return house.printed
}

function printed(context: TillContext, filter: PrintedFilter = {}): readonly PrintedDocument[] {
  const { restaurant } = context
  const typeId = filter.operation && restaurant.find('OPERATIONS', filter.operation).id
  const stationId = filter.station && restaurant.find('CASHES', filter.station).id
  const printerId = filter.printer && findDevice(context, filter.printer).id
  const documentId = filter.document && restaurant.find('DOCUMENTS', filter.document).id
  const orderGuid = filter.order && findOrder(context, filter.order).guid
  const fits = <T>(wanted: T | undefined, is: T | undefined): boolean => wanted === undefined || wanted === is
  return documents(context).filter(
    (each) =>
      each.printedAt !== undefined &&
      fits(filter.operationId, each.operation.id) &&
      fits(filter.objectUni, each.objectUni) &&
      fits(typeId, each.operation.typeId) &&
      fits(stationId, deviceById(context, each.printerId).stationId) &&
      fits(printerId, each.printerId) &&
      fits(documentId, each.documentId) &&
      fits(orderGuid, each.operation.orderGuid),
  )
}

function printText(
  context: TillContext,
  { purpose, queue, sheet, station }: Parameters<PrintingDomain['printText']>[0],
): PrintedDocument {
  const { restaurant, state } = context
  const { id: stationId } = restaurant.find('CASHES', station)
  const printer = requiredPrinter(context, restaurant.find('PRINTERPURPOSES', purpose).id, stationId)
  if (!queue) assertPrints(context, printer)
  const document = state.restaurant.house.documents.find(({ kind }) => kind === 'text')
  if (!document || !isPrintable(document)) throw new DomainError('unsupportedDocument')
  const { cashierId: employeeId } = restaurant.defaults
  return print(context, { printer, document, stationId, employeeId, sheets: [sheet] })
}

/** What prints a layout, once its printer is ready. */
function layoutPrint(
  context: TillContext,
  { choice, comment, employee, sheets, station, subject }: LayoutPrint,
): Print {
  const { restaurant } = context
  const { id: stationId } = restaurant.find('CASHES', station)
  const { id: employeeId } = restaurant.find('EMPLOYEES', employee ?? { id: restaurant.defaults.cashierId })
  const { document, layout } = chosenLayout(context, choice)
  if (document.kind === 'receipt' || !isPrintable(document) || document.purposeId === undefined)
    throw new DomainError('unsupportedDocument')
  const printer = requiredPrinter(context, document.purposeId, stationId)
  const shown = { ...subjectOf(context, subject), ...(comment !== undefined && { comment }) }
  assertPrints(context, printer)
  return {
    printer,
    document,
    stationId,
    employeeId,
    layoutId: layout.id,
    subject: shown,
    ...(shown.receipt && { objectUni: shown.receipt.uni }),
    ...(sheets && { sheets }),
  }
}
