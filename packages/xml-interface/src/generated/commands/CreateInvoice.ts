// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { invoiceItem, type InvoiceItem, type InvoiceItemInput } from '../types/invoiceItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'

/** Request of {@link CreateInvoice}: Create an invoice and attach it to an order. */
export interface CreateInvoiceRequest {
  readonly Order: OrderElementInput
  readonly Invoice: InvoiceItemInput
}

/** Answer of {@link CreateInvoice}. */
export interface CreateInvoiceResponse extends Extra {
  readonly Invoice: InvoiceItem
}

/**
 * Create an invoice and attach it to an order.
 * Executed by: cash-server.
 */
export const CreateInvoice: Command<CreateInvoiceRequest, CreateInvoiceResponse> = {
  name: 'CreateInvoice',
  effect: 'write',
  request: {
    elements: [
      ['Order', '1', orderElement],
      ['Invoice', '1', invoiceItem],
    ],
  },
  response: {
    elements: [
      ['Invoice', '1', invoiceItem],
    ],
  },
}
