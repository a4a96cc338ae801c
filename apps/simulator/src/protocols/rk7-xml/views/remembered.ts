import { keepWritten } from '@rkeeper-kit/xml-interface/server'

/**
 * Parts of answers that are made of things that never change once they are made, as orders are: remembered with the first of them, and
 * written once.
 *
 * @example
 * const rows = rememberedParts<Row>()
 * const row = rows(order, [table, waiter], () => rowOf(order, table, waiter))
 */
export function rememberedParts<Part extends object>() {
  const parts = new WeakMap<object, { readonly from: readonly unknown[]; readonly part: Part }>()
  /** @param from - whatever else the part is made from: anything new there makes a new part */
  return (of: object, from: readonly unknown[], make: () => Part): Part => {
    const known = parts.get(of)
    if (known && isSame(known.from, from)) return known.part
    const part = keepWritten(make())
    parts.set(of, { from, part })
    return part
  }
}

/** Whether two lists hold the very same things. */
export const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one === other || (one.length === other.length && one.every((each, index) => each === other[index]))
