import { z } from 'zod'
import { bilingual, code } from './schema-item.ts'

const gtin = z.string().regex(/^\d{8,14}$/, 'a GTIN of 8 to 14 digits')

/** Marked goods, alcohol, and what the services behind the till know at the start. */
export const markingSchema = z.strictObject({
  /** Dishes, by code, that are sold as goods. */
  goods: z
    .array(
      z.strictObject({
        dish: code,
        gtins: z.array(gtin).default([]),
        alcoholCodes: z.array(z.string().min(1)).default([]),
      }),
    )
    .default([]),
  /** Single items that the marking service has been told of. */
  marks: z
    .array(
      z.strictObject({
        gtin,
        serial: z.string().min(1).max(20),
        state: z.enum(['circulating', 'sold', 'withdrawn', 'unknown']),
      }),
    )
    .default([]),
  /** Bottles that the alcohol accounting service knows. */
  bottles: z.array(z.strictObject({ gtin, name: bilingual, millilitres: z.int().positive() })).default([]),
  /** Guests whose age has been checked, by the session of the QR code. */
  ageSessions: z.array(z.strictObject({ session: z.string().min(1), adult: z.boolean() })).default([]),
})

export type MarkingScenario = z.infer<typeof markingSchema>
