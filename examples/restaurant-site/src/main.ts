// The site with a simulated restaurant of its own: open http://127.0.0.1:8080
import { DeliveryClient } from '@rkeeper-kit/delivery'
import { createSimulator } from '@rkeeper-kit/simulator'
import { FakeAcquirer } from './acquirer.ts'
import { createSite } from './site.ts'

const simulator = createSimulator()
const restaurant = await simulator.listen({ port: 0 })
const { delivery, samples } = simulator.info(restaurant.url)
const site = createSite({
  delivery: new DeliveryClient({ ...delivery, baseUrl: delivery.url }),
  acquirer: new FakeAcquirer(),
  restaurantId: delivery.restaurantId,
  currency: samples.currencies[0]?.guid ?? '',
})
const port = Number(process.env.PORT ?? 8080)
site.listen(port, '127.0.0.1', () => {
  console.log(`The site: http://127.0.0.1:${port}\nThe restaurant: ${restaurant.url}/_sim/delivery/orders`)
})
