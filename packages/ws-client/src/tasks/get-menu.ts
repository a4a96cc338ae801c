import type { Money } from '@rkeeper-kit/core'
import { listOf, money, objectOf } from '../wire/codec.ts'
import { defineTask } from './task.ts'

/** Ids of the menu are texts, although an order names the same dishes by numbers. */
export interface MenuCategory {
  readonly id: string
  readonly name: string
  /** Absent at the top. */
  readonly parentId?: string
}

export interface MenuClassification {
  readonly id: string
  readonly code?: string
  readonly name: string
  readonly parentId?: string
}

/** Size of a portion and how it is sold. */
export interface MenuMeasure {
  readonly value?: string
  readonly unit?: string
  readonly priceMode?: string
  /** Decimals allowed in the quantity. */
  readonly qntDecDigits?: string
  /** `'true'` or `'false'`. */
  readonly changeQntOnce?: string
  readonly joinMode?: string
}

export interface MenuProduct {
  readonly guid?: string
  readonly id: string
  readonly categoryId: string
  readonly name: string
  readonly code?: string
  readonly price: Money
  readonly minPrice?: Money
  readonly originalPrice?: Money
  /** Scheme of modifiers, or of components where the dish is a combo; at most one. */
  readonly schemeId?: string
  readonly description?: string
  readonly excise?: string
  readonly exciseCode?: string
  readonly imageUrls?: readonly string[]
  readonly measure?: MenuMeasure
  readonly classificationIds?: readonly string[]
  readonly protein?: string
  readonly fat?: string
  readonly carbohydrates?: string
  readonly kcal?: string
  readonly globalTradeItemNumbers?: string
  readonly alcoholCodes?: string
  /** The price is entered at the sale. */
  readonly openPrice?: boolean
  readonly dishTaxes?: {
    readonly groupName?: string
    readonly taxes?: readonly { readonly taxName?: string; readonly rateName?: string }[]
  }
}

/**
 * Which groups of ingredients belong to a product. Without both counts: any number; with both: from `minCount` to
 * `maxCount`.
 */
export interface IngredientsScheme {
  readonly id: string
  readonly ingredientsGroups: readonly {
    readonly id: string
    readonly minCount?: number
    readonly maxCount?: number
  }[]
}

export interface IngredientsGroup {
  readonly id: string
  readonly name: string
  /** Ids of ingredients. */
  readonly ingredients: readonly string[]
}

/** A modifier or a component of a combo. */
export interface MenuIngredient {
  readonly id: string
  readonly name: string
  readonly price: Money
  readonly description?: string
  readonly maxAmountForDish?: number
  readonly imageUrls?: readonly string[]
  readonly measure?: MenuMeasure
}

export interface Menu {
  readonly type?: string
  readonly version?: number
  readonly categories: readonly MenuCategory[]
  readonly classifications?: readonly MenuClassification[]
  readonly products: readonly MenuProduct[]
  readonly ingredientsSchemes: readonly IngredientsScheme[]
  readonly ingredientsGroups: readonly IngredientsGroup[]
  readonly ingredients: readonly MenuIngredient[]
}

export interface GetMenuResult {
  /** When the cached menu was taken, ISO 8601. */
  readonly lastUpdatedAt: string
  readonly version?: number
  readonly menu: Menu
}

/** Of a menu, cached or live. */
export const menuCodec = objectOf<Menu>(
  {
    products: listOf(
      objectOf<MenuProduct>({ price: money, minPrice: money, originalPrice: money }, [
        'id',
        'categoryId',
        'name',
        'price',
      ]),
    ),
    ingredients: listOf(objectOf<MenuIngredient>({ price: money }, ['id', 'name', 'price'])),
  },
  ['categories', 'products', 'ingredientsSchemes', 'ingredientsGroups', 'ingredients'],
)

/** Menu of a restaurant from White Server's cache, which is refreshed once a day. Synchronous only. */
export const GetMenu = defineTask<object, GetMenuResult>({
  taskType: 'GetMenu',
  effect: 'read',
  result: objectOf<GetMenuResult>({ menu: menuCodec }, ['menu']),
})
