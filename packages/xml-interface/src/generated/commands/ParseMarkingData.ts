// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Base64, Extra } from '../../types.ts'

/** Request of {@link ParseMarkingData}: Extract the GTIN from a goods marking code. */
export interface ParseMarkingDataRequest {
  /** Marking code. */
  readonly base64data: Base64
}

/** `Data` of {@link ParseMarkingDataResponse}. */
export interface ParseMarkingDataResponseData extends Extra {
  readonly gtin: string
}

/** Answer of {@link ParseMarkingData}. */
export interface ParseMarkingDataResponse extends Extra {
  readonly Data: ParseMarkingDataResponseData
}

/**
 * Extract the GTIN from a goods marking code.
 * Executed by: cash-server.
 * GS separators (0x1D) of the code must be present in the data before it is base64-encoded.
 * The request schema writes xs:base64binary for base64Binary.
 * The response schema is malformed (type and inline type together, an attribute directly under an element, xs:all in an extension) and uses gtinString without defining it; the pattern here is the one OpenBottle gives.
 */
export const ParseMarkingData: Command<ParseMarkingDataRequest, ParseMarkingDataResponse> = {
  name: 'ParseMarkingData',
  effect: 'read',
  request: {
    attributes: {
      base64data: 'base64!',
    },
  },
  response: {
    elements: [
      ['Data', '1', {
        attributes: {
          gtin: { kind: 'string!', pattern: /^(?:[0-9]{8,14})$/ },
        },
      }],
    ],
  },
}
