// The aggregator with a simulated restaurant of its own.
import { createSimulator } from '@rkeeper-kit/simulator'
import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import { hmacSha256 } from '@rkeeper-kit/ws-client/events'
import { createAggregator } from './aggregator.ts'
import { createService } from './service.ts'

const port = Number(process.env.PORT ?? 8081)
const simulator = createSimulator({
  settings: { whiteServer: { eventUrl: `http://127.0.0.1:${port}/events` } },
})
const restaurant = await simulator.listen({ port: 0 })
const { objects, whiteServer } = simulator.info(restaurant.url)
const aggregator = createAggregator({
  client: new WhiteServerClient({
    token: whiteServer.token,
    objectId: objects[0]?.objectId ?? 0,
    baseUrl: whiteServer.url,
  }),
  verify: hmacSha256(simulator.settings.whiteServer.eventSecret),
})
createService(aggregator).listen(port, '127.0.0.1', () => {
  console.log(`The aggregator: http://127.0.0.1:${port}/menu\nThe restaurant: ${restaurant.url}`)
})
