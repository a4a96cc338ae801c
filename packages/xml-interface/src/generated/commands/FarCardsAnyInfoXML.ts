// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, RawContent } from '../../types.ts'
import { extCardProperties, type ExtCardProperties, type ExtCardPropertiesInput } from '../types/extCardProperties.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link FarCardsAnyInfoXML}: Pass an XML AnyInfo request through to a FarCards server. */
export interface FarCardsAnyInfoXMLRequest {
  /** Logical interface that selects the FarCards server. */
  readonly Interface: RefItemInput
  /** Properties asked for. */
  readonly ExtCardProperties?: ExtCardPropertiesInput
  /** Any content, handed to FarCards unchanged. */
  readonly XMLData: RawContent
}

/** Answer of {@link FarCardsAnyInfoXML}. */
export interface FarCardsAnyInfoXMLResponse extends Extra {
  /** Extended properties returned. */
  readonly ExtCardProperties?: ExtCardProperties
  /** XML from FarCards. */
  readonly XMLData: RawContent
}

/**
 * Pass an XML AnyInfo request through to a FarCards server.
 * Executed by: not documented.
 * What comes back is up to the card system's extension; without a handler the answer is Status Ok and no data.
 * The element that carries the answer may have any name and content, not only XMLData, so clients should not rely on the name.
 * The response schema was not available; its structure comes from the reference text.
 * The request schema gives XMLData no type (read as anyType).
 * The executing node is not documented (nodes left empty).
 */
export const FarCardsAnyInfoXML: Command<FarCardsAnyInfoXMLRequest, FarCardsAnyInfoXMLResponse> = {
  name: 'FarCardsAnyInfoXML',
  effect: 'read',
  request: {
    elements: [
      ['Interface', '1', refItem],
      ['ExtCardProperties', '?', extCardProperties],
      ['XMLData', '1', 'any'],
    ],
  },
  response: {
    elements: [
      ['ExtCardProperties', '?', extCardProperties],
      ['XMLData', '1', 'any'],
    ],
  },
}
