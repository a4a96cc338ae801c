import { Money } from '@rkeeper-kit/core'
import type { Domain, RefItem } from '../domain/contract.ts'
import type { DomainState } from '../domain/state.ts'
import { deliveryPlaces, type Place } from './delivery-places.ts'

/** An item of reference data, as samples name it. */
export interface SampleItem {
  readonly id: number
  readonly code: number
  readonly guid: string
  readonly name: string
}

/** Things that certainly exist in the scenario: what examples and tests start from. */
export interface Samples {
  /** This table takes any number of orders. */
  readonly tableCode: number
  readonly stationId: number
  /** May void, return and stop dishes. */
  readonly cashierId: number
  readonly waiterId: number
  /** Always on sale at the station, without modifiers that must be chosen and without surcharge. Prices in hundredths. */
  readonly dishes: readonly (SampleItem & { readonly price: number })[]
  /** The first serves payment, prepayment and Delivery. */
  readonly currencies: readonly SampleItem[]
  /** The first reason of removal with each flag, for example `ImplOnDishReturn`. */
  readonly removalReasons: Readonly<Record<string, SampleItem>>
  /** Coordinates of guests inside and outside the delivery zone. */
  readonly deliveryPlaces: { readonly inside: Place; readonly outside: Place }
}

/** The `samples` of `GET /_sim/info`; names in the language of the server. */
export function samplesOf({ restaurant, menu }: Domain, { restaurant: data }: DomainState): Samples {
  const { tableId, stationId, cashierId, waiterId, dishIds } = data.samples
  const sample = (item: RefItem): SampleItem => ({
    id: item.id,
    code: item.code,
    guid: item.guid,
    name: restaurant.nameOf(item),
  })
  const dishes = dishIds.flatMap((id) => menu.dish(id) ?? [])
  return {
    tableCode: restaurant.byId('TABLES', tableId).code,
    stationId,
    cashierId,
    waiterId,
    dishes: dishes.map(({ item, price }) => ({ ...sample(item), price: Money.toHundredths(price) })),
    currencies: data.collections.CURRENCIES.items.map(sample),
    removalReasons: firstByFlag(data.collections.ORDERVOIDS.items, sample),
    deliveryPlaces,
  }
}

function firstByFlag(
  reasons: readonly RefItem[],
  sample: (item: RefItem) => SampleItem,
): Readonly<Record<string, SampleItem>> {
  const byFlag: Record<string, SampleItem> = {}
  for (const reason of reasons) {
    for (const [flag, value] of Object.entries(reason.props)) {
      if (flag.startsWith('ImplOn') && value === '1') byFlag[flag] ??= sample(reason)
    }
  }
  return byFlag
}
