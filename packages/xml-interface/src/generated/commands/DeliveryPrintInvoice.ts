// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime, RawContent } from '../../types.ts'
import { invoiceOrder, type InvoiceOrderInput } from '../types/invoiceOrder.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link DeliveryPrintInvoice}: Print or preview the delivery invoice of an order. */
export interface DeliveryPrintInvoiceRequest {
  /**
   * Lock token; taken for the lock, and a lock held under another token is an error.
   * Since 7.6.4.006.
   */
  readonly lockguid?: string
  /**
   * Preview the invoice.
   * Default `true`.
   */
  readonly preview?: boolean
  /**
   * Print the invoice.
   * Default `true`.
   */
  readonly print?: boolean
  /** Expected delivery time. */
  readonly estimatedTime?: LocalDateTime
  /** The content is needed only when the order is no longer in the database. */
  readonly Order: InvoiceOrderInput
  /** Station that prints. */
  readonly Station: RefItemInput
  /** Document view used for the invoice. */
  readonly Maket?: RefItemInput
  /** Customer data as XML from the CRM. */
  readonly HolderXML: RawContent
}

/** `Invoice` of {@link DeliveryPrintInvoiceResponse}. */
export interface DeliveryPrintInvoiceResponseInvoice extends Extra {
  /** Invoice number. */
  readonly num?: string
}

/** Answer of {@link DeliveryPrintInvoice}. */
export interface DeliveryPrintInvoiceResponse extends Extra {
  readonly Invoice: DeliveryPrintInvoiceResponseInvoice
}

/**
 * Print or preview the delivery invoice of an order.
 * Executed by: cash, cash-server.
 * The schema types Order as the full response type resOrderItem, with all its required parts; the server is known to take an Order with nothing but guid.
 */
export const DeliveryPrintInvoice: Command<DeliveryPrintInvoiceRequest, DeliveryPrintInvoiceResponse> = {
  name: 'DeliveryPrintInvoice',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
      preview: 'boolean',
      print: 'boolean',
      estimatedTime: 'dateTime',
    },
    elements: [
      ['Order', '1', invoiceOrder],
      ['Station', '1', refItem],
      ['Maket', '?', refItem],
      ['HolderXML', '1', 'any'],
    ],
    since: { lockguid: '7.6.4.006' },
  },
  response: {
    elements: [
      ['Invoice', '1', {
        attributes: {
          num: 'string',
        },
      }],
    ],
  },
}
