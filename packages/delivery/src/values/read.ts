import { Money, Quantity, UnexpectedResponseError } from '@rkeeper-kit/core'

export type JsonObject = Readonly<Record<string, unknown>>

/** The value as an object, or an error naming the place. */
export function readObject(value: unknown, where: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  throw unexpected(where, 'an object', value)
}

/** The value as a list; nothing at all is an empty list. */
export function readList<T>(value: unknown, where: string, read: (item: unknown, where: string) => T): T[] {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) throw unexpected(where, 'an array', value)
  return value.map((item, index) => read(item, `${where}[${index}]`))
}

/** Identifiers are opaque; where the server sends a number it becomes text. */
export function readId(value: unknown, where: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw unexpected(where, 'an identifier', value)
}

/** A number that some samples write as text. */
export function readNumber(value: unknown, where: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number === 'number' && Number.isFinite(number)) return number
  throw unexpected(where, 'a number', value)
}

/** Currency units on the wire; more than two digits after the point are rounded. */
export function readMoney(value: unknown, where: string): Money {
  return Money.fromHundredths(Math.round(readNumber(value, where) * 100))
}

/** Portions on the wire; more than three digits after the point are rounded. */
export function readQuantity(value: unknown, where: string): Quantity {
  return Quantity.fromThousandths(Math.round(readNumber(value, where) * 1000))
}

/** Reads a value unless there is none. */
export function readOptional<T>(
  value: unknown,
  where: string,
  read: (value: unknown, where: string) => T,
): T | null {
  return value === null || value === undefined || value === '' ? null : read(value, where)
}

function unexpected(where: string, wanted: string, got: unknown): UnexpectedResponseError {
  const shown = JSON.stringify(got)?.slice(0, 100) ?? 'nothing'
  return new UnexpectedResponseError(
    `The answer of r_k Delivery should hold ${wanted} at ${where}; got ${shown}.`,
  )
}
