// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What ShGetGoods takes. */
export interface ShGetGoodsParams {
  /** Goods group to read. */
  readonly goodGroupRid?: number
}

/** What ShGetGoods answers. */
export interface ShGetGoodsResult {
  readonly items: readonly {
    readonly rid: number
    readonly name: string
    readonly mUnits: readonly {
      readonly rid: number
      readonly name: string
      /** 1 = base unit. */
      readonly isBase: number
      /** Not returned for SH5. */
      readonly barCodes?: readonly {
        readonly val: string
      }[]
    }[]
  }[]
}

/** List StoreHouse goods, optionally of one group. */
export const ShGetGoods = defineTask<ShGetGoodsParams, ShGetGoodsResult>({
  taskType: 'ShGetGoods',
  effect: 'read',
  result: objectOf<ShGetGoodsResult>({}, ['items']),
})
