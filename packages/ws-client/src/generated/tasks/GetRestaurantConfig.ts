// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What GetRestaurantConfig answers. */
export interface GetRestaurantConfigResult {
  readonly fields: readonly {
    /** Label. */
    readonly name: string
    /** Path in the agent settings, e.g. OrderCreationPreferences.DefaultTableCode. */
    readonly path: string
    /** Name/value pairs offered; null = free input. The documented sample is not valid JSON. Source: partly documented. */
    readonly values?: readonly (Readonly<Record<string, unknown>>)[] | null
    readonly required: boolean
    readonly valueType: 'number' | 'text' | 'boolean'
    readonly defaultValue?: unknown
  }[]
}

/**
 * Metadata for a settings form of a restaurant (which order-creation settings exist and their allowed values).
 * Agent 2.2 and newer.
 */
export const GetRestaurantConfig = defineTask<object, GetRestaurantConfigResult>({
  taskType: 'GetRestaurantConfig',
  effect: 'read',
  result: objectOf<GetRestaurantConfigResult>({}, ['fields']),
})
