import type { RefItem, RefKey } from './references.ts'

/** Codes of a dish that is sold as goods. */
export interface GoodsCodes {
  readonly gtins: readonly string[]
  readonly alcoholCodes: readonly string[]
}

export interface GoodsDomain {
  /** No codes for a dish that has none. */
  codesOf(dishId: number): GoodsCodes
  /** Gives dishes new codes of one kind in place of the old ones; all or none. Throws `itemNotFound`. */
  set(
    kind: keyof GoodsCodes,
    entries: readonly { readonly dish: RefKey; readonly codes: readonly string[] }[],
  ): void
  /** The first dish that is sold under a GTIN. */
  dishOf(gtin: string): RefItem | undefined
}
