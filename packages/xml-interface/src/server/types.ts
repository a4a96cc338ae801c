import type { RequestOf, ResponseOf } from '../command.ts'
import type { Extra, RawContent } from '../types.ts'

type Leaf = string | number | boolean | undefined

/** Keys whose value is a list. */
type Lists<T> = { [K in keyof T]-?: NonNullable<T[K]> extends readonly unknown[] ? K : never }[keyof T]

/** What the decoder makes of a value that the encoder would take: every list is there, even an empty one. */
export type DecodedValue<T> = T extends Leaf
  ? T
  : T extends RawContent
    ? T
    : T extends readonly (infer E)[]
      ? readonly DecodedValue<E>[]
      : { readonly [K in keyof T as K extends Lists<T> | keyof Extra ? never : K]: DecodedValue<T[K]> } & {
          readonly [K in Exclude<Lists<T>, keyof Extra>]-?: DecodedValue<NonNullable<T[K]>>
        } & Extra

/** What the encoder takes for a value that the decoder would make: empty lists may be left out. */
export type EncodableValue<T> = T extends Leaf
  ? T
  : T extends RawContent
    ? T
    : T extends readonly (infer E)[]
      ? readonly EncodableValue<E>[]
      : { readonly [K in keyof T as K extends Lists<T> ? never : K]: EncodableValue<T[K]> } & {
          readonly [K in Lists<T>]?: EncodableValue<NonNullable<T[K]>>
        }

/** Parameters of a command as a server gets them. */
export type DecodedRequest<C> = DecodedValue<RequestOf<C>>

/** Payload of a command's answer as a server gives it. */
export type EncodableResponse<C> = EncodableValue<ResponseOf<C>>
