import type { Money, Quantity } from '@rkeeper-kit/core'

/** Size of a portion. */
export interface Measure {
  readonly value: number | null
  /** Free text: kg, litre, piece. */
  readonly unit: string | null
  /** `PerPiece`, `PerPortion`, `PerUnitOfWeight` or `PerDose`. */
  readonly priceMode?: string
}

export interface MenuCategory {
  readonly id: string
  readonly name: string
  /** Null at the top. */
  readonly parentId: string | null
}

/** A dish or combo that can be ordered. */
export interface MenuProduct {
  /** Delivery's own id. */
  readonly id: string
  /** Identifier of the dish in r_keeper 7; an order may name the dish by it instead of by `id`. */
  readonly externalId: string
  readonly categoryId: string
  readonly name: string
  readonly price: Money
  /** Ingredient scheme of a dish with modifiers, or of a combo. */
  readonly schemeId: string | null
  readonly description: string
  readonly imageUrls: readonly string[]
  readonly measure: Measure | null
  /**
   * Establishments in which the dish is stopped. The mark lags behind the till by two minutes at the least.
   * The meaning of the items was seen in a public client.
   */
  readonly isContainInStopList: readonly string[]
  /** In kcal. */
  readonly calories?: number | null
  /** In kJ. */
  readonly energyValue?: number | null
  readonly proteins?: number | null
  readonly fats?: number | null
  readonly carbohydrates?: number | null
}

export interface IngredientsScheme {
  readonly id: string
  readonly ingredientsGroups: readonly {
    readonly id: string
    readonly minCount: number
    readonly maxCount: number
  }[]
}

export interface IngredientsGroup {
  readonly id: string
  readonly name: string
  /** Ids of ingredients. */
  readonly ingredients: readonly string[]
}

/** A modifier, or a component of a combo. */
export interface Ingredient {
  readonly id: string
  readonly externalId: string
  readonly name: string
  readonly price: Money
  /** Scheme nested below this ingredient. */
  readonly schemeId: string | null
  readonly description: string
  readonly imageUrls: readonly string[]
  readonly measure: Measure | null
}

/** Fields that are not listed here are kept as the server sent them. */
export interface Menu {
  /** Name of the menu set. */
  readonly name: string
  readonly categories: readonly MenuCategory[]
  readonly products: readonly MenuProduct[]
  readonly ingredientsSchemes: readonly IngredientsScheme[]
  readonly ingredientsGroups: readonly IngredientsGroup[]
  readonly ingredients: readonly Ingredient[]
}

/** A dish of which only some is left. Source: public client. */
export interface LimitedDish {
  readonly restaurantId: string
  /** `product`; other values exist. */
  readonly typeOfDish: string
  readonly externalId: string
  readonly name: string
  /** Portions left; null when unlimited or unknown. */
  readonly quantity: Quantity | null
}
