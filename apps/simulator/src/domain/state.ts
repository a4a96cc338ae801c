import type { Money, Quantity } from '@rkeeper-kit/core'
import type { MoneyRules } from './calculation/data.ts'
import type {
  Card,
  Collection,
  CollectionName,
  FriendsMember,
  Guid,
  HouseData,
  ModifierGroup,
  ModifierScheme,
  Order,
  RestaurantDefaults,
  Shift,
  StoreHouseData,
  SwipeScope,
  Visit,
  WaiterMessage,
} from './contract.ts'
import type { MarkingData } from './marking/data.ts'
import type { Right } from './scenario/schema.ts'
import type { TariffsData } from './tariffs/data.ts'
import type { TradeGroupRule, Usages } from './usages/data.ts'

/** A dish as the price list has it. */
export interface MenuDish {
  readonly id: number
  readonly groupId: number
  readonly price: Money
  /** By other price types than the default one. */
  readonly prices?: Readonly<Record<number, Money>>
  readonly taxDishTypeId?: number
  readonly schemeId?: number
  readonly combo: boolean
  readonly measure: { readonly value: string; readonly unit: string }
}

export interface MenuModifier {
  readonly id: number
  readonly price: Money
  readonly prices?: Readonly<Record<number, Money>>
  readonly groupIds: readonly number[]
  /** Carries the mark of the item. */
  readonly marking?: true
}

/** `open` takes its value from the order. Hundredths: of a percent, or of the currency. Below zero it is a surcharge. */
export interface DiscountRule {
  readonly id: number
  readonly kind: 'percent' | 'sum'
  readonly value: number | 'open'
}

/** What the card systems know at the start, and what the till knows about their cards. */
export interface CardsData {
  /** Ids of the devices that lead to a card system. */
  readonly interfaces: readonly number[]
  readonly cards: readonly Card[]
  /** Ids of discounts that may stand in one order together. */
  readonly compositions: readonly (readonly number[])[]
  /** What input strings mean; the first group of a pattern is the code of the card. */
  readonly algorithms: readonly {
    readonly id: number
    readonly pattern: string
    readonly scope: SwipeScope
    readonly objectId?: number
  }[]
  /** Members of r_keeper Friends; absent: the restaurant does not use it. */
  readonly friends?: readonly FriendsMember[]
}

/**
 * What the restaurant is: frozen, and shared by all copies of the state. A change by `domain/references` puts another object in its
 * place, which shares with it whatever has not changed.
 */
export interface RestaurantData {
  readonly netName: string
  readonly serverVersion: string
  readonly xmlVersion: number
  readonly restaurantCode: string
  readonly objectIds: readonly number[]
  readonly collections: Readonly<Record<CollectionName, Collection>>
  readonly dishes: readonly MenuDish[]
  readonly modifiers: readonly MenuModifier[]
  readonly schemes: readonly ModifierScheme[]
  readonly groups: readonly ModifierGroup[]
  readonly discounts: readonly DiscountRule[]
  readonly money: MoneyRules
  readonly usages: Usages
  readonly tradeGroups: readonly TradeGroupRule[]
  /** What a role may do, by the role's id. */
  readonly rights: Readonly<Record<number, readonly Right[]>>
  readonly defaults: RestaurantDefaults
  readonly cards?: CardsData
  readonly tariffs?: TariffsData
  readonly house: HouseData
  /** What employees type in, by their id; those not named here have none. */
  readonly passwords?: Readonly<Record<number, string>>
  /** Absent where nothing that is sold is marked. */
  readonly marking?: MarkingData
  /** Dishes the staff reach first. */
  readonly favouriteIds?: readonly number[]
  /** Absent where the restaurant has no StoreHouse. */
  readonly storeHouse?: StoreHouseData
  readonly samples: {
    readonly tableId: number
    readonly stationId: number
    readonly cashierId: number
    readonly waiterId: number
    readonly dishIds: readonly number[]
  }
}

/** An entry of the stop list: a ban, a limited stock, or both. */
export interface Stop {
  readonly quantity?: Quantity
  readonly prohibited: boolean
  readonly reasonId: number
  readonly authorId: number
}

export interface OrdersState {
  /** In the order of creation. */
  readonly byGuid: Record<Guid, Order>
  readonly visits: Record<number, Visit>
  /** GUID of the order by the aggregator's number. */
  readonly byOriginalId: Record<string, Guid>
  /** GUID of the order by the GUID of its receipt, in the order of printing. */
  readonly receiptOrders: Record<Guid, Guid>
  /** Order of each receipt of a sale, by its number. */
  readonly saleOrders: Record<number, Guid>
  listVersion: number
  receiptsVersion: number
}

/**
 * The till's state: plain data, so that reset, snapshots and persistence are one feature.
 * Licences, agent and delivery desk keep theirs in slots of the store.
 */
export interface DomainState {
  /** As the till has it. */
  restaurant: RestaurantData
  /** As the reference server has it, while the till has not got it yet. */
  referenceServer?: RestaurantData
  readonly stops: Record<number, Stop>
  /** Reason, where one was given, of each modifier on the stop list. */
  readonly modifierStops: Record<number, { readonly reasonId?: number }>
  readonly messages: Record<number, WaiterMessage>
  readonly orders: OrdersState
  shift: Shift
  /** Hundredths by `station/currency`. */
  readonly drawers: Record<string, number>
  /** Stations at which each employee is registered. */
  readonly registrations: Record<number, readonly number[]>
  /** When somebody last mistyped a password. */
  wrongPasswordAt?: number
}

/** Any state that holds the restaurant's. */
export interface HoldsDomain {
  readonly domain: DomainState
}
