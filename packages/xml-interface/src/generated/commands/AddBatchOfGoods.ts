// Generated from the catalogue by tools/codegen. Do not edit.
import type { Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Base64, Extra, LocalDateTime } from '../../types.ts'
import { refItem, type RefItem, type RefItemInput } from '../types/refItem.ts'

/** `Batch` of {@link AddBatchOfGoodsRequest}. */
export interface AddBatchOfGoodsRequestBatch {
  /** Marking code of the batch in base64. */
  readonly markingData: Base64
  /**
   * Product name.
   * Differs from the published schema: not in the schema; a verified request has it, and the server does not keep it.
   * Seen on a live server.
   */
  readonly name?: string
  /** Amount in thousandths. */
  readonly quantity: Quantity
}

/** Request of {@link AddBatchOfGoods}: Register a batch of marked goods by its marking code. */
export interface AddBatchOfGoodsRequest {
  readonly Batch: AddBatchOfGoodsRequestBatch
  /** Employee who registers the batch. */
  readonly Author: RefItemInput
  /** Station where the batch is registered. */
  readonly Station: RefItemInput
}

/** `Batch` of {@link AddBatchOfGoodsResponse}. */
export interface AddBatchOfGoodsResponseBatch extends Extra {
  /** Product name. */
  readonly name: string
  /** Remaining amount in thousandths. */
  readonly quantity: Quantity
  /**
   * Amount when the batch was added.
   * Differs from the published schema: seen in answers, missing from the schema.
   * Seen on a live server.
   * Thousandths.
   */
  readonly srcQuantity?: Quantity
  /** Marking code in base64. */
  readonly markingData: Base64
  /** GTIN taken from the marking code. */
  readonly gtin: string
  /** Moment the batch was added. */
  readonly startDateTime: LocalDateTime
  /** Employee who registered the batch. */
  readonly Author: RefItem
}

/** Answer of {@link AddBatchOfGoods}. */
export interface AddBatchOfGoodsResponse extends Extra {
  readonly Batch: AddBatchOfGoodsResponseBatch
}

/**
 * Register a batch of marked goods by its marking code.
 * Executed by: cash-server.
 * The source schema is malformed (RK7CMD and both Batch elements lack a content model, the response root has a type and an inline type, and the type is spelled base64binary); the order of request children is therefore undefined and written here as all.
 * The verified request also puts a name attribute on Batch, which the schema does not list; server 7.26 does not keep it and answers with an empty name.
 * The real response Batch carries quantity, srcQuantity, markingData, gtin and startDateTime; srcQuantity is missing from the schema.
 * The GTIN is derived from the marking code, not sent by the client.
 * Batches are listed by GetBatchOfGoodsList, a command without a schema that GetFunctions announces; DeleteBatchOfGoods with the same code removes one.
 */
export const AddBatchOfGoods: Command<AddBatchOfGoodsRequest, AddBatchOfGoodsResponse> = {
  name: 'AddBatchOfGoods',
  effect: 'write',
  request: {
    elements: [
      ['Batch', '1', {
        attributes: {
          markingData: 'base64!',
          name: 'line',
          quantity: 'nonNegative:quantity!',
        },
      }],
      ['Author', '1', refItem],
      ['Station', '1', refItem],
    ],
  },
  response: {
    elements: [
      ['Batch', '1', {
        attributes: {
          name: 'line!',
          quantity: 'nonNegative:quantity!',
          srcQuantity: 'nonNegative:quantity',
          markingData: 'base64!',
          gtin: { kind: 'string!', pattern: /^(?:[0-9]{8,14})$/ },
          startDateTime: 'dateTime!',
        },
        elements: [
          ['Author', '1', refItem],
        ],
      }],
    ],
  },
}
