// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime, RawContent } from '../../types.ts'
import { licenseInfoItem, type LicenseInfoItemInput } from '../types/licenseInfoItem.ts'
import { deliveryBlock, type DeliveryBlockInput } from '../types/deliveryBlock.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** External id of the order. */
export interface DeliveryConfirmEditRequestExtSource {
  /** Id of the program that created the order. */
  readonly source: number
  /** Additional order id. */
  readonly extID?: number
}

/** Request of {@link DeliveryConfirmEdit}: Confirm a delivery order after editing and schedule its cooking. */
export interface DeliveryConfirmEditRequest {
  /**
   * Lock token.
   * Since 7.6.4.005.
   */
  readonly lockguid?: string
  /** Comment that is stored with the order. */
  readonly persistentComment?: string
  /** Comment that is not stored. */
  readonly nonPersistentComment?: string
  /** When the order must be cooked. */
  readonly readyTime: LocalDateTime
  /** Minimum cooking time of the order. */
  readonly minCookTime?: LocalDateTime
  /** service-print now; when false, printing starts once the cooking start time comes. */
  readonly printImmediately?: boolean
  /** Close the order. */
  readonly closeOrder?: boolean
  readonly LicenseInfo?: LicenseInfoItemInput
  readonly Order: OrderElementInput
  readonly OrderType?: RefItemInput
  readonly Restaurant?: RefItemInput
  /** Station in whose name the order is locked. */
  readonly LockStation?: RefItemInput
  readonly DeliveryBlock?: DeliveryBlockInput
  /** External id of the order. */
  readonly ExtSource?: DeliveryConfirmEditRequestExtSource
  readonly ClientID?: number
  /** Delivery address id. */
  readonly AddressID?: number
  /** Customer data as XML from the card system. */
  readonly HolderXML: RawContent
}

/** Answer of {@link DeliveryConfirmEdit}. */
export interface DeliveryConfirmEditResponse extends Extra {
  /** Order version. */
  readonly version?: number
  /** Checksum of the order content. */
  readonly crc32: number
}

/**
 * Confirm a delivery order after editing and schedule its cooking.
 * Executed by: cash, cash-server.
 * HolderXML is mandatory in the schema; a body of holder/Holders_Addresses is the smallest one known to work.
 * readyTime may lie at most about 24 hours ahead of the server clock.
 * Error Введенное время не может превышать ... (максимальное время).
 */
export const DeliveryConfirmEdit: Command<DeliveryConfirmEditRequest, DeliveryConfirmEditResponse> = {
  name: 'DeliveryConfirmEdit',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
      persistentComment: 'line',
      nonPersistentComment: 'line',
      readyTime: 'dateTime!',
      minCookTime: 'dateTime',
      printImmediately: 'boolean',
      closeOrder: 'boolean',
    },
    elements: [
      ['LicenseInfo', '?', licenseInfoItem],
      ['Order', '1', orderElement],
      ['OrderType', '?', refItem],
      ['Restaurant', '?', refItem],
      ['LockStation', '?', refItem],
      ['DeliveryBlock', '?', deliveryBlock],
      ['ExtSource', '?', {
        attributes: {
          source: { kind: 'integer!', min: 21, max: 29 },
          extID: 'positive',
        },
      }],
      ['ClientID', '?', 'long'],
      ['AddressID', '?', 'long'],
      ['HolderXML', '1', 'any'],
    ],
    since: { lockguid: '7.6.4.005' },
  },
  response: {
    attributes: {
      version: 'nonNegative',
      crc32: 'int!',
    },
  },
}
