// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link ApplyMCR}: Run the MCR algorithms of a cash station on input data, as if a card had been swiped. */
export interface ApplyMCRRequest {
  /** The string that was read. */
  readonly data: string
  /** Kind of reader that is emulated. */
  readonly devicetype: 'MagneticCard' | 'Keyboard' | 'Dallas' | 'BarCode' | 'NoTouche'
  /**
   * Device number.
   * Default `0`.
   */
  readonly deviceid?: number
}

/** One MCR algorithm that matched. */
export interface ApplyMCRResponseItem extends Extra {
  /** Card code. */
  readonly cardCode?: string
  /** What the algorithm selects. */
  readonly scope?: 'Currency' | 'Employee' | 'Discount' | 'Entrance card' | 'Function Key' | 'Interface' | 'Menu Item' | 'Menu Item Barcode' | 'Dish Control' | 'Order Type'
  /** Whether the algorithm was carried out. */
  readonly Processed?: boolean
  /** The algorithm. */
  readonly MCR: ResRefItem
  /** The object it found. */
  readonly Object?: ResRefItem
}

/** Answer of {@link ApplyMCR}. */
export interface ApplyMCRResponse extends Extra {
  /** One MCR algorithm that matched. */
  readonly Item: readonly ApplyMCRResponseItem[]
}

/**
 * Run the MCR algorithms of a cash station on input data, as if a card had been swiped.
 * Executed by: cash.
 * Only the XML interface of a cash station knows the command; a cash server rejects it as unknown.
 * Error Unknown command ApplyMCR.
 */
export const ApplyMCR: Command<ApplyMCRRequest, ApplyMCRResponse> = {
  name: 'ApplyMCR',
  effect: 'write',
  request: {
    attributes: {
      data: 'line!',
      devicetype: { kind: 'string!', enum: ['MagneticCard', 'Keyboard', 'Dallas', 'BarCode', 'NoTouche'] },
      deviceid: 'int',
    },
  },
  response: {
    elements: [
      ['Item', '*', {
        attributes: {
          cardCode: 'line',
          scope: { kind: 'string', enum: ['Currency', 'Employee', 'Discount', 'Entrance card', 'Function Key', 'Interface', 'Menu Item', 'Menu Item Barcode', 'Dish Control', 'Order Type'] },
          Processed: 'boolean',
        },
        elements: [
          ['MCR', '1', resRefItem],
          ['Object', '?', resRefItem],
        ],
      }],
    ],
  },
}
