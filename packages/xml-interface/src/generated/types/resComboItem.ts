// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { ObjectTable } from '../../table.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import type { CheckItemState, KDSStateType } from './enums.ts'
import { kDSStateItem, type KDSStateItem, type KDSStateItemInput } from './kDSStateItem.ts'
import { consumItem, type ConsumItem, type ConsumItemInput } from './consumItem.ts'
import { discountItem, type DiscountItem, type DiscountItemInput } from './discountItem.ts'
import { modiItem, type ModiItem, type ModiItemInput } from './modiItem.ts'
import { refItem, type RefItem, type RefItemInput } from './refItem.ts'
import { resComboComponent, type ResComboComponent, type ResComboComponentInput } from './resComboComponent.ts'
import { voidItem, type VoidItem, type VoidItemInput } from './voidItem.ts'

/** The parts of {@link ResComboItemInput}. */
export interface ResComboItemInputParts {
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
  /**
   * Since 7.5.5.037.
   * Values: `sent` sent to the kitchen display, `started` cooking started, `ready` cooked, `taken` taken from the kitchen, `collect` assembling started, `collected` assembled, `startpark` the order is parked, `endpark` the parking ended, `removed` taken off the kitchen display.
   */
  readonly kdsstate?: KDSStateType
  /** Sum in hundredths. */
  readonly amount?: Money
  /** Added last. */
  readonly new?: boolean
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
  readonly Component?: readonly ResComboComponentInput[]
  /** Since 7.26.03.0. */
  readonly KdsState?: readonly KDSStateItemInput[]
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/**
 * `resComboItem`
 * Differs from the published schema: the schema admits one more Modi after OrderType; with OrderType optional XSD 1.0 could not tell it from the modifiers before, so only those are admitted.
 * As given in requests.
 */
export type ResComboItemInput = AtLeastOne<ResComboItemInputParts, 'id' | 'code' | 'guid' | 'uni' | 'line_guid'>

/**
 * `resComboItem`
 * Differs from the published schema: the schema admits one more Modi after OrderType; with OrderType optional XSD 1.0 could not tell it from the modifiers before, so only those are admitted.
 * As read from answers.
 */
export interface ResComboItem extends Extra {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Name of the item. */
  readonly name?: string
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
  /**
   * Paid part of the line, in hundredths.
   * Differs from the published schema: declared here because the answers of GetOrder and of some delivery commands add it.
   * Default `0`.
   */
  readonly paidAmount?: Money
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
  /**
   * Since 7.5.5.037.
   * Values: `sent` sent to the kitchen display, `started` cooking started, `ready` cooked, `taken` taken from the kitchen, `collect` assembling started, `collected` assembled, `startpark` the order is parked, `endpark` the parking ended, `removed` taken off the kitchen display.
   */
  readonly kdsstate?: KDSStateType
  /** Sum in hundredths. */
  readonly amount?: Money
  /** Added last. */
  readonly new?: boolean
  readonly Modi: readonly ModiItem[]
  readonly Discount: readonly DiscountItem[]
  /** Removals of printed dishes. */
  readonly Void: readonly VoidItem[]
  readonly Consum: readonly ConsumItem[]
  /**
   * Order type of the dish.
   * Differs from the published schema: the newest schema demands it; working requests leave it out.
   */
  readonly OrderType?: RefItem
  readonly Component: readonly ResComboComponent[]
  /** Since 7.26.03.0. */
  readonly KdsState: readonly KDSStateItem[]
}

/** How `resComboItem` is written and read. */
export const resComboItem: ObjectTable = {
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
    kdsstate: { kind: 'line', enum: ['', 'sent', 'started', 'ready', 'taken', 'collect', 'collected', 'startpark', 'endpark', 'removed'] },
    amount: 'int:money',
    new: 'boolean',
  },
  elements: [
    ['Modi', '*', modiItem],
    ['Discount', '*', discountItem],
    ['Void', '*', voidItem],
    ['Consum', '*', consumItem],
    ['OrderType', '?', refItem],
    ['Component', '*', resComboComponent],
    ['KdsState', '*', kDSStateItem],
  ],
  oneOf: [['id'], ['code'], ['guid'], ['uni'], ['line_guid']],
  anyAttribute: true,
  since: { state: '7.5.4.206', srcQuantity: '7.4.16.2', kdsstate: '7.5.5.037', KdsState: '7.26.03.0' },
}
