import { z } from 'zod'
import type { SimulatorInfo } from '../../scenario/info.ts'

const item = { id: z.int(), code: z.int(), guid: z.string(), name: z.string() }
const sampleItem = z.object(item)
const place = z.object({ lat: z.number(), lng: z.number() })
const access = { clientId: z.string(), clientSecret: z.string(), sourceId: z.string() }

/** Shape of `GET /_sim/info`. */
export const infoSchema: z.ZodType<SimulatorInfo> = z.object({
  version: z.string(),
  url: z.string().meta({ description: 'origin to which a client adds the documented paths' }),
  objects: z.array(z.object({ objectId: z.int(), kind: z.enum(['production', 'test', 'unlicensed']) })),
  whiteServer: z.object({
    url: z.string(),
    token: z.string().meta({ description: 'the key that examples use: the production one' }),
    testToken: z.string(),
    productionToken: z.string(),
  }),
  rk7: z.object({
    url: z.string().meta({ description: 'complete address of the XML interface' }),
    username: z.string(),
    password: z.string(),
    restaurantCode: z.string(),
  }),
  referenceServer: z.object({
    url: z.string().meta({ description: 'complete address of its XML interface, where SetRefData works' }),
    username: z.string(),
    password: z.string(),
    writeAs: z
      .object({ id: z.int(), guid: z.string(), password: z.string() })
      .meta({ description: 'an employee in whose name data can be written' }),
  }),
  licensing: z.object({
    url: z.string(),
    userName: z.string(),
    password: z.string(),
    token: z.string(),
    productGuid: z.string(),
    anchor: z.string(),
  }),
  delivery: z.object({
    url: z.string(),
    tokenUrl: z.string().meta({ description: 'complete address of the token call' }),
    ...access,
    restaurantId: z.string(),
    second: z.object(access).meta({ description: 'a connection that does not see the orders of the first' }),
  }),
  samples: z.object({
    tableCode: z.int(),
    stationId: z.int(),
    cashierId: z.int(),
    waiterId: z.int(),
    dishes: z.array(z.object({ ...item, price: z.int().meta({ description: 'hundredths' }) })),
    currencies: z.array(sampleItem),
    removalReasons: z.record(z.string(), sampleItem).meta({ description: 'by the flag an operation wants' }),
    deliveryPlaces: z.object({ inside: place, outside: place }),
  }),
})
