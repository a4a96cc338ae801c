import type { TillContext } from '../context.ts'
import type { Bill, DocumentKind, LayoutLine, Order, Package, Receipt } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { liveDishes } from '../orders/lines.ts'
import { billLines, receiptLines } from './checks.ts'
import { dishLines, labelled, rule } from './lines.ts'
import { reportLines } from './report.ts'
import { word } from './words.ts'

/** What a document is about. */
export interface Subject {
  readonly order?: Order
  readonly receipt?: Receipt
  /** The bill or intent receipt to be shown; the order as it stands where absent. */
  readonly check?: Pick<Bill, 'seat' | 'sum'>
  /** The only package to be shown. */
  readonly package?: Package
  readonly comment?: string
}

/** Our own layout of a kind of document. Throws `layoutNeedsOrder` and `receiptNotFound` where there is nothing to show. */
export function rendered(
  context: TillContext,
  document: { readonly kind: DocumentKind; readonly title: string },
  subject: Subject,
): readonly LayoutLine[] {
  const { restaurant, now } = context
  const house = restaurant.collection('RESTAURANTS')?.items[0]
  return [
    ...(house ? [{ text: restaurant.nameOf(house), bold: true }] : []),
    { text: document.title, bold: true },
    { text: localTime(context, now()) },
    ...(document.kind === 'report' ? reportLines(context) : orderLines(context, document, subject)),
    ...(subject.comment === undefined ? [] : [{ text: subject.comment }]),
    { text: word('simulated', restaurant.language) },
  ]
}

function orderLines(
  context: TillContext,
  { kind, title }: { readonly kind: DocumentKind; readonly title: string },
  { check, order, package: only, receipt }: Subject,
): readonly LayoutLine[] {
  if (!order) throw new DomainError('layoutNeedsOrder', { layout: title })
  const head = heading(context, order)
  if (kind === 'package')
    return [...head, rule, ...dishLines(context, only?.dishes ?? liveDishes(order), 'without prices')]
  if (kind === 'invoice') return [...head, ...invoiceNumber(context, order), ...billLines(context, order)]
  if (kind !== 'receipt' && kind !== 'receiptCopy') return [...head, ...billLines(context, order, check)]
  const shown = receipt ?? order.receipts.findLast(({ state }) => state === 6)
  if (!shown) throw new DomainError('receiptNotFound', { receipt: order.name })
  return [...head, ...receiptLines(context, order, shown)]
}

function heading(context: TillContext, order: Order): readonly LayoutLine[] {
  const { restaurant } = context
  const table = restaurant.nameOf(restaurant.byId('TABLES', order.tableId))
  const waiter = restaurant.nameOf(restaurant.byId('EMPLOYEES', order.waiterId))
  return [
    labelled(context, 'order', order.name),
    labelled(context, 'table', table),
    labelled(context, 'waiter', waiter),
  ]
}

const invoiceNumber = (context: TillContext, { delivery }: Order): readonly LayoutLine[] =>
  delivery?.invoiceNumber === undefined ? [] : [labelled(context, 'number', String(delivery.invoiceNumber))]

const localTime = ({ settings }: TillContext, instant: number): string =>
  new Date(instant + settings.till.utcOffsetMinutes * 60_000).toISOString().slice(0, 16).replace('T', ' ')
