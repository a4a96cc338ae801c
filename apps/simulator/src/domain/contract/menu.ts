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

export interface MenuDomain {
  /** What may be sold now. Stopped dishes are left out unless asked for. */
  dishes(options?: { readonly includeStopped?: boolean }): readonly SellableDish[]
  modifiers(): readonly SellableModifier[]
  /** Modifier and combo schemes of the dishes. Members of combo groups are dishes. */
  schemes(): readonly ModifierScheme[]
  groups(): readonly ModifierGroup[]
  categories(): readonly RefItem[]
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
