/** A property by its name, or properties of a part of the item: `{ RIChildItems: ['Ident', 'Name'] }`. */
export type MaskPart = string | { readonly [name: string]: readonly MaskPart[] }

/**
 * A `PropMask` for the items of a collection; without a part it asks for every property.
 *
 * @example
 * itemsMask('Ident', 'Name', { RIChildItems: [allBut('AltName')] }) // items.(Ident,Name,RIChildItems.(!AltName))
 */
export const itemsMask = (...parts: readonly MaskPart[]): string =>
  parts.length === 0 ? 'items.*' : `items.${group(parts)}`

/** Everything but this property. */
export const allBut = (property: string): string => `!${checked(property)}`

/** A property that only items of one class have: `TRK7MenuItemCombo:ComboDiscount`. */
export const ofClass = (className: string, property: string): string =>
  `${checked(className)}:${checked(property)}`

const group = (parts: readonly MaskPart[]): string => `(${parts.flatMap(written).join(',')})`

function written(part: MaskPart): string[] {
  if (typeof part === 'string') return [part.startsWith('!') ? allBut(part.slice(1)) : checked(part)]
  return Object.entries(part).map(
    ([name, inner]) => `${checked(name)}.${inner.length === 0 ? '*' : group(inner)}`,
  )
}

function checked(name: string): string {
  if (/^[^\s.,(){}!]+$/.test(name)) return name
  throw new TypeError(`"${name}" is no name of a property: no blanks, dots, commas, brackets or "!"`)
}
