// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What PushMenuSelectors takes. */
export interface PushMenuSelectorsParams {
  /** Root selector code. */
  readonly menuSelectorCode?: number
  /** Name of the root selector created when the code does not exist yet. */
  readonly menuSelectorName?: string
  readonly categories?: readonly {
    readonly id: string
    readonly name: string
    /** Parent category. */
    readonly parentId?: string
  }[]
  readonly products?: readonly {
    /** Dish id. */
    readonly id: string
    readonly categoryId: string
  }[]
}

/** What PushMenuSelectors answers. */
export type PushMenuSelectorsResult = Readonly<Record<string, unknown>>

/** Save menu selectors (categories and the dishes in them) into r_keeper. */
export const PushMenuSelectors = defineTask<PushMenuSelectorsParams, PushMenuSelectorsResult>({
  taskType: 'PushMenuSelectors',
  effect: 'write',
})
