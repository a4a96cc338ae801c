// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link DeliverySetForwarder}: Assign a courier to delivery orders. */
export interface DeliverySetForwarderRequest {
  /** The courier. */
  readonly Employee: RefItemInput
  readonly Order?: readonly OrderElementInput[]
}

/** `Order` of {@link DeliverySetForwarderResponse}. */
export interface DeliverySetForwarderResponseOrder extends Extra {
  /** Attribute group orderInfo. */
  readonly orderIdent: number
  /** Order version. */
  readonly version?: number
  /** Checksum of the order content. */
  readonly crc32: number
}

/** Answer of {@link DeliverySetForwarder}. */
export interface DeliverySetForwarderResponse extends Extra {
  readonly Order: readonly DeliverySetForwarderResponseOrder[]
}

/**
 * Assign a courier to delivery orders.
 * Executed by: cash, cash-server.
 * The schema declares RK7CMD itself as the document root (no RK7Query wrapper).
 * Takes no lock token.
 */
export const DeliverySetForwarder: Command<DeliverySetForwarderRequest, DeliverySetForwarderResponse> = {
  name: 'DeliverySetForwarder',
  effect: 'write',
  request: {
    elements: [
      ['Employee', '1', refItem],
      ['Order', '*', orderElement],
    ],
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
