import { Money, Quantity } from '@rkeeper-kit/core'
import { z } from 'zod'

/** Samples of the vendor send numbers as texts too (`"price": "400"`); only a point separates decimals. */
const numberOrText = z.union([z.number(), z.string()])

function decimal<T>(name: string, make: (value: number | string) => T) {
  return numberOrText.transform((value, context) => {
    try {
      return make(value)
    } catch {
      context.addIssue({
        code: 'custom',
        message: `expected ${name}, got ${JSON.stringify(value)}`,
        input: value,
      })
      return z.NEVER
    }
  })
}

/** Currency units on the wire, hundredths inside. */
export const moneySchema = decimal('a sum with at most two digits after a point', Money.fromDecimal)

/** Portions on the wire, thousandths inside. */
export const quantitySchema = decimal(
  'a quantity with at most three digits after a point',
  Quantity.fromDecimal,
)

export const integerSchema = decimal('a whole number', (value) => {
  const number = typeof value === 'string' && /^[+-]?\d+$/.test(value.trim()) ? Number(value) : value
  if (!Number.isSafeInteger(number)) throw new RangeError()
  return number as number
})

export const numberSchema = decimal('a number', (value) => {
  const number = typeof value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value
  if (typeof number !== 'number') throw new RangeError()
  return number
})

/** Identifiers are opaque texts; numbers are accepted. */
export const idSchema = z.union([z.string(), z.number()]).transform(String)

const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i
const zone = /(Z|[+-]\d{2}:?\d{2})$/i

function moment(pattern: string, matches: (text: string) => boolean) {
  return z.string().superRefine((value, context) => {
    if (matches(value) && !Number.isNaN(Date.parse(value))) return
    context.addIssue({
      code: 'custom',
      message: `expected ${pattern}, got ${JSON.stringify(value)}`,
      input: value,
    })
  })
}

/** ISO 8601 with a zone, which is mandatory in `expectedAt`. */
export const zonedTimeSchema = moment(
  'a time with a zone such as 2026-05-01T19:30:00.000+03:00',
  (text) => iso.test(text) && zone.test(text),
)

/** ISO 8601; the zone may be missing, as public clients send `paidAt`. */
export const timeSchema = moment('a time such as 2026-05-01T19:30:00.000+03:00', (text) => iso.test(text))

/** Like {@link timeSchema}, or a date alone: search filters. */
export const filterTimeSchema = moment(
  'a time, or a date such as 2026-05-01',
  (text) => iso.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text),
)
