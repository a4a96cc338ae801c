// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const UpdateMenu = {
  params: addressed({}),
  taskResponse: z.looseObject({ status: z.enum(['Updated']) }),
}
