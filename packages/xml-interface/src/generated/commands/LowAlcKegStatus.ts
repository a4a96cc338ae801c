// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Base64, Extra } from '../../types.ts'
import type { HonestSignSendStatus } from '../types/enums.ts'

/** `Keg` of {@link LowAlcKegStatusRequest}. */
export interface LowAlcKegStatusRequestKeg {
  /** Marking code of the keg in base64. */
  readonly markingData: Base64
}

/** Request of {@link LowAlcKegStatus}: Check whether the data of a keg reached Chestny Znak. */
export interface LowAlcKegStatusRequest {
  readonly Keg: LowAlcKegStatusRequestKeg
}

/** `Keg` of {@link LowAlcKegStatusResponse}. */
export interface LowAlcKegStatusResponseKeg extends Extra {
  /** Marking code of the keg in base64. */
  readonly markingData: Base64
  /** Values: `NotSended` not yet handed to the document-exchange service, `DocumentCreated` not yet handed over, but the document exists in the marking system, `DocumentError` the document could not be registered, `Accepted` accepted and confirmed, `AcceptError` accepted, then failed in processing. */
  readonly status: HonestSignSendStatus
}

/** Answer of {@link LowAlcKegStatus}. */
export interface LowAlcKegStatusResponse extends Extra {
  readonly Keg: LowAlcKegStatusResponseKeg
}

/**
 * Check whether the data of a keg reached Chestny Znak.
 * Executed by: not documented.
 * A code that was never put on tap is an error.
 * The schema states no executing node.
 * Error Кег с маркировкой ... не найден.
 */
export const LowAlcKegStatus: Command<LowAlcKegStatusRequest, LowAlcKegStatusResponse> = {
  name: 'LowAlcKegStatus',
  effect: 'read',
  request: {
    elements: [
      ['Keg', '1', {
        attributes: {
          markingData: 'base64!',
        },
      }],
    ],
  },
  response: {
    elements: [
      ['Keg', '1', {
        attributes: {
          markingData: 'base64!',
          status: { kind: 'line!', enum: ['NotSended', 'DocumentCreated', 'DocumentError', 'Accepted', 'AcceptError'] },
        },
      }],
    ],
  },
}
