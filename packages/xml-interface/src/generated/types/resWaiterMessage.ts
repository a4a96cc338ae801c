// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import type { MessageType } from './enums.ts'
import { messageButtons, type MessageButtons } from './messageButtons.ts'
import { orderElement, type OrderElement } from './orderElement.ts'
import { refItem, type RefItem } from './refItem.ts'

/**
 * `resWaiterMessage`
 * As read from answers.
 */
export interface ResWaiterMessage extends Extra {
  /** Id chosen by the client. */
  readonly external_id?: string
  /**
   * Called with HTTP GET when the message is deleted.
   * Since 7.6.5.433.
   */
  readonly ondeleteurl?: string
  readonly text: string
  /** When the message expires. */
  readonly expireTime?: LocalDateTime
  readonly messageType: MessageType
  readonly param?: number
  readonly id?: number
  readonly createTime?: LocalDateTime
  readonly repeatCount?: number
  /** Where to show it. */
  readonly Station?: RefItem
  readonly Waiter?: RefItem
  readonly Manager?: RefItem
  /** Shown only while this order is open. */
  readonly Order?: OrderElement
  readonly Buttons?: MessageButtons
}

/** How `resWaiterMessage` is written and read. */
export const resWaiterMessage: ObjectTable = {
  attributes: {
    external_id: { kind: 'line', maxLength: 38 },
    ondeleteurl: 'string',
    text: 'line!',
    expireTime: 'dateTime',
    messageType: { kind: 'string!', enum: ['Unknown', 'FromTable', 'FromMonitor', 'DishesReady', 'ErrorNotify', 'KitchenRequest', 'FromStationScript', 'FromServerScript', 'XMLInterface', 'LicenseInfo', 'TariffClosing', 'SysTimeChanged', 'FromManagerStation', 'SecondScreen', 'RequestOrderLock'] },
    param: 'integer',
    id: 'positive',
    createTime: 'dateTime',
    repeatCount: 'nonNegative',
  },
  elements: [
    ['Station', '?', refItem],
    ['Waiter', '?', refItem],
    ['Manager', '?', refItem],
    ['Order', '?', orderElement],
    ['Buttons', '?', messageButtons],
  ],
  since: { ondeleteurl: '7.6.5.433' },
}
