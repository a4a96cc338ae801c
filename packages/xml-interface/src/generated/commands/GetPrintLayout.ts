// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, OneBranch } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** The parts of {@link GetPrintLayoutRequest}. */
export interface GetPrintLayoutRequestParts {
  /** Filters of the layout, field=value pairs separated by ;. */
  readonly LayoutFilters?: string
  /** Filters of the data cube, field=value pairs separated by ;. */
  readonly DataSourceParams?: string
  /**
   * Output format.
   * Default `xml`.
   */
  readonly format?: 'xml' | 'txt' | 'xls' | 'odt' | 'ods' | 'pdf' | 'html'
  /** Return the result in base64. */
  readonly EncodeBase64?: boolean
  /** Receipt number to render. */
  readonly ReceiptNum?: number
  readonly Order?: OrderElementInput
  /** The layout. */
  readonly Layout?: RefItemInput
  /** Document type when no layout is given. */
  readonly Document?: RefItemInput
}

/** Request of {@link GetPrintLayout}: Render a print layout for an order or a receipt and return it as text or a file. */
export type GetPrintLayoutRequest = OneBranch<OneBranch<GetPrintLayoutRequestParts, ['ReceiptNum', never] | ['Order', never] | [never, never]>, ['Layout', 'Layout'] | ['Document', 'Document']>

/** Answer of {@link GetPrintLayout}. */
export interface GetPrintLayoutResponse extends Extra {
  /** The rendered layout. */
  readonly LayoutResult: string
}

/**
 * Render a print layout for an order or a receipt and return it as text or a file.
 * Executed by: cash-server.
 * Neither ReceiptNum nor Order is required, both are optional inside their choice.
 * The schema text calls the plain format "text", the accepted value is txt.
 * The response schema is titled GetDocByLayout in the source.
 */
export const GetPrintLayout: Command<GetPrintLayoutRequest, GetPrintLayoutResponse> = {
  name: 'GetPrintLayout',
  effect: 'read',
  request: {
    attributes: {
      LayoutFilters: 'line',
      DataSourceParams: 'line',
      format: { kind: 'string', enum: ['xml', 'txt', 'xls', 'odt', 'ods', 'pdf', 'html'] },
      EncodeBase64: 'boolean',
    },
    elements: [
      ['ReceiptNum', '?', 'int'],
      ['Order', '?', orderElement],
      ['Layout', '1', refItem],
      ['Document', '1', refItem],
    ],
    choices: [{ required: false, branches: [[0], [1]] }, { required: true, branches: [[2], [3]] }],
  },
  response: {
    elements: [
      ['LayoutResult', '1', 'string'],
    ],
  },
}
