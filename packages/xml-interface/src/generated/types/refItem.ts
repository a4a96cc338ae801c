// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'

/** The parts of {@link RefItemInput}. */
export interface RefItemInputParts {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/**
 * Reference to an item of a reference collection.
 * Differs from the published schema: id, code and guid are all optional in XSD; the codec demands one of them in requests.
 * Differs from the published schema: name is declared: GetOrder and the answers of some delivery commands write it, while the common schema leaves it to the wildcard.
 * As given in requests.
 */
export type RefItemInput = AtLeastOne<RefItemInputParts, 'id' | 'code' | 'guid'>

/**
 * Reference to an item of a reference collection.
 * Differs from the published schema: id, code and guid are all optional in XSD; the codec demands one of them in requests.
 * Differs from the published schema: name is declared: GetOrder and the answers of some delivery commands write it, while the common schema leaves it to the wildcard.
 * As read from answers.
 */
export interface RefItem extends Extra {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Name of the item. */
  readonly name?: string
}

/** How `refItem` is written and read. */
export const refItem: ObjectTable = {
  attributes: {
    id: 'nonNegative',
    code: 'nonNegative',
    guid: 'guid',
    name: 'line',
  },
  oneOf: [['id'], ['code'], ['guid']],
  anyAttribute: true,
}
