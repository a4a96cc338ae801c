// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { newOrder } from '../../schemas/order-parts.ts'
import { z } from 'zod'

export const ValidateOrder = {
  params: addressed({ order: newOrder }),
  taskResponse: z.looseObject({}),
}
