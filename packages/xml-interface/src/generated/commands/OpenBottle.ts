// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Base64, Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link OpenBottle}: Report the opening of a bottle to the alcohol accounting system. */
export interface OpenBottleRequest {
  /** GTIN of the bottle. */
  readonly gtin: string
  /** Millilitres left in a bottle opened earlier. */
  readonly volume?: number
  /** Bottle was opened before 2024-07-01. */
  readonly isOld?: boolean
  /** For licence control only, the order need not exist. */
  readonly Order?: OrderElementInput
  readonly OrderCategory?: RefItemInput
  readonly Station: RefItemInput
  /** Excise mark. */
  readonly Mark: Base64
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** `Bottle` of {@link OpenBottleResponse}. */
export interface OpenBottleResponseBottle extends Extra {
  /** Bottle name from EGAIS. */
  readonly name?: string
  /** Millilitres. */
  readonly bottleVolume?: number
}

/** Answer of {@link OpenBottle}. */
export interface OpenBottleResponse extends Extra {
  readonly Bottle?: OpenBottleResponseBottle
}

/**
 * Report the opening of a bottle to the alcohol accounting system.
 * Since 7.7.0.347.
 * Executed by: cash-server.
 * Needs a configured alcohol accounting service such as StoreHouse 5.
 * The GTIN pattern means 8 to 14 digits.
 * The schema also declares a type MarkPlaceInfoType (restaurant, accounting place and legal entity ids) that nothing uses.
 * Error 8007 Сервис учёта алкоголя не доступен.
 */
export const OpenBottle: Command<OpenBottleRequest, OpenBottleResponse> = {
  name: 'OpenBottle',
  effect: 'write',
  since: '7.7.0.347',
  request: {
    attributes: {
      gtin: { kind: 'string!', pattern: /^(?:[0-9]{8,14})$/ },
      volume: 'nonNegative',
      isOld: 'boolean',
    },
    elements: [
      ['Order', '?', orderElement],
      ['OrderCategory', '?', refItem],
      ['Station', '1', refItem],
      ['Mark', '1', 'base64'],
    ],
    anyAttribute: true,
  },
  response: {
    elements: [
      ['Bottle', '?', {
        attributes: {
          name: 'line',
          bottleVolume: 'nonNegative',
        },
      }],
    ],
  },
}
