// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const GetTableList = {
  params: addressed({}),
  taskResponse: z.looseObject({ tables: z.array(z.looseObject({ maxGuests: z.int(), name: z.string(), code: z.int(), hallName: z.string() })) }),
}
