// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What GetEmployees answers. */
export interface GetEmployeesResult {
  /** Note the capital E. */
  readonly Employees: readonly {
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
  }[]
}

/** List the employees known to the reference server. */
export const GetEmployees = defineTask<object, GetEmployeesResult>({
  taskType: 'GetEmployees',
  effect: 'read',
  result: objectOf<GetEmployeesResult>({}, ['Employees']),
})
