// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link GetDocByLayout}: Get the data of a print layout (deprecated). */
export interface GetDocByLayoutRequest {
  /** Layout filters, field=value pairs separated by semicolons. */
  readonly LayoutFilters?: string
  /** Cube filters, field=value pairs separated by semicolons. */
  readonly DataSourceParams?: string
  /** Report as text, otherwise as XML. */
  readonly TextReport?: boolean
  /** Receipt number, to render the layout for one receipt. */
  readonly ReceiptNum?: number
  readonly Layout: RefItemInput
  readonly Order?: OrderElementInput
}

/** The layout data. */
export interface GetDocByLayoutResponseLayoutResult extends Extra {
  /** Code of the layout used. */
  readonly LayoutCode?: number
  /** As in the request. */
  readonly LayoutFilters?: string
  /** As in the request. */
  readonly DataSourceParams?: string
  /** Text of the element. */
  readonly $text: string
}

/** Answer of {@link GetDocByLayout}. */
export interface GetDocByLayoutResponse extends Extra {
  /** The layout data. */
  readonly LayoutResult: GetDocByLayoutResponseLayoutResult
}

/**
 * Get the data of a print layout (deprecated).
 * Executed by: cash-server.
 * Deprecated; GetPrintLayout is its recommended replacement.
 * The response schema extends the common type by an xs:all group, which strict XSD 1.0 does not allow; with one element it comes to the same as a sequence.
 */
export const GetDocByLayout: Command<GetDocByLayoutRequest, GetDocByLayoutResponse> = {
  name: 'GetDocByLayout',
  effect: 'read',
  request: {
    attributes: {
      LayoutFilters: 'line',
      DataSourceParams: 'line',
      TextReport: 'boolean',
      ReceiptNum: 'int',
    },
    elements: [
      ['Layout', '1', refItem],
      ['Order', '?', orderElement],
    ],
  },
  response: {
    elements: [
      ['LayoutResult', '1', {
        attributes: {
          LayoutCode: 'int',
          LayoutFilters: 'line',
          DataSourceParams: 'line',
        },
        text: 'string',
      }],
    ],
  },
}
