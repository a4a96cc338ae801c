/** How sums are rounded: to multiples of `step`, hundredths. */
export interface Rounding {
  readonly step: number
  readonly mode: 'nearest' | 'down' | 'up'
}

export interface CurrencyRule {
  readonly id: number
  /** Millionths of a unit of the basic currency for one unit of this; absent where it counts like the basic one. */
  readonly rate?: number
  readonly rounding?: Rounding
  /** Whether change is given; otherwise what is paid too much is a tip. */
  readonly change: boolean
}

export interface TaxRate {
  /** Id of the rate itself. */
  readonly id: number
  readonly taxId: number
  /** Hundredths of a percent. */
  readonly percent: number
  /** Contained in the price, or on top of it. */
  readonly included: boolean
}

/** How the restaurant makes a sum to pay out of prices. */
export interface MoneyRules {
  /** The first is the basic one: change is given in it, and all sums are counted in it. */
  readonly currencies: readonly CurrencyRule[]
  /** By the id of the kind of dish, TAXDISHTYPES. */
  readonly taxRates: Readonly<Record<number, readonly TaxRate[]>>
  /** The mark-up that carries what cannot be given as change; without one such money is refused. */
  readonly tipDiscountId?: number
  /** The discount that stands for roundings, and how the sum due is rounded, if it is. */
  readonly rounding?: { readonly discountId: number; readonly due?: Rounding }
}
