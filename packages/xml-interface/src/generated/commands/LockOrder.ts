// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link LockOrder}: Lock an order for a limited time, or release the lock early. */
export interface LockOrderRequest {
  /** Length of the lock as a dateTime counted from 1899-12-30, e.g. 1899-12-30T00:02:00 is two minutes. */
  readonly lockTime?: string
  /**
   * Token of the lock session; with it only requests that carry the same token may work with the order.
   * Since 7.6.4.005.
   */
  readonly lockguid?: string
  readonly Order: OrderElementInput
  /** Station in whose name the order is locked. */
  readonly Station?: RefItemInput
  /** Who locks. */
  readonly Employee?: RefItemInput
}

/** Answer of {@link LockOrder}. */
export interface LockOrderResponse extends Extra {
  /** Whether the order is locked after the request. */
  readonly locked: boolean
}

/**
 * Lock an order for a limited time, or release the lock early.
 * Executed by: cash, cash-server.
 * The schema types lockTime as xs:time, but server 7.26.8 locks only for the dateTime form from the Delphi zero date; hh:mm:ss is accepted with Status="Ok" and locked="0", and a foreign lockguid passes as well. The pattern here admits both forms.
 * Status="Ok" with locked="0" means no lock was set, mostly because of the lockTime format.
 * Lockguid is any GUID the client makes up.
 * While the lock lasts, changing requests without the same lockguid are refused with error 2219; SaveOrder with the same lockguid passes.
 * Release early with the same lockguid and lockTime="1899-12-30T00:00:00"; the answer has locked="0" and the order is free.
 * Without Station and Employee the lock belongs to the cash server, and the 2219 text of others names "станция Кассовый сервер, оператор Кассовый сервер".
 * An order open on a station gives 2219 naming that station and employee, with locked="1".
 * CloseVisit fails with 2129 while an order of the visit is locked, even a deleted one, until lockTime runs out.
 * Error 2219 Не получается заблокировать. Заказ заблокирован другим ключом блокировки.
 */
export const LockOrder: Command<LockOrderRequest, LockOrderResponse> = {
  name: 'LockOrder',
  effect: 'write',
  request: {
    attributes: {
      lockTime: { kind: 'string', pattern: /^(?:(\d{4}-\d{2}-\d{2}T)?\d{2}:\d{2}:\d{2}(\.\d+)?)$/ },
      lockguid: 'line',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Station', '?', refItem],
      ['Employee', '?', refItem],
    ],
    since: { lockguid: '7.6.4.005' },
  },
  response: {
    attributes: {
      locked: 'boolean!',
    },
  },
}
