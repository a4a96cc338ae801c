// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { menu } from '../../schemas/menu.ts'
import { dateTime, itemId } from '../../schemas/values.ts'
import { z } from 'zod'

export const GetMenuByParams = {
  params: addressed({ priceTypeId: itemId.optional(), tradeGroupId: itemId.optional(), filterByKassPresets: z.boolean().optional(), menuSelectorCode: z.int().optional(), orderCategoryCode: z.int().optional(), isShowBlocked: z.boolean().optional() }),
  taskResponse: z.looseObject({ menu: menu, lastUpdatedAt: dateTime.optional(), version: z.number().optional() }),
}
