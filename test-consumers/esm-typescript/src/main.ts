// Every entry point, imported from the installed packages and used once.
import assert from 'node:assert/strict'
import { Money, Quantity } from '@rkeeper-kit/core'
import { DeliveryClient } from '@rkeeper-kit/delivery'
import * as deliverySchemas from '@rkeeper-kit/delivery/schemas'
import { LicenseServerClient, memoryStore, openLicense } from '@rkeeper-kit/licensing'
import { sqliteStore } from '@rkeeper-kit/licensing/sqlite'
import { createSimulator } from '@rkeeper-kit/simulator'
import { handlers } from '@rkeeper-kit/simulator/msw'
import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import { taskSchemas } from '@rkeeper-kit/ws-client/schemas'
import { CreateOrder, GetOrder, Rk7Client, SaveOrder } from '@rkeeper-kit/xml-interface'
import { nodeTransport } from '@rkeeper-kit/xml-interface/node'

const simulator = createSimulator()
const server = await simulator.listen({ port: 0 })
try {
  const info = simulator.info(server.url)
  const { rk7, licensing, whiteServer, delivery, samples } = info

  const license = await openLicense({
    server: new LicenseServerClient({ ...licensing, baseUrl: licensing.url }),
    anchor: { productGuid: licensing.productGuid, restaurantCode: rk7.restaurantCode },
    store: memoryStore(),
  })
  const till = new Rk7Client({ transport: nodeTransport(rk7), license })
  const created = await till.execute(CreateOrder, { Order: [{ Table: { code: samples.tableCode } }] })
  const { guid } = created.data
  const dish = samples.dishes[0]
  assert(dish)
  await till.execute(SaveOrder, {
    Order: { guid },
    Session: [{ Dish: [{ id: dish.id, quantity: Quantity.one }] }],
  })
  const { data } = await till.execute(GetOrder, { Order: { guid } })
  assert.equal(data.Order.orderSum, Money.fromHundredths(dish.price))
  await license.close()

  const objectId = info.objects[0]?.objectId
  assert(objectId)
  const ws = new WhiteServerClient({ token: whiteServer.token, baseUrl: whiteServer.url, objectId })
  const seen = await ws.getOrder({ orderGuid: guid })
  assert.equal(seen.order.status.value, 'Created')

  const shop = new DeliveryClient({ ...delivery, baseUrl: delivery.url })
  assert.deepEqual(await shop.orders.search(), [])

  assert.ok(Object.keys(taskSchemas).length > 0 && Object.keys(deliverySchemas).length > 0)
  assert.equal(typeof sqliteStore, 'function')
  assert.ok(handlers(simulator).length > 0)
} finally {
  await server.close()
}
console.log('types and entry points work')
