// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { date, guid } from '../../schemas/values.ts'
import { z } from 'zod'

export const ShAlcMenuPrepare = {
  params: addressed({ restaurantGuid: guid, placeGuid: guid, date: date.optional() }),
  taskResponse: z.looseObject({ dishes: z.array(z.looseObject({ guid: guid, guidRk: guid, name: z.string(), ingredients: z.array(z.looseObject({ guid: guid, guidRk: guid.optional(), rid: z.int(), name: z.string(), amount: z.number() })) })) }),
}
