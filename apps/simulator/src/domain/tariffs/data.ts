import type { Money } from '@rkeeper-kit/core'

/** What an hour costs, and the dish that stands for it; or how long a pause lasts, in milliseconds. */
export interface TariffType {
  readonly id: number
  readonly perHour: Money
  readonly dishId?: number
  readonly pause?: number
}

/** A table that is billed by time. */
export interface TariffDevice {
  readonly tableId: number
  /** The logical device that counts by itself, and the number of the table there. */
  readonly unitId?: number
  readonly lane?: number
  /** The tariff of what is counted there. */
  readonly typeId?: number
}

/** How a restaurant bills by time. */
export interface TariffsData {
  readonly types: readonly TariffType[]
  readonly devices: readonly TariffDevice[]
}

/** Dishes that stand for time: they are not on the menu, only AddTariff and AddExternalTariff sell them. */
export const tariffDishes = ({ tariffs }: { readonly tariffs?: TariffsData }): ReadonlySet<number> =>
  new Set(tariffs?.types.flatMap(({ dishId }) => dishId ?? []))
