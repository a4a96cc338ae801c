/** A GUID. Requests take it with or without braces, in any case; it is sent, and comes back, as `{UPPER-CASE}`. */
export type Guid = string

/** Date and time by the restaurant's clock, without a zone: `2026-03-02T12:00:05`. */
export type LocalDateTime = string

/** Binary data in base64. */
export type Base64 = string

/** A name that servers take in any case; ours is the spelling of the schemas. */
export type AnyCase<T extends string> = T | Uppercase<T>

/** An element that no table describes, as it stands in the document. */
export interface RawElement extends RawContent {
  readonly name: string
}

/** What an element holds where anything is allowed. */
export interface RawContent {
  readonly attributes: Readonly<Record<string, string>>
  /** Elements and texts in their order. */
  readonly children: readonly (RawElement | string)[]
}

/** What an answer holds beyond its documented parts. Both are absent when there is nothing. */
export interface Extra {
  /** Attributes that are not documented, or whose value could not be understood. */
  readonly $attributes?: Readonly<Record<string, string>>
  /** Elements that are not documented. */
  readonly $elements?: readonly RawElement[]
}

/** `T` with at least one of the keys present; a tuple of keys counts as present when all of it is. */
export type AtLeastOne<T, K> = K extends readonly (infer P)[]
  ? T & Required<Pick<T, P & keyof T>>
  : T & Required<Pick<T, K & keyof T>>

/**
 * `T` with the keys of exactly one branch. A branch is a pair: all keys that belong to it, and those that it needs.
 */
export type OneBranch<T, B extends readonly [PropertyKey, PropertyKey], All = B[0]> = B extends readonly [
  infer Own,
  infer Must,
]
  ? T & Required<Pick<T, Must & keyof T>> & { readonly [K in Exclude<All, Own> & PropertyKey]?: never }
  : never
