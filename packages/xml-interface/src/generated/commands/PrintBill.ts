// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link PrintBill}: Print a bill (pre-check) for an order. */
export interface PrintBillRequest {
  /**
   * Lock token.
   * Since 7.6.4.009.
   */
  readonly lockguid?: string
  /** True prints bills by seat, false one common bill. */
  readonly bySeats?: boolean
  /** Seat to print when billing by seat, xmlver 32. */
  readonly seat?: number
  readonly Order: OrderElementInput
  readonly Station: RefItemInput
  readonly Cashier: RefItemInput
  /** Bill layout. */
  readonly Maket?: RefItemInput
}

/** Answer of {@link PrintBill}. */
export interface PrintBillResponse extends Extra {
}

/**
 * Print a bill (pre-check) for an order.
 * Executed by: cash-server.
 * Without Maket the layout comes from the print scheme.
 * Lockguid is used to take the lock; an order already locked under another token gives an error.
 * A system parameter on printing a bill together with an intent receipt can forbid the command; the error then carries that parameter's text.
 * Error Печатать пречек с чеком намерения.
 */
export const PrintBill: Command<PrintBillRequest, PrintBillResponse> = {
  name: 'PrintBill',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
      bySeats: 'boolean',
      seat: 'nonNegative',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Station', '1', refItem],
      ['Cashier', '1', refItem],
      ['Maket', '?', refItem],
    ],
    since: { lockguid: '7.6.4.009' },
  },
  response: {},
}
