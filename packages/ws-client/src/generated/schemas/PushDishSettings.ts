// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const PushDishSettings = {
  params: addressed({ identity: z.int(), extProperties: z.array(z.looseObject({ name: z.enum(['PhotoForDelivery', 'DescriptionForDelivery', 'DefaultModifierForDelivery', 'NameForDelivery']), value: z.string() })) }),
  taskResponse: z.unknown().optional(),
}
