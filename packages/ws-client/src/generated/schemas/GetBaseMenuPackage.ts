// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const GetBaseMenuPackage = {
  params: addressed({}),
  taskResponse: z.looseObject({ menuPackage: z.string().optional() }),
}
