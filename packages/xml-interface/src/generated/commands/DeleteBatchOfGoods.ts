// Generated from the catalogue by tools/codegen. Do not edit.
import type { Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Base64, Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link DeleteBatchOfGoods}: Delete a batch of marked goods. */
export interface DeleteBatchOfGoodsRequest {
  /** Marking code of the batch in base64. */
  readonly data: Base64
  /** Amount of goods in the batch in thousandths. */
  readonly quantity: Quantity
  readonly Manager: RefItemInput
  readonly Station: RefItemInput
}

/** Answer of {@link DeleteBatchOfGoods}. */
export interface DeleteBatchOfGoodsResponse extends Extra {
}

/**
 * Delete a batch of marked goods.
 * Executed by: cash-server.
 * Send the same code that AddBatchOfGoods was given.
 * The source spells the type base64binary and puts RK7CMD into RK7Query without a compositor.
 */
export const DeleteBatchOfGoods: Command<DeleteBatchOfGoodsRequest, DeleteBatchOfGoodsResponse> = {
  name: 'DeleteBatchOfGoods',
  effect: 'write',
  request: {
    attributes: {
      data: 'base64!',
      quantity: 'int:quantity!',
    },
    elements: [
      ['Manager', '1', refItem],
      ['Station', '1', refItem],
    ],
  },
  response: {},
}
