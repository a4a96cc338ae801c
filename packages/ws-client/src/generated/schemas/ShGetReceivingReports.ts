// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { date } from '../../schemas/values.ts'
import { z } from 'zod'

export const ShGetReceivingReports = {
  params: addressed({ startDate: date, endDate: date }),
  taskResponse: z.looseObject({ reports: z.array(z.looseObject({ rid: z.string() })) }),
}
