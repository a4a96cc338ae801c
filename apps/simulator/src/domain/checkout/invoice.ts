import type { TillContext } from '../context.ts'
import type { CheckoutDomain, Invoice, OrderKey } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from '../orders/commit.ts'
import { findOrder } from '../orders/find.ts'
import { clientGuid, normalizeGuid } from '../restaurant/keys.ts'
import { assertNotClosing } from '../shifts/index.ts'

/** Makes out an invoice for an order, in place of the one it had. */
export function createInvoice(
  context: TillContext,
  key: OrderKey,
  { guid, ...details }: Parameters<CheckoutDomain['createInvoice']>[1],
): Invoice {
  assertNotClosing(context)
  const order = findOrder(context, key)
  const invoice: Invoice = { ...details, guid: guid === undefined ? context.ids.guid() : clientGuid(guid) }
  commit(context, settled(context, { ...order, invoice }))
  return invoice
}

export function findInvoice(context: TillContext, key: Parameters<CheckoutDomain['invoice']>[0]): Invoice {
  const named = 'invoiceGuid' in key ? key.invoiceGuid : undefined
  const invoice =
    named === undefined
      ? findOrder(context, key as OrderKey).invoice
      : Object.values(context.state.orders.byGuid).find(
          (order) => order.invoice?.guid === normalizeGuid(named),
        )?.invoice
  if (!invoice) throw new DomainError('invoiceNotFound', { invoice: named ?? '(of the order)' })
  return invoice
}
