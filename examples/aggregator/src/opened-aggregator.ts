// For tests: the aggregator with a simulated restaurant, whose events reach it without a port.
import { createSimulator, type Simulator } from '@rkeeper-kit/simulator'
import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import { hmacSha256 } from '@rkeeper-kit/ws-client/events'
import { createAggregator } from './aggregator.ts'

export function openAggregator() {
  const simulator: Simulator = createSimulator({
    now: '2026-03-02T12:00:00Z',
    frozen: true,
    settings: { whiteServer: { eventUrl: 'http://localhost/events' } },
    webhookFetch: (input, init) => aggregator.events.fetch(new Request(input, init)),
  })
  const { objects, samples, whiteServer } = simulator.info()
  const client = new WhiteServerClient({
    token: whiteServer.token,
    objectId: objects[0]?.objectId ?? 0,
    baseUrl: whiteServer.url,
    fetch: simulator.fetch,
    retry: { limit: 0 },
    polling: { initialDelay: 0 },
  })
  const clock = { now: () => simulator.clock.now(), sleep: () => Promise.resolve() }
  const verify = hmacSha256(simulator.settings.whiteServer.eventSecret)
  const aggregator = createAggregator({ client, verify, clock })
  const dish = samples.dishes[0]
  if (!dish) throw new Error('The restaurant has no dish.')
  return {
    simulator,
    aggregator,
    dishId: String(dish.id),
    /** How often the restaurant was asked. */
    calls: (command: string) => simulator.journal.list({ protocol: 'white-server', command }).length,
    /** Lets time pass, and events arrive. */
    async pass(seconds: number) {
      await simulator.clock.advance(seconds)
      await simulator.webhooks.settled()
    },
    /** Puts the dish on the stop list. */
    stop() {
      const reason = { id: samples.removalReasons.ImplOnAddDishInStopList?.id ?? 0 }
      simulator.domain.menu.setStock([{ dish: { id: dish.id }, prohibited: true }], reason, {
        id: samples.cashierId,
      })
    },
  }
}
