// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What ShGetCorrs answers. */
export interface ShGetCorrsResult {
  readonly corrGroups: readonly {
    /** Group id. Source: inferred. */
    readonly rid?: number
    /** Group name. Source: inferred. */
    readonly name: string
    /** Correspondents {rid, name, ...}; inner fields were not visible. Source: partly documented. */
    readonly corrs?: readonly (Readonly<Record<string, unknown>>)[]
  }[]
}

/**
 * List StoreHouse correspondents (suppliers, persons, special).
 * Partly documented by the vendor.
 */
export const ShGetCorrs = defineTask<object, ShGetCorrsResult>({
  taskType: 'ShGetCorrs',
  effect: 'read',
})
