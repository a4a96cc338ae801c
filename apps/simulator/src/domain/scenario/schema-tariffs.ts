import { z } from 'zod'
import { code, item, price } from './schema-item.ts'

/** Billing by time: tariffs, and the tables that are devices billed by them. */
export const tariffsSchema = z.strictObject({
  types: z
    .array(
      item.extend({
        /** The dish that stands in the order; a tariff without one sets the length of a pause. */
        dish: code.optional(),
        perHour: price.default(0),
        pauseMinutes: z.number().positive().optional(),
      }),
    )
    .min(1),
  devices: z.array(
    z.strictObject({
      table: code,
      /** The logical device that counts by itself, the number of the table there, and the tariff of what it counts. */
      unit: code.optional(),
      lane: z.int().positive().optional(),
      type: code.optional(),
    }),
  ),
})

export type TariffsScenario = z.infer<typeof tariffsSchema>
