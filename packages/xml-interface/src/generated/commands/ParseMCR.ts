// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Base64, Extra } from '../../types.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link ParseMCR}: Run the MCR algorithms over an input string (card swipe, barcode, key). */
export interface ParseMCRRequest {
  /** Input string. */
  readonly base64data: Base64
  /** Input string in UTF-8, used only when base64data is empty. */
  readonly data?: string
  /**
   * Kind of input device.
   * Default `MagneticCard`.
   */
  readonly devicetype?: 'MagneticCard' | 'Keyboard' | 'Dallas' | 'BarCode' | 'NoTouche' | 'Script'
  /**
   * Device number.
   * Default `0`.
   */
  readonly deviceid?: number
}

/** `Item` of {@link ParseMCRResponse}. */
export interface ParseMCRResponseItem extends Extra {
  readonly cardCode?: string
  readonly scope?: 'Currency' | 'Employee' | 'Discount' | 'Entrance card' | 'Function Key' | 'Interface' | 'Menu Item' | 'Menu Item Barcode' | 'Dish Control' | 'Order Type'
  /** Algorithm that matched. */
  readonly MCR: ResRefItem
  /** Dictionary entry found. */
  readonly Object?: ResRefItem
}

/** Answer of {@link ParseMCR}. */
export interface ParseMCRResponse extends Extra {
  readonly Item: readonly ParseMCRResponseItem[]
}

/**
 * Run the MCR algorithms over an input string (card swipe, barcode, key).
 * Executed by: cash, cash-server.
 * The schema names only the cash node, yet the cash server executes it too.
 * The schema writes xs:base64binary and devicetype for types spelled base64Binary and deviceType, and gives the default as MAGNETICCARD, which is not in its own enumeration (MagneticCard).
 * An older schema had data required and no base64data; the published sample sends data alone.
 */
export const ParseMCR: Command<ParseMCRRequest, ParseMCRResponse> = {
  name: 'ParseMCR',
  effect: 'read',
  request: {
    attributes: {
      base64data: 'base64!',
      data: 'line',
      devicetype: { kind: 'string', enum: ['MagneticCard', 'Keyboard', 'Dallas', 'BarCode', 'NoTouche', 'Script'] },
      deviceid: 'int',
    },
  },
  response: {
    elements: [
      ['Item', '*', {
        attributes: {
          cardCode: 'line',
          scope: { kind: 'string', enum: ['Currency', 'Employee', 'Discount', 'Entrance card', 'Function Key', 'Interface', 'Menu Item', 'Menu Item Barcode', 'Dish Control', 'Order Type'] },
        },
        elements: [
          ['MCR', '1', resRefItem],
          ['Object', '?', resRefItem],
        ],
      }],
    ],
  },
}
