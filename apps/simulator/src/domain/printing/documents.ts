import type { TillContext } from '../context.ts'
import type { DocumentKind, Order, Package } from '../contract.ts'
import { reach } from '../stations/reach.ts'
import { isPrintable, print } from './print.ts'
import { assertPrints, printerFor } from './printer.ts'
import type { Subject } from './render.ts'

/** A document that a change of an order brings. */
interface Due {
  readonly kind: DocumentKind
  readonly stationId: number
  readonly employeeId: number
  readonly objectUni: number
  readonly subject?: Omit<Subject, 'order'>
}

/** Throws when a bill, a receipt or the like that the change brings cannot be printed. What goes to the kitchen waits for its printer. */
export function assertPrintable(context: TillContext, order: Order): void {
  const before = context.state.orders.byGuid[order.guid]
  for (const { kind, stationId } of checksDue(before, order)) {
    reach(context, { id: stationId })
    const found = printerOf(context, kind, stationId)
    if (found) assertPrints(context, found.printer)
  }
}

/** Prints what a change of an order brings, where printers are set up for it. */
export function printDue(context: TillContext, before: Order | undefined, order: Order): void {
  for (const { kind, stationId, subject, ...due } of [
    ...checksDue(before, order),
    ...packagesDue(before, order),
  ]) {
    const found = printerOf(context, kind, stationId)
    if (found) print(context, { ...found, ...due, stationId, subject: { ...subject, order } })
  }
}

function printerOf(context: TillContext, kind: DocumentKind, stationId: number) {
  const document = context.state.restaurant.house.documents.find((each) => each.kind === kind)
  if (document?.purposeId === undefined || !isPrintable(document)) return undefined
  const printer = printerFor(context, document.purposeId, stationId)
  const layout = context.state.restaurant.house.layouts.find(({ documentId }) => documentId === document.id)
  return printer && { printer, document, ...(layout && { layoutId: layout.id }) }
}

/** Bills, intent receipts and receipts. */
function checksDue(before: Order | undefined, order: Order): readonly Due[] {
  const { bills, intents, receipts } = order
  if (before && bills === before.bills && intents === before.intents && receipts === before.receipts)
    return []
  const newBills = newIn(bills, before?.bills)
  const withdrawn = newBills.length > 0 ? [] : withdrawnIn(bills, before?.bills)
  return [
    ...newBills.map((bill) => due('bill', bill, { check: bill })),
    ...withdrawn.map((bill) => due('billCancel', bill, { check: bill })),
    ...newIn(intents, before?.intents).map((intent) => due('intent', intent, { check: intent })),
    ...newIn(receipts, before?.receipts).map((receipt) => due('receipt', receipt, { receipt })),
  ]
}

interface Check {
  readonly uni: number
  readonly lineGuid: string
  readonly stationId: number
  readonly cashierId: number
  readonly state: number
}

const newIn = <T extends Check>(after: readonly T[] = [], before: readonly Check[] = []): readonly T[] =>
  after.filter(({ lineGuid, state }) => state !== 7 && !before.some((each) => each.lineGuid === lineGuid))

const withdrawnIn = <T extends Check>(
  after: readonly T[] = [],
  before: readonly Check[] = [],
): readonly T[] =>
  after.filter(
    ({ lineGuid, state }) =>
      state === 7 && before.some((each) => each.lineGuid === lineGuid && each.state !== 7),
  )

const due = (
  kind: DocumentKind,
  { cashierId, stationId, uni }: Check,
  subject: Due['subject'] = {},
): Due => ({
  kind,
  stationId,
  employeeId: cashierId,
  objectUni: uni,
  subject,
})

/** Packages that have gone to the kitchen. What is given back or came from another order has been there. */
function packagesDue(before: Order | undefined, { packages, purchase }: Order): readonly Due[] {
  if (purchase || packages === before?.packages) return []
  const printed = ({ uni }: Package): boolean =>
    before?.packages.some((each) => each.uni === uni && each.printed) ?? false
  return packages
    .filter((each) => each.printed && !each.transferred && each.dishes.length > 0 && !printed(each))
    .map((each) => ({
      kind: 'package',
      stationId: each.stationId,
      employeeId: each.authorId,
      objectUni: each.uni,
      subject: { package: each },
    }))
}
