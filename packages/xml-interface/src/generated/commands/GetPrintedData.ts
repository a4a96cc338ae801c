// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItem, type RefItemInput } from '../types/refItem.ts'
import { resOperationItem, type ResOperationItem } from '../types/resOperationItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'
import { uniUnfiscal, type UniUnfiscal } from '../types/uniUnfiscal.ts'

/** Request of {@link GetPrintedData}: List the stored documents that were printed, optionally filtered by order, device or operation. */
export interface GetPrintedDataRequest {
  /** Operation under which the document was printed (OperationLog.Sifr). */
  readonly operationId?: number
  /** UNI of the printed object; for a receipt its UNI. */
  readonly objUNI?: number
  /** Wait for the device; 0 means queue without errors. */
  readonly Timeout?: number
  /** Type of the operation behind the document. */
  readonly OperationType?: RefItemInput
  /** Station of the printer. */
  readonly Station?: RefItemInput
  /** Logical printer. */
  readonly Device?: RefItemInput
  /** Document type. */
  readonly Document?: RefItemInput
  /** Order the document belongs to. */
  readonly Order?: OrderElementInput
}

/** Print data in the non-fiscal format of the universal driver. */
export interface GetPrintedDataResponsePrintedDocumentsPrintedDocumentData extends Extra {
  readonly Unfiscal: readonly UniUnfiscal[]
}

/** `PrintedDocument` of {@link GetPrintedDataResponsePrintedDocuments}. */
export interface GetPrintedDataResponsePrintedDocumentsPrintedDocument extends Extra {
  /** UNI of the printed object; for a receipt its UNI. */
  readonly objUNI?: number
  /** When printing ended (ISO). */
  readonly printedTime?: LocalDateTime
  /** Operation behind the document. */
  readonly Operation: ResOperationItem
  /** Logical printer. */
  readonly Device: ResRefItem
  /** Document type. */
  readonly Document: ResRefItem
  /** Print view of the document. */
  readonly Maket?: RefItem
  /** Print data in the non-fiscal format of the universal driver. */
  readonly Data?: GetPrintedDataResponsePrintedDocumentsPrintedDocumentData
  /** Data of a fiscal document. */
  readonly JSONFiscalData?: string
}

/** `PrintedDocuments` of {@link GetPrintedDataResponse}. */
export interface GetPrintedDataResponsePrintedDocuments extends Extra {
  readonly PrintedDocument: readonly GetPrintedDataResponsePrintedDocumentsPrintedDocument[]
}

/** Answer of {@link GetPrintedData}. */
export interface GetPrintedDataResponse extends Extra {
  readonly PrintedDocuments: GetPrintedDataResponsePrintedDocuments
}

/**
 * List the stored documents that were printed, optionally filtered by order, device or operation.
 * Executed by: not documented.
 * PrintedDocuments is empty when nothing was printed for the order.
 * An empty order guid makes the server answer a misleading error about the directory of cash-in reasons.
 * The request schema is mislabelled as printing a user document, and its Timeout looks copied from that command.
 * The schema states no executing node.
 */
export const GetPrintedData: Command<GetPrintedDataRequest, GetPrintedDataResponse> = {
  name: 'GetPrintedData',
  effect: 'read',
  request: {
    attributes: {
      operationId: 'positive',
      objUNI: 'positive',
      Timeout: 'nonNegative',
    },
    elements: [
      ['OperationType', '?', refItem],
      ['Station', '?', refItem],
      ['Device', '?', refItem],
      ['Document', '?', refItem],
      ['Order', '?', orderElement],
    ],
  },
  response: {
    elements: [
      ['PrintedDocuments', '1', {
        elements: [
          ['PrintedDocument', '*', {
            attributes: {
              objUNI: 'positive',
              printedTime: 'dateTime',
            },
            elements: [
              ['Operation', '1', resOperationItem],
              ['Device', '1', resRefItem],
              ['Document', '1', resRefItem],
              ['Maket', '?', refItem],
              ['Data', '?', {
                elements: [
                  ['Unfiscal', '*', uniUnfiscal],
                ],
              }],
              ['JSONFiscalData', '?', 'string'],
            ],
          }],
        ],
      }],
    ],
  },
}
