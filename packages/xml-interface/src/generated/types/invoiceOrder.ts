// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Guid, RawElement } from '../../types.ts'

/**
 * An order named by its guid, or written out in full as GetOrder answers it.
 * Differs from the published schema: the schema of DeliveryPrintInvoice wants a whole resOrderItem here; servers take an Order with nothing but its guid.
 * As given in requests.
 */
export interface InvoiceOrderInput {
  readonly guid: Guid
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
  /** Further elements, sent as they are. */
  readonly $elements?: readonly RawElement[]
}

/** How `invoiceOrder` is written and read. */
export const invoiceOrder: ObjectTable = {
  attributes: {
    guid: 'guid!',
  },
  anyAttribute: true,
  anyElement: true,
}
