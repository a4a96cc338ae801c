// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link DeliveryPayOrders}: Print receipts or bills when a courier leaves with the orders. */
export interface DeliveryPayOrdersRequest {
  /**
   * Lock token.
   * Since 7.6.4.006.
   */
  readonly lockguid?: string
  /**
   * Which document to print.
   * Default `receipt`.
   */
  readonly docType?: 'receipt' | 'bill'
  /** Employee who performs the operation. */
  readonly Employee: RefItemInput
  /** Cashier on the receipt; Employee when absent. */
  readonly Cashier?: RefItemInput
  /** Station that prints. */
  readonly Station: RefItemInput
  readonly Order: readonly OrderElementInput[]
}

/** An order that was paid. */
export interface DeliveryPayOrdersResponseOrder extends Extra {
  /** Attribute group orderInfo. */
  readonly orderIdent: number
  /** Order version. */
  readonly version?: number
  /** Checksum of the order content. */
  readonly crc32: number
}

/** Answer of {@link DeliveryPayOrders}. */
export interface DeliveryPayOrdersResponse extends Extra {
  /** An order that was paid. */
  readonly Order: readonly DeliveryPayOrdersResponseOrder[]
}

/**
 * Print receipts or bills when a courier leaves with the orders.
 * Executed by: cash.
 * The schema declares RK7CMD itself as the document root (no RK7Query wrapper).
 * Only the response schema names the executing node (the cash station); the request schema is silent.
 * A printed bill makes DeliveryCancelEdit require the bill-cancelling right.
 */
export const DeliveryPayOrders: Command<DeliveryPayOrdersRequest, DeliveryPayOrdersResponse> = {
  name: 'DeliveryPayOrders',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
      docType: { kind: 'string', enum: ['receipt', 'bill'] },
    },
    elements: [
      ['Employee', '1', refItem],
      ['Cashier', '?', refItem],
      ['Station', '1', refItem],
      ['Order', '+', orderElement],
    ],
    since: { lockguid: '7.6.4.006' },
  },
  response: {
    elements: [
      ['Order', '*', {
        attributes: {
          orderIdent: 'nonNegative!',
          version: 'nonNegative',
          crc32: 'int!',
        },
      }],
    ],
  },
}
