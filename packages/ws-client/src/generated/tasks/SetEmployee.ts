// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What SetEmployee takes. */
export interface SetEmployeeParams {
  /** Changed or new employee data. */
  readonly Employee: {
    /** Record id. */
    readonly id: number
    /** Full name. */
    readonly name: string
    /** Name in the alternative language. */
    readonly altName?: string
    /** Picture assigned to the element. */
    readonly visualTypeImage?: string
    /** Button background colour. */
    readonly visualTypeBColor?: string
    /** Button text colour. */
    readonly visualTypeTextColor?: string
    readonly visualTypeFlags?: string
    /** Card with which the person logs in on the till. */
    readonly cardCode?: string
    /** Large picture file name. */
    readonly largeImagePath?: string
    readonly eMail?: string
    /** Unique pager number. */
    readonly pagerCode?: string
    /** Pager type. */
    readonly pagerType?: string
    /** Employee group ids. */
    readonly groups: readonly number[]
    /** One role per restaurant is assumed. */
    readonly restaurantRoles: readonly {
      readonly restaurantId: number
      readonly roleId: number
      /** Role name. */
      readonly name?: string
    }[]
    readonly brigade?: string
    readonly defServPosition?: string
    readonly defaultRestaurantId?: number
    readonly phoneNumber?: string
    /** QR for tips. */
    readonly qrSberTips?: string
  }
}

/** What SetEmployee answers. */
export type SetEmployeeResult = Readonly<Record<string, unknown>>

/** Create or update an employee. */
export const SetEmployee = defineTask<SetEmployeeParams, SetEmployeeResult>({
  taskType: 'SetEmployee',
  effect: 'write',
})
