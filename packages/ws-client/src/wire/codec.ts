import { isRkeeperError, Money, Quantity } from '@rkeeper-kit/core'
import { isRecord } from '../envelope/envelope.ts'

/**
 * Turns a value of the wire into one of the API and back. Only what differs between the two has a codec; all other
 * fields, unknown ones included, pass through as they are.
 */
export interface Codec<Api> {
  decode(wire: unknown, path: string): Api
  encode(api: Api): unknown
}

/** A value of an answer that cannot be what the documentation says; the message names path, value and expectation. */
export class WireError extends Error {
  override readonly name = 'WireError'

  constructor(path: string, found: unknown, expected: string) {
    super(`${path} should be ${expected} but is ${JSON.stringify(found)?.slice(0, 100) ?? 'absent'}`)
  }
}

function decimal<Api>(
  what: string,
  fromDecimal: (value: number | string) => Api,
  encode: (api: Api) => unknown,
): Codec<Api> {
  return {
    decode(wire, path) {
      try {
        if (typeof wire === 'number' || typeof wire === 'string') return fromDecimal(wire)
      } catch (error) {
        if (!isRkeeperError(error)) throw error
      }
      throw new WireError(path, wire, what)
    },
    encode,
  }
}

/** Money: read from a number or a text, written as a number in currency units. */
export const money: Codec<Money> = decimal(
  'a sum of money with at most two decimals',
  Money.fromDecimal,
  Money.toDecimal,
)

/** Quantity: read from a number or a text, written as a number. */
export const quantity: Codec<Quantity> = decimal(
  'a quantity with at most three decimals',
  Quantity.fromDecimal,
  Quantity.toDecimal,
)

/** An id that is a number on the wire and may be given as the text the menu has it in. */
export const numericId: Codec<number | string> = {
  decode: (wire) => wire as number | string,
  encode: (api) => (typeof api === 'string' && /^\d+$/.test(api) ? Number(api) : api),
}

export function listOf<Item>(item: Codec<Item>): Codec<readonly Item[]> {
  return {
    decode(wire, path) {
      if (!Array.isArray(wire)) throw new WireError(path, wire, 'a list')
      return wire.map((entry, index) => item.decode(entry, `${path}[${index}]`))
    },
    encode: (api) => api.map((entry) => item.encode(entry)),
  }
}

type FieldCodecs<Api> = { readonly [Name in keyof Api]?: Codec<NonNullable<Api[Name]>> | undefined }

/**
 * An object, with codecs for the fields that need one. In answers null counts as absent and so does the empty text of
 * an optional amount; a `required` field that is absent is a {@link WireError}.
 */
export function objectOf<Api extends object>(
  fields: FieldCodecs<Api>,
  required: readonly (keyof Api & string)[] = [],
): Codec<Api> {
  const codecs = Object.entries(fields) as [string, Codec<unknown>][]
  return {
    decode(wire, path) {
      if (!isRecord(wire)) throw new WireError(path, wire, 'an object')
      const api: Record<string, unknown> = { ...wire }
      for (const [name, codec] of codecs) {
        const value = wire[name]
        if (value === undefined || value === null || value === '') delete api[name]
        else api[name] = codec.decode(value, path ? `${path}.${name}` : name)
      }
      for (const name of required) {
        if (api[name] === undefined || api[name] === null)
          throw new WireError(path ? `${path}.${name}` : name, wire[name], 'present')
      }
      return api as Api
    },
    encode(api) {
      const wire: Record<string, unknown> = { ...(api as object) }
      for (const [name, codec] of codecs) {
        if (wire[name] !== undefined && wire[name] !== null) wire[name] = codec.encode(wire[name])
      }
      return wire
    },
  }
}

/** For structures that contain themselves, such as ingredients of ingredients. */
export function lazily<Api>(make: () => Codec<Api>): Codec<Api> {
  return {
    decode: (wire, path) => make().decode(wire, path),
    encode: (api) => make().encode(api),
  }
}
