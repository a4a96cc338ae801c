// Generated from the catalogue by tools/codegen. Do not edit.
import type { Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Base64, Extra, LocalDateTime } from '../../types.ts'
import { refItem, type RefItem } from '../types/refItem.ts'

/** Request of {@link GetBatchOfGoodsList}: List the registered batches of marked goods. */
export type GetBatchOfGoodsListRequest = Record<string, never>

/** `Batch` of {@link GetBatchOfGoodsListResponse}. */
export interface GetBatchOfGoodsListResponseBatch extends Extra {
  /**
   * Product name.
   * Inferred.
   */
  readonly name?: string
  /**
   * Remaining amount in thousandths.
   * Inferred.
   */
  readonly quantity?: Quantity
  /**
   * Amount when the batch was added.
   * Inferred.
   * Thousandths.
   */
  readonly srcQuantity?: Quantity
  /**
   * Marking code in base64.
   * Inferred.
   */
  readonly markingData?: Base64
  /**
   * GTIN taken from the marking code.
   * Inferred.
   */
  readonly gtin?: string
  /**
   * Moment the batch was added.
   * Inferred.
   */
  readonly startDateTime?: LocalDateTime
  /**
   * Employee who registered the batch.
   * Inferred.
   */
  readonly Author?: RefItem
}

/** Answer of {@link GetBatchOfGoodsList}. */
export interface GetBatchOfGoodsListResponse extends Extra {
  /** Inferred. */
  readonly Batch: readonly GetBatchOfGoodsListResponseBatch[]
}

/**
 * List the registered batches of marked goods.
 * Executed by: cash-server.
 * No schema exists for it, neither request nor response; GetFunctions announces it and it works. The element that carries a batch is unknown to us, so elements is left empty.
 * Batches are added with AddBatchOfGoods and removed with DeleteBatchOfGoods.
 * Whether RK7Command sequences are admitted is not documented.
 */
export const GetBatchOfGoodsList: Command<GetBatchOfGoodsListRequest, GetBatchOfGoodsListResponse> = {
  name: 'GetBatchOfGoodsList',
  effect: 'read',
  request: {},
  response: {
    elements: [
      ['Batch', '*', {
        attributes: {
          name: 'line',
          quantity: 'nonNegative:quantity',
          srcQuantity: 'nonNegative:quantity',
          markingData: 'base64',
          gtin: { kind: 'string', pattern: /^(?:[0-9]{8,14})$/ },
          startDateTime: 'dateTime',
        },
        elements: [
          ['Author', '?', refItem],
        ],
      }],
    ],
  },
}
