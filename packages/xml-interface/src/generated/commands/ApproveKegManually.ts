// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Base64, Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** `Keg` of {@link ApproveKegManuallyRequest}. */
export interface ApproveKegManuallyRequestKeg {
  /** Marking code of the keg in base64. */
  readonly markingData: Base64
  /** Keg volume in millilitres. */
  readonly bottleVolume: number
}

/** Request of {@link ApproveKegManually}: Put a keg of a low-alcohol drink on tap by hand after its automatic opening failed. */
export interface ApproveKegManuallyRequest {
  readonly Keg: ApproveKegManuallyRequestKeg
  /** Employee who does it. */
  readonly Author?: RefItemInput
  readonly Station: RefItemInput
}

/** Answer of {@link ApproveKegManually}. */
export interface ApproveKegManuallyResponse extends Extra {
}

/**
 * Put a keg of a low-alcohol drink on tap by hand after its automatic opening failed.
 * Executed by: not documented.
 * Works only for a keg that an earlier LowAlcKegOpen has tried to open.
 * Error Кег ... не найден.
 */
export const ApproveKegManually: Command<ApproveKegManuallyRequest, ApproveKegManuallyResponse> = {
  name: 'ApproveKegManually',
  effect: 'write',
  request: {
    elements: [
      ['Keg', '1', {
        attributes: {
          markingData: 'base64!',
          bottleVolume: 'positive!',
        },
      }],
      ['Author', '?', refItem],
      ['Station', '1', refItem],
    ],
  },
  response: {},
}
