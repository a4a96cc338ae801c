// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { amount, date, quantity } from '../../schemas/values.ts'
import { z } from 'zod'

export const ShDocReceivingReport = {
  params: addressed({ doc: z.looseObject({ items: z.array(z.looseObject({ rid: z.int(), quantity: quantity, mu: z.int(), sum: amount, vatSum: amount.optional(), vatrate: z.number().optional() })), date: date, corr: z.int(), store: z.int(), active: z.int().optional(), dueDate: z.int().optional(), note: z.string().optional(), textCode: z.string().optional(), numCode: z.string().optional() }) }),
  taskResponse: z.looseObject({}),
}
