// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link GetUsageValue}: Tell which object the usage rules pick in the given context. */
export interface GetUsageValueRequest {
  /** Kind of usage. */
  readonly name: 'BonusTypes' | 'Order Category' | 'Trade Group' | 'Service scheme' | 'Cash Doser' | 'Keyboard layout' | 'Selector group' | 'Cash Drawer' | 'Maket scheme' | 'Business Period' | 'Discount' | 'Parameter' | 'Form Scheme' | 'Color Scheme' | 'Price Type' | 'Course' | 'Check lists' | 'Plugins configurations'
  /** Parameter needed by some kinds of usage. */
  readonly param?: number
  /** Moment for which the value is wanted. */
  readonly dateTime?: LocalDateTime
  readonly Order?: OrderElementInput
  readonly Table?: RefItemInput
  readonly Station?: RefItemInput
  readonly Waiter?: RefItemInput
  readonly GuestType?: RefItemInput
}

/** Answer of {@link GetUsageValue}. */
export interface GetUsageValueResponse extends Extra {
  /** Kind of usage. */
  readonly name: string
  /** Parameter of the usage. */
  readonly param?: number
  /** The chosen object. */
  readonly Value: ResRefItem
}

/**
 * Tell which object the usage rules pick in the given context.
 * Executed by: cash, cash-server.
 * Most kinds contain spaces and must be written exactly; the server rejects values outside the list, such as Station.
 */
export const GetUsageValue: Command<GetUsageValueRequest, GetUsageValueResponse> = {
  name: 'GetUsageValue',
  effect: 'read',
  request: {
    attributes: {
      name: { kind: 'line!', enum: ['BonusTypes', 'Order Category', 'Trade Group', 'Service scheme', 'Cash Doser', 'Keyboard layout', 'Selector group', 'Cash Drawer', 'Maket scheme', 'Business Period', 'Discount', 'Parameter', 'Form Scheme', 'Color Scheme', 'Price Type', 'Course', 'Check lists', 'Plugins configurations'] },
      param: 'integer',
      dateTime: 'dateTime',
    },
    elements: [
      ['Order', '?', orderElement],
      ['Table', '?', refItem],
      ['Station', '?', refItem],
      ['Waiter', '?', refItem],
      ['GuestType', '?', refItem],
    ],
  },
  response: {
    attributes: {
      name: 'line!',
      param: 'integer',
    },
    elements: [
      ['Value', '1', resRefItem],
    ],
  },
}
