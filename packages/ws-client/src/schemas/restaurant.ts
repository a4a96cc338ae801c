import { z } from 'zod'
import { addressed } from './envelope.ts'
import { menu } from './menu.ts'
import { dateTime, guid } from './values.ts'

const text = z.string()

export const GetMenu = {
  params: addressed({}, ['sync']),
  taskResponse: z.looseObject({ lastUpdatedAt: dateTime, version: z.number().optional(), menu }),
}

export const GetStopList = {
  // Documented as asynchronous; production clients call it synchronously too.
  params: addressed({}),
  taskResponse: z.looseObject({
    stopList: z.looseObject({ dishes: z.array(z.looseObject({ id: text, name: text, type: text })) }),
  }),
}

export const GetRestaurantInfo = {
  params: addressed({}),
  taskResponse: z.looseObject({
    restaurant: z.looseObject({
      guid,
      name: text,
      halls: z.array(
        z.looseObject({
          guid,
          name: text,
          tables: z.array(z.looseObject({ guid, code: z.int(), name: text, seatsCount: z.int() })),
        }),
      ),
    }),
  }),
}
