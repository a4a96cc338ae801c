// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link DeliveryServPrint}: Send a delivery order to service printing by hand. */
export interface DeliveryServPrintRequest {
  /**
   * Lock token; taken for the lock, and a lock held under another token is an error.
   * Since 7.6.4.006.
   */
  readonly lockguid?: string
  readonly Order: OrderElementInput
  /** Station in whose name the order is locked. */
  readonly LockStation?: RefItemInput
}

/** Answer of {@link DeliveryServPrint}. */
export interface DeliveryServPrintResponse extends Extra {
  /** Order version. */
  readonly version?: number
  /** Checksum of the order content. */
  readonly crc32: number
}

/**
 * Send a delivery order to service printing by hand.
 * Executed by: cash, cash-server.
 * The schema declares RK7CMD itself as the document root (no RK7Query wrapper).
 */
export const DeliveryServPrint: Command<DeliveryServPrintRequest, DeliveryServPrintResponse> = {
  name: 'DeliveryServPrint',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
    },
    elements: [
      ['Order', '1', orderElement],
      ['LockStation', '?', refItem],
    ],
    since: { lockguid: '7.6.4.006' },
  },
  response: {
    attributes: {
      version: 'nonNegative',
      crc32: 'int!',
    },
  },
}
