// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What ShGetStores answers. */
export interface ShGetStoresResult {
  readonly storeGroups: readonly {
    readonly rid: number
    readonly name: string
    /** Parent group. */
    readonly parent?: string
    readonly stores: readonly {
      readonly rid: number
      readonly name: string
      /** Not returned for SH5. */
      readonly attributes?: readonly {
        readonly name: string
        readonly value: string
      }[]
    }[]
  }[]
}

/** List stores (SH4) or departments (SH5). */
export const ShGetStores = defineTask<object, ShGetStoresResult>({
  taskType: 'ShGetStores',
  effect: 'read',
  result: objectOf<ShGetStoresResult>({}, ['storeGroups']),
})
