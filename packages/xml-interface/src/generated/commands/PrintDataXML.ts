// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { uniUnfiscal, type UniUnfiscalInput } from '../types/uniUnfiscal.ts'

/** Request of {@link PrintDataXML}: Print arbitrary content given as universal-driver markup. */
export interface PrintDataXMLRequest {
  /** How long to wait for the device. */
  readonly Timeout?: number
  /** Print purpose. */
  readonly Purpose: RefItemInput
  /** Station whose purpose assignment selects the printer. */
  readonly Station: RefItemInput
  readonly Unfiscal: UniUnfiscalInput
}

/** Answer of {@link PrintDataXML}. */
export interface PrintDataXMLResponse extends Extra {
}

/**
 * Print arbitrary content given as universal-driver markup.
 * Executed by: not documented.
 * The schema names no executing node.
 * A purpose that is not restaurant-wide is resolved to a printer through Station; the printer itself may hang on another station.
 * Timeout 0 queues the job asynchronously and reports no device error.
 * The server does not check the markup strictly and answers Ok to unknown tags.
 * There is no response schema; the common attributes are assumed.
 */
export const PrintDataXML: Command<PrintDataXMLRequest, PrintDataXMLResponse> = {
  name: 'PrintDataXML',
  effect: 'write',
  request: {
    attributes: {
      Timeout: 'nonNegative',
    },
    elements: [
      ['Purpose', '1', refItem],
      ['Station', '1', refItem],
      ['Unfiscal', '1', uniUnfiscal],
    ],
  },
  response: {},
}
