// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** Request of {@link GetBatchOfGoodsList}: List the registered batches of marked goods. */
export type GetBatchOfGoodsListRequest = Record<string, never>

/** Answer of {@link GetBatchOfGoodsList}. */
export interface GetBatchOfGoodsListResponse extends Extra {
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
  response: {},
}
