// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Base64, Extra } from '../../types.ts'
import { extCardProperties, type ExtCardProperties, type ExtCardPropertiesInput } from '../types/extCardProperties.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link FarCardsAnyInfoRaw}: Pass a binary AnyInfo request through to a FarCards server. */
export interface FarCardsAnyInfoRawRequest {
  /** Logical interface that selects the FarCards server. */
  readonly Interface: RefItemInput
  /** Properties asked for. */
  readonly ExtCardProperties?: ExtCardPropertiesInput
  readonly RawData: Base64
}

/** Answer of {@link FarCardsAnyInfoRaw}. */
export interface FarCardsAnyInfoRawResponse extends Extra {
  /** Extended properties returned. */
  readonly ExtCardProperties?: ExtCardProperties
  readonly RawData: Base64
}

/**
 * Pass a binary AnyInfo request through to a FarCards server.
 * Executed by: not documented.
 * RawData of the answer is Base64; it comes back empty when FarCards has no handler for the request.
 * The executing node is not documented (nodes left empty).
 */
export const FarCardsAnyInfoRaw: Command<FarCardsAnyInfoRawRequest, FarCardsAnyInfoRawResponse> = {
  name: 'FarCardsAnyInfoRaw',
  effect: 'read',
  request: {
    elements: [
      ['Interface', '1', refItem],
      ['ExtCardProperties', '?', extCardProperties],
      ['RawData', '1', 'base64'],
    ],
  },
  response: {
    elements: [
      ['ExtCardProperties', '?', extCardProperties],
      ['RawData', '1', 'base64'],
    ],
  },
}
