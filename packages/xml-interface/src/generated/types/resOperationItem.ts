// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { ObjectTable } from '../../table.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { refItem, type RefItem } from './refItem.ts'
import { resEmployeeItem, type ResEmployeeItem } from './resEmployeeItem.ts'
import { resOrderElement, type ResOrderElement } from './resOrderElement.ts'
import { resRefItem, type ResRefItem } from './resRefItem.ts'

/**
 * `resOperationItem`
 * As read from answers.
 */
export interface ResOperationItem extends Extra {
  /** Unique on the cash server. */
  readonly id?: number
  readonly commonShiftNum?: number
  readonly dateTime?: LocalDateTime
  readonly parameter?: number
  /** Thousandths; 0 or absent when no dish is concerned. */
  readonly quantity?: Quantity
  /** In hundredths. */
  readonly orderSumBefore: Money
  /** In hundredths. */
  readonly orderSumAfter: Money
  readonly Station?: ResRefItem
  readonly OperationType: ResRefItem
  /** Employee registered at the station. */
  readonly Operator: ResEmployeeItem
  /** Employee who confirmed. */
  readonly Manager: ResEmployeeItem
  readonly Order?: ResOrderElement
  /** For operations on a dish. */
  readonly MenuItem?: ResRefItem
  /** Print view for print operations. */
  readonly Maket?: RefItem
  /** Reason (cash in or out, removal …). */
  readonly Reason?: ResEmployeeItem
}

/** How `resOperationItem` is written and read. */
export const resOperationItem: ObjectTable = {
  attributes: {
    id: 'positive',
    commonShiftNum: 'positive',
    dateTime: 'dateTime',
    parameter: 'int',
    quantity: 'int:quantity',
    orderSumBefore: 'nonNegative:money!',
    orderSumAfter: 'nonNegative:money!',
  },
  elements: [
    ['Station', '?', resRefItem],
    ['OperationType', '1', resRefItem],
    ['Operator', '1', resEmployeeItem],
    ['Manager', '1', resEmployeeItem],
    ['Order', '?', resOrderElement],
    ['MenuItem', '?', resRefItem],
    ['Maket', '?', refItem],
    ['Reason', '?', resEmployeeItem],
  ],
}
