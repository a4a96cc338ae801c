import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Guid, RefItem, RefKey } from './references.ts'

export interface SellableDish {
  readonly item: RefItem
  readonly groupId: number
  readonly price: Money
  /** Stock left; absent means unlimited. */
  readonly stock?: Quantity
  readonly schemeId?: number
  /** Set for combos: the groups of components, as a scheme. */
  readonly combo: boolean
  readonly measure: { readonly value: string; readonly unit: string }
  readonly taxes?: DishTaxes
}

/** The taxes on a kind of dish. */
export interface DishTaxes {
  readonly kind: RefItem
  readonly rates: readonly {
    readonly tax: RefItem
    /** Hundredths of a percent. */
    readonly percent: number
  }[]
}

export interface SellableModifier {
  readonly item: RefItem
  readonly price: Money
  readonly groupIds: readonly number[]
}

export interface ModifierScheme {
  readonly id: number
  readonly groups: readonly {
    readonly groupId: number
    readonly minCount?: number
    readonly maxCount?: number
  }[]
}

export interface ModifierGroup {
  readonly id: number
  readonly guid: Guid
  readonly name: string
  readonly altName: string
  readonly memberIds: readonly number[]
  /** Groups of combo components: what each member adds to the price of the combo, by dish id. */
  readonly surcharges?: Readonly<Record<number, Money>>
}

export interface StopEntry {
  readonly item: RefItem
  readonly kind: 'dish' | 'modifier'
  readonly prohibited: boolean
  readonly stock?: Quantity
  readonly reasonId?: number
}

/** In whose name something is sold; what is not said is as the restaurant has it by default. Ids. */
export interface SaleContext {
  /** Milliseconds since the epoch; now by default. */
  readonly at?: number
  readonly stationId?: number
  readonly tableId?: number
  readonly waiterId?: number
  readonly guestTypeId?: number
  readonly categoryId?: number
  readonly typeId?: number
  readonly guestCount?: number
  /** Instead of the one in use. */
  readonly priceTypeId?: number
  /** Instead of the one in use. */
  readonly tradeGroupId?: number
}

/** By which prices and from which part of the menu something is sold. */
export interface SaleTerms {
  readonly priceTypeId: number
  readonly tradeGroupId: number
}

export interface MenuDomain {
  /** The price type and the trade group in use. */
  terms(sale?: SaleContext): SaleTerms
  /** Ids of the discounts and charges that come by themselves. */
  automaticDiscounts(sale?: SaleContext): readonly number[]
  /**
   * What may be sold, at the prices in use; what the trade group does not hold or has no price is left out. Stopped dishes are left out
   * unless asked for.
   */
  dishes(options?: {
    readonly includeStopped?: boolean
    readonly sale?: SaleContext
  }): readonly SellableDish[]
  /** One dish as `dishes` has it, stopped or not; undefined where it may not be sold. */
  dish(id: number, sale?: SaleContext): SellableDish | undefined
  modifiers(sale?: SaleContext): readonly SellableModifier[]
  /** Modifier and combo schemes of the dishes. Members of combo groups are dishes. */
  schemes(): readonly ModifierScheme[]
  groups(): readonly ModifierGroup[]
  categories(): readonly RefItem[]
  /** Dishes the staff reach first. */
  favourites(): readonly RefItem[]
  stopList(): readonly StopEntry[]
  setStock(
    entries: readonly { dish: RefKey; quantity?: Quantity; prohibited?: boolean }[],
    reason: RefKey,
    author: RefKey,
  ): void
  /** Takes every dish off the stop list. */
  clearStock(): void
  /** Puts a modifier on the stop list. */
  stopModifier(modifier: RefKey, reason?: RefKey): void
  /** Takes a modifier off the stop list; one that is not on it is fine. */
  releaseModifier(modifier: RefKey): void
  /** Sum of the versions of the menu's collections. */
  version(): number
}
