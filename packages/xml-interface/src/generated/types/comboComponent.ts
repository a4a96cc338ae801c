// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { ObjectTable } from '../../table.ts'
import type { AtLeastOne, Guid } from '../../types.ts'
import type { CheckItemState } from './enums.ts'
import { consumItem, type ConsumItemInput } from './consumItem.ts'
import { discountItem, type DiscountItemInput } from './discountItem.ts'
import { modiItem, type ModiItemInput } from './modiItem.ts'
import { refItem, type RefItemInput } from './refItem.ts'
import { voidItem, type VoidItemInput } from './voidItem.ts'

/** The parts of {@link ComboComponentInput}. */
export interface ComboComponentInputParts {
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
  /** Default `1`. */
  readonly count?: number
  /**
   * A default component.
   * Default `1`.
   */
  readonly isDefault?: boolean
  readonly Modi?: readonly ModiItemInput[]
  readonly Discount?: readonly DiscountItemInput[]
  /** Removals of printed dishes. */
  readonly Void?: readonly VoidItemInput[]
  readonly Consum?: readonly ConsumItemInput[]
  /** Combo modifier of the component; absent: the first that fits. */
  readonly ComboModi?: RefItemInput
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/**
 * `comboComponent`
 * As given in requests.
 */
export type ComboComponentInput = AtLeastOne<ComboComponentInputParts, 'id' | 'code' | 'guid' | 'uni' | 'line_guid'>

/** How `comboComponent` is written and read. */
export const comboComponent: ObjectTable = {
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
    count: 'positive',
    isDefault: 'boolean',
  },
  elements: [
    ['Modi', '*', modiItem],
    ['Discount', '*', discountItem],
    ['Void', '*', voidItem],
    ['Consum', '*', consumItem],
    ['ComboModi', '?', refItem],
  ],
  oneOf: [['id'], ['code'], ['guid'], ['uni'], ['line_guid']],
  anyAttribute: true,
  since: { state: '7.5.4.206' },
}
