// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { itemId } from '../../schemas/values.ts'
import { z } from 'zod'

export const GetEmployees = {
  params: addressed({}),
  taskResponse: z.looseObject({ Employees: z.array(z.looseObject({ id: itemId, name: z.string(), altName: z.string().optional(), visualTypeImage: z.string().optional(), visualTypeBColor: z.string().optional(), visualTypeTextColor: z.string().optional(), visualTypeFlags: z.string().optional(), cardCode: z.string().optional(), largeImagePath: z.string().optional(), eMail: z.string().optional(), pagerCode: z.string().optional(), pagerType: z.string().optional(), groups: z.array(z.int()), restaurantRoles: z.array(z.looseObject({ restaurantId: itemId, roleId: itemId, name: z.string().optional() })), brigade: z.string().optional(), defServPosition: z.string().optional(), defaultRestaurantId: itemId.optional(), phoneNumber: z.string().optional(), qrSberTips: z.string().optional() })) }),
}
