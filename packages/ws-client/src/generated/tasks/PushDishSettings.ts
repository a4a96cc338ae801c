// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What PushDishSettings takes. */
export interface PushDishSettingsParams {
  /** Dish id. */
  readonly identity: number
  readonly extProperties: readonly {
    /** PhotoForDelivery holds an image link, DefaultModifierForDelivery modifier ids separated by semicolon. */
    readonly name: 'PhotoForDelivery' | 'DescriptionForDelivery' | 'DefaultModifierForDelivery' | 'NameForDelivery'
    readonly value: string
  }[]
}

/** Nothing: PushDishSettings succeeded if it was not refused. */
export type PushDishSettingsResult = undefined

/** Edit extended properties of a dish. */
export const PushDishSettings = defineTask<PushDishSettingsParams, PushDishSettingsResult>({
  taskType: 'PushDishSettings',
  effect: 'repeatable',
  isFinished: () => true,
})
