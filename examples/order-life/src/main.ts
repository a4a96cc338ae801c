// `npm run journey`: one order through all four clients, against a simulated restaurant of its own, over real HTTP.
import { createSimulator } from '@rkeeper-kit/simulator'
import { connect } from './connect.ts'
import { deliveryOrder } from './delivery-order.ts'
import { hallOrder } from './hall-order.ts'
import { chapter, done } from './print.ts'

const server = await createSimulator().listen({ port: 0 })
const clients = await connect(server.url)
try {
  chapter('An order in the hall: licence, XML interface, White Server')
  await hallOrder(clients)
  chapter('An order from the site: Delivery, and the same till')
  await deliveryOrder(clients)
  done()
} finally {
  await clients.close()
  await server.close()
}
