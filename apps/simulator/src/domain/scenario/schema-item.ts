import { z } from 'zod'

/** A text in both languages of a scenario: `[English, Russian]`. */
export const bilingual = z.tuple([z.string().min(1), z.string().min(1)])
export const code = z.int().nonnegative()
/** Currency units in the file, hundredths everywhere else. */
export const price = z.number().nonnegative()
const guid = z
  .string()
  .regex(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/, 'a GUID in braces and upper case')

/** An item of a reference collection. */
export const item = z.strictObject({
  id: z.int().positive().optional(),
  code,
  guid: guid.optional(),
  name: bilingual,
})
