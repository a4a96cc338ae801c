// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { discountRef, partialOrder, product } from '../../schemas/order-parts.ts'
import { guid, itemId } from '../../schemas/values.ts'
import { z } from 'zod'

export const UpdateOrder = {
  params: addressed({ cashStationId: itemId.optional(), orderGuid: guid, orderCategoryCode: z.int().optional(), products: z.array(product).optional(), discountIds: z.array(discountRef).optional(), delivery: z.looseObject({ address: z.looseObject({ comment: z.string().nullable().optional() }).optional() }).optional() }),
  taskResponse: z.looseObject({ order: partialOrder.optional() }),
}
