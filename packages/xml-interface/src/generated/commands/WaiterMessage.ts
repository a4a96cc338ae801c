// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import type { MessageType } from '../types/enums.ts'
import { messageButtons, type MessageButtonsInput } from '../types/messageButtons.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link WaiterMessage}: Show a message to a waiter or at a station. */
export interface WaiterMessageRequest {
  /** External id of the message. */
  readonly external_id?: string
  readonly text: string
  /**
   * When the message expires.
   * Differs from the published schema: optional in the schema, demanded by a 7.26 server.
   * Seen on a live server.
   */
  readonly expireTime: LocalDateTime
  readonly messageType: MessageType
  /** Message parameter. */
  readonly param?: number
  /** Station that shows the message. */
  readonly Station?: RefItemInput
  readonly Waiter?: RefItemInput
  readonly Manager?: RefItemInput
  /** Show only while this order is open. */
  readonly Order?: OrderElementInput
  readonly Buttons?: MessageButtonsInput
}

/** `Message` of {@link WaiterMessageResponse}. */
export interface WaiterMessageResponseMessage extends Extra {
  readonly id?: number
}

/** Answer of {@link WaiterMessage}. */
export interface WaiterMessageResponse extends Extra {
  readonly Message: WaiterMessageResponseMessage
}

/**
 * Show a message to a waiter or at a station.
 * Executed by: cash, cash-server.
 * The server demands expireTime although the schema leaves it optional.
 * ExternalIDString, messageType and messageButtons are types of messages.xsd.
 * The response schema extends RK7QueryResult with xs:all, which XSD 1.0 forbids; read it as a plain element.
 * Error Attribute RK7CMD/@expireTime is not found.
 */
export const WaiterMessage: Command<WaiterMessageRequest, WaiterMessageResponse> = {
  name: 'WaiterMessage',
  effect: 'write',
  request: {
    attributes: {
      external_id: { kind: 'line', maxLength: 38 },
      text: 'line!',
      expireTime: 'dateTime!',
      messageType: { kind: 'string!', enum: ['Unknown', 'FromTable', 'FromMonitor', 'DishesReady', 'ErrorNotify', 'KitchenRequest', 'FromStationScript', 'FromServerScript', 'XMLInterface', 'LicenseInfo', 'TariffClosing', 'SysTimeChanged', 'FromManagerStation', 'SecondScreen', 'RequestOrderLock'] },
      param: 'integer',
    },
    elements: [
      ['Station', '?', refItem],
      ['Waiter', '?', refItem],
      ['Manager', '?', refItem],
      ['Order', '?', orderElement],
      ['Buttons', '?', messageButtons],
    ],
  },
  response: {
    elements: [
      ['Message', '1', {
        attributes: {
          id: 'positive',
        },
      }],
    ],
  },
}
