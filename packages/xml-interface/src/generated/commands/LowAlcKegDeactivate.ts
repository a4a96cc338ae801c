// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Base64, Extra } from '../../types.ts'

/** `Keg` of {@link LowAlcKegDeactivateRequest}. */
export interface LowAlcKegDeactivateRequestKeg {
  /** Marking code of the keg in base64. */
  readonly markingData: Base64
}

/** Request of {@link LowAlcKegDeactivate}: Take a keg off its tap. */
export interface LowAlcKegDeactivateRequest {
  readonly Keg: LowAlcKegDeactivateRequestKeg
}

/** Answer of {@link LowAlcKegDeactivate}. */
export interface LowAlcKegDeactivateResponse extends Extra {
}

/**
 * Take a keg off its tap.
 * Executed by: not documented.
 * The schema states no executing node.
 */
export const LowAlcKegDeactivate: Command<LowAlcKegDeactivateRequest, LowAlcKegDeactivateResponse> = {
  name: 'LowAlcKegDeactivate',
  effect: 'write',
  request: {
    elements: [
      ['Keg', '1', {
        attributes: {
          markingData: 'base64!',
        },
      }],
    ],
  },
  response: {},
}
