// `npm run journey`: one order through all four clients, against a simulated restaurant of its own, over real HTTP.
// `npm run journey -- --integrator`: how a company gets its keys and its first restaurant.
import { createSimulator } from '@rkeeper-kit/simulator'
import { connect } from './connect.ts'
import { deliveryOrder } from './delivery-order.ts'
import { hallOrder } from './hall-order.ts'
import { integratorJourney } from './integrator.ts'
import { chapter, done } from './print.ts'

const [flag] = process.argv.slice(2)
if (flag === undefined) await playOrders()
else if (flag === '--integrator') await playIntegrator()
else {
  console.error(`There is no journey "${flag}". Say --integrator, or nothing for the life of an order.`)
  process.exitCode = 2
}

async function playIntegrator(): Promise<void> {
  const simulator = createSimulator({ now: '2026-03-02T09:00:00Z' })
  const server = await simulator.listen({ port: 0 })
  try {
    chapter('From the first letter to a connected restaurant')
    await integratorJourney(simulator, server.url)
    done('more than a year of them in a moment')
  } finally {
    await server.close()
  }
}

async function playOrders(): Promise<void> {
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
}
