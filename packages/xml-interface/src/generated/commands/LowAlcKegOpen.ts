// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Base64, Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** `Keg` of {@link LowAlcKegOpenRequest}. */
export interface LowAlcKegOpenRequestKeg {
  /** Marking code of the keg in base64. */
  readonly markingData: Base64
  /** Volume in millilitres. */
  readonly bottleVolume: number
}

/** Request of {@link LowAlcKegOpen}: Put a keg of a low-alcohol drink on tap. */
export interface LowAlcKegOpenRequest {
  /** Undocumented; by its name repeats the sending. */
  readonly resend?: boolean
  readonly Keg: LowAlcKegOpenRequestKeg
  /** Who does it. */
  readonly Author?: RefItemInput
  readonly Station: RefItemInput
  /**
   * The tap.
   * Since 7.26.02.
   */
  readonly Tap?: RefItemInput
}

/** Answer of {@link LowAlcKegOpen}. */
export interface LowAlcKegOpenResponse extends Extra {
}

/**
 * Put a keg of a low-alcohol drink on tap.
 * Executed by: not documented.
 * The restaurant needs its property "Адрес службы для отправки документов в ЧЗ"; without it the command fails with an error that contains this text.
 * The response schema is titled OpenLowAlcKeg in the source.
 * The schema states no executing node.
 * Error Адрес службы для отправки документов в ЧЗ.
 */
export const LowAlcKegOpen: Command<LowAlcKegOpenRequest, LowAlcKegOpenResponse> = {
  name: 'LowAlcKegOpen',
  effect: 'write',
  request: {
    attributes: {
      resend: 'boolean',
    },
    elements: [
      ['Keg', '1', {
        attributes: {
          markingData: 'base64!',
          bottleVolume: 'positive!',
        },
      }],
      ['Author', '?', refItem],
      ['Station', '1', refItem],
      ['Tap', '?', refItem],
    ],
    since: { Tap: '7.26.02' },
  },
  response: {},
}
