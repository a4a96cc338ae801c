import { receiptsOf } from '../checkout/receipts.ts'
import type { TillContext } from '../context.ts'
import type { DocumentData, LayoutChoice, LayoutSubject, RefItem } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { findOrder } from '../orders/find.ts'
import { documentOf } from './print.ts'
import type { Subject } from './render.ts'

/** The layout asked for, or the first one of the document asked for; a document without one has none to show. */
export function chosenLayout(
  context: TillContext,
  choice: LayoutChoice,
): { readonly layout: RefItem; readonly document: DocumentData } {
  const { restaurant, state } = context
  const { layouts } = state.restaurant.house
  if ('layout' in choice) {
    const layout = restaurant.find('MAKETS', choice.layout)
    const documentId = layouts.find(({ id }) => id === layout.id)?.documentId
    if (documentId !== undefined) return { layout, document: documentOf(context, documentId) }
    throw new DomainError('layoutMissing', { document: restaurant.nameOf(layout) })
  }
  const item = restaurant.find('DOCUMENTS', choice.document)
  const layout = layouts.find(({ documentId }) => documentId === item.id)
  if (!layout) throw new DomainError('layoutMissing', { document: restaurant.nameOf(item) })
  return { layout: restaurant.byId('MAKETS', layout.id), document: documentOf(context, item.id) }
}

/** The order or the receipt that a layout is to show. Throws `orderNotFound` and `receiptNotFound`. */
export function subjectOf(context: TillContext, asked: LayoutSubject): Subject {
  if ('order' in asked && asked.order) return { order: findOrder(context, asked.order) }
  if (!('receiptNumber' in asked) || asked.receiptNumber === undefined) return {}
  const receipt = receiptsOf(context).findLast(({ checkNum }) => checkNum === asked.receiptNumber)
  if (!receipt) throw new DomainError('receiptNotFound', { receipt: asked.receiptNumber })
  return { receipt, order: findOrder(context, { guid: receipt.orderGuid }) }
}
