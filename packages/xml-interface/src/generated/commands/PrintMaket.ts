// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, OneBranch } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { uniUnfiscal, type UniUnfiscalInput } from '../types/uniUnfiscal.ts'

/** non-fiscal print data, as kept in PrintedDocuments.Data. */
export interface PrintMaketRequestReprintReceiptData {
  readonly Unfiscal?: readonly UniUnfiscalInput[]
}

/** Receipt data for the FiscReceiptReprint document. */
export interface PrintMaketRequestReprintReceipt {
  /** non-fiscal print data, as kept in PrintedDocuments.Data. */
  readonly Data?: PrintMaketRequestReprintReceiptData
  /** Fiscal data as JSON, as kept in PrintedDocuments.JSONFiscalData. */
  readonly JSONFiscalData?: string
}

/** The parts of {@link PrintMaketRequest}. */
export interface PrintMaketRequestParts {
  /** Layout filter, field=value pairs split by semicolons. */
  readonly LayoutFilters?: string
  /** Cube parameters, field=value pairs split by semicolons. */
  readonly DataSourceParams?: string
  /**
   * Text the layout sees as MaketComment.
   * Since 7.6.4.379 / 7.6.5.187.
   */
  readonly Comment?: string
  readonly Station: RefItemInput
  readonly Employee?: RefItemInput
  /** Number of the receipt to print. */
  readonly ReceiptNum?: number
  readonly Order?: OrderElementInput
  /** Receipt data for the FiscReceiptReprint document. */
  readonly ReprintReceipt?: PrintMaketRequestReprintReceipt
  /** Layout. */
  readonly Maket?: RefItemInput
  /** Document type. */
  readonly Document?: RefItemInput
}

/** Request of {@link PrintMaket}: Print a report, a custom layout or a receipt copy. */
export type PrintMaketRequest = OneBranch<OneBranch<PrintMaketRequestParts, ['ReceiptNum', 'ReceiptNum'] | ['Order', 'Order'] | ['ReprintReceipt', 'ReprintReceipt']>, ['Maket', 'Maket'] | ['Document', 'Document']>

/** Answer of {@link PrintMaket}. */
export interface PrintMaketResponse extends Extra {
}

/**
 * Print a report, a custom layout or a receipt copy.
 * Executed by: not documented.
 * The schema names no executing node.
 * Document 1 (the receipt itself) is refused; a receipt copy is Document 27 with ReceiptNum, reports are other DOCUMENTS entries.
 * ReprintReceipt and the RK7Command forms are absent from an older published structure.
 * Error Unsupported document type.
 */
export const PrintMaket: Command<PrintMaketRequest, PrintMaketResponse> = {
  name: 'PrintMaket',
  effect: 'write',
  request: {
    attributes: {
      LayoutFilters: 'line',
      DataSourceParams: 'line',
      Comment: 'line',
    },
    elements: [
      ['Station', '1', refItem],
      ['Employee', '?', refItem],
      ['ReceiptNum', '1', 'int'],
      ['Order', '1', orderElement],
      ['ReprintReceipt', '1', {
        elements: [
          ['Data', '?', {
            elements: [
              ['Unfiscal', '*', uniUnfiscal],
            ],
          }],
          ['JSONFiscalData', '?', 'string'],
        ],
      }],
      ['Maket', '1', refItem],
      ['Document', '1', refItem],
    ],
    choices: [{ required: true, branches: [[2], [3], [4]] }, { required: true, branches: [[5], [6]] }],
    since: { Comment: '7.6.4.379 / 7.6.5.187' },
  },
  response: {},
}
