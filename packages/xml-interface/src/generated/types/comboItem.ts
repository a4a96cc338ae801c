// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { ObjectTable } from '../../table.ts'
import type { AtLeastOne, Guid } from '../../types.ts'
import type { CheckItemState } from './enums.ts'
import { comboComponent, type ComboComponentInput } from './comboComponent.ts'
import { consumItem, type ConsumItemInput } from './consumItem.ts'
import { discountItem, type DiscountItemInput } from './discountItem.ts'
import { modiItem, type ModiItemInput } from './modiItem.ts'
import { refItem, type RefItemInput } from './refItem.ts'
import { voidItem, type VoidItemInput } from './voidItem.ts'

/** The parts of {@link ComboItemInput}. */
export interface ComboItemInputParts {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Number of the line in the order; given: that line is updated (unprinted lines only), absent: a new one is made. */
  readonly uni?: number
  /** GUID of the line. */
  readonly line_guid?: Guid
  /**
   * Since 7.5.4.206.
   * Values: `1` open, `3` fixed, `4` printed, `5` partly closed, `6` closed, `7` deleted.
   */
  readonly state?: CheckItemState
  /** Price in hundredths. */
  readonly price?: Money
  /** In a return order: line_guid of the dish being returned. */
  readonly SourceGUIDString?: Guid
  /** In thousandths; negative: a buy-back. */
  readonly quantity: Quantity
  /**
   * Quantity before removals, in thousandths.
   * Since 7.4.16.2.
   */
  readonly srcQuantity?: Quantity
  /** Default `0`. */
  readonly seat?: number
  /**
   * Weighed dishes: true says that the weight was really measured even if the same number is sent again.
   * Default `0`.
   */
  readonly changeWeight?: boolean
  readonly Modi?: readonly ModiItemInput[]
  readonly Discount?: readonly DiscountItemInput[]
  /** Removals of printed dishes. */
  readonly Void?: readonly VoidItemInput[]
  readonly Consum?: readonly ConsumItemInput[]
  /**
   * Order type of the dish.
   * Differs from the published schema: the newest schema demands it; working requests leave it out.
   */
  readonly OrderType?: RefItemInput
  readonly Component?: readonly ComboComponentInput[]
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/**
 * `comboItem`
 * As given in requests.
 */
export type ComboItemInput = AtLeastOne<ComboItemInputParts, 'id' | 'code' | 'guid' | 'uni' | 'line_guid'>

/** How `comboItem` is written and read. */
export const comboItem: ObjectTable = {
  attributes: {
    id: 'nonNegative',
    code: 'nonNegative',
    guid: 'guid',
    name: 'line',
    uni: 'nonNegative',
    line_guid: 'guid',
    state: { kind: 'int', enum: ['1', '3', '4', '5', '6', '7'] },
    price: 'nonNegative:money',
    paidAmount: 'nonNegative:money',
    SourceGUIDString: 'guid',
    quantity: 'int:quantity!',
    srcQuantity: 'int:quantity',
    seat: 'nonNegative',
    changeWeight: 'boolean',
  },
  elements: [
    ['Modi', '*', modiItem],
    ['Discount', '*', discountItem],
    ['Void', '*', voidItem],
    ['Consum', '*', consumItem],
    ['OrderType', '?', refItem],
    ['Component', '*', comboComponent],
  ],
  oneOf: [['id'], ['code'], ['guid'], ['uni'], ['line_guid']],
  anyAttribute: true,
  since: { state: '7.5.4.206', srcQuantity: '7.4.16.2' },
}
