// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid, OneBranch } from '../../types.ts'
import { invoiceItem, type InvoiceItem } from '../types/invoiceItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'

/** `Invoice` of {@link GetInvoiceRequest}. */
export interface GetInvoiceRequestInvoice {
  /** Invoice GUID. */
  readonly guid: Guid
}

/** The parts of {@link GetInvoiceRequest}. */
export interface GetInvoiceRequestParts {
  /** Order the invoice belongs to. */
  readonly Order?: OrderElementInput
  readonly Invoice?: GetInvoiceRequestInvoice
}

/** Request of {@link GetInvoice}: Get a tax invoice by order or by its GUID. */
export type GetInvoiceRequest = OneBranch<GetInvoiceRequestParts, ['Order', 'Order'] | ['Invoice', 'Invoice']>

/** Answer of {@link GetInvoice}. */
export interface GetInvoiceResponse extends Extra {
  readonly Invoice: InvoiceItem
}

/**
 * Get a tax invoice by order or by its GUID.
 * Executed by: cash-server.
 * Exactly one of Order and Invoice.
 * The response schema extends the common type by an xs:all group, which strict XSD 1.0 does not allow; with one element it comes to the same as a sequence.
 */
export const GetInvoice: Command<GetInvoiceRequest, GetInvoiceResponse> = {
  name: 'GetInvoice',
  effect: 'read',
  request: {
    elements: [
      ['Order', '1', orderElement],
      ['Invoice', '1', {
        attributes: {
          guid: 'line:guid!',
        },
      }],
    ],
    choices: [{ required: true, branches: [[0], [1]] }],
  },
  response: {
    elements: [
      ['Invoice', '1', invoiceItem],
    ],
  },
}
