// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const GetVoidReasons = {
  params: addressed({}),
  taskResponse: z.looseObject({ voidReasons: z.array(z.looseObject({ name: z.string(), code: z.int() })) }),
}
