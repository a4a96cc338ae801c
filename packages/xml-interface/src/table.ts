/** The tables that encoder and decoder run on. They are generated; see `generated/`. */

/**
 * Type of a value, with the unit after a colon where it has one and `!` where it must be present:
 * `'int'`, `'nonNegative:money!'`.
 */
export type ScalarWord = string

export interface ScalarFacets {
  readonly kind: ScalarWord
  readonly enum?: readonly string[]
  /** The server takes the values in any case. */
  readonly anyCase?: true
  readonly pattern?: RegExp
  readonly maxLength?: number
  readonly min?: number
  readonly max?: number
}

export type ScalarRule = ScalarWord | ScalarFacets

/** Once, at most once, any number of times, at least once. */
export type Occurs = '1' | '?' | '*' | '+'

/**
 * XML name, occurrence, type, and the key in JavaScript where it differs from the name. The type is a table, a function
 * for a table that is still being defined, the rule of a text, or `'any'`.
 */
export type ElementRule =
  | readonly [string, Occurs, ElementContent]
  | readonly [string, Occurs, ElementContent, string]

export type ElementContent = ObjectTable | (() => ObjectTable) | ScalarRule

/** Branches hold indexes into `elements`; at most one branch may be used. */
export interface ChoiceRule {
  readonly required: boolean
  readonly branches: readonly (readonly number[])[]
}

/** An element with attributes, children or a text. Attributes and elements stand in schema order. */
export interface ObjectTable {
  readonly attributes?: Readonly<Record<string, ScalarRule>>
  readonly elements?: readonly ElementRule[]
  readonly text?: ScalarRule
  readonly choices?: readonly ChoiceRule[]
  /** At least one of these sets of keys has to be given in a request. */
  readonly oneOf?: readonly (readonly string[])[]
  /** The elements form one list, because their order among each other matters. */
  readonly ordered?: true
  readonly anyAttribute?: true
  /** Elements of any kind; `'one'`: exactly one. */
  readonly anyElement?: true | 'one'
  /** First server versions of attributes and elements that came later, by key; where branches differ, `a / b`. */
  readonly since?: Readonly<Record<string, string>>
}
