// Generated from the catalogue by tools/codegen. Do not edit.
import { menuCodec, type Menu } from '../../tasks/get-menu.ts'
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'
import type { IsoDateTime } from '../../wire/values.ts'

/** What GetMenuByParams takes. */
export interface GetMenuByParamsParams {
  /** Price type; default from the agent configuration. */
  readonly priceTypeId?: number
  /** Trade group; default from the agent configuration. */
  readonly tradeGroupId?: number
  /** True: filter through the r_keeper command GetOrderMenu (honours till, cashier and similar settings); false: full menu. Default true. */
  readonly filterByKassPresets?: boolean
  /** Selector used for the category tree and filtering; default DefaultMenuSelectorCode of RKeeper:OrderCreationPreferences; none configured = no selectors. */
  readonly menuSelectorCode?: number
  /** Order category whose prices/restrictions apply. */
  readonly orderCategoryCode?: number
  /** Also show blocked (stopped) items (2025 revision; wording not visible). Source: partly documented. */
  readonly isShowBlocked?: boolean
}

/** What GetMenuByParams answers. */
export interface GetMenuByParamsResult {
  readonly menu: Menu
  readonly lastUpdatedAt?: IsoDateTime
  readonly version?: number
}

/** Menu read live from the agent, with price type, trade group and selector filters; dishes on the stop list are left out. */
export const GetMenuByParams = defineTask<GetMenuByParamsParams, GetMenuByParamsResult>({
  taskType: 'GetMenuByParams',
  effect: 'read',
  result: objectOf<GetMenuByParamsResult>({ menu: menuCodec }, ['menu']),
})
