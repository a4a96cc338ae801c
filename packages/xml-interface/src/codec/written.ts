const place = Symbol('written')

/** What was written of an object, by the rule of the element that it was written for. */
export type Written = Map<object, string>

/**
 * Marks a part of an answer that will be written again and again: the encoder keeps its text and writes that the next time. The part
 * is frozen, and so have to be the parts in it. Copies of it are ordinary objects.
 *
 * @example
 * const table = keepWritten({ id: 1, code: 1, name: 'Table 1' })
 */
export function keepWritten<T extends object>(part: T): T {
  return Object.freeze(Object.defineProperty(part, place, { value: new Map() }))
}

/** Undefined for objects that are not kept. */
export const writtenOf = (part: unknown): Written | undefined =>
  (part as { readonly [place]?: Written } | null | undefined)?.[place]
