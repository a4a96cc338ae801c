// For tests: the site on a free port, with a simulated restaurant and a guest's browser without a window.
import type { AddressInfo } from 'node:net'
import { DeliveryClient } from '@rkeeper-kit/delivery'
import type { Simulator } from '@rkeeper-kit/simulator'
import { onTestFinished } from 'vitest'
import { FakeAcquirer } from './acquirer.ts'
import { createSite } from './site.ts'

export async function openSite(simulator: Simulator) {
  const { delivery, samples } = simulator.info()
  const acquirer = new FakeAcquirer()
  const client = new DeliveryClient({
    ...delivery,
    baseUrl: delivery.url,
    fetch: simulator.fetch,
    retry: { limit: 0 },
  })
  const site = createSite({
    delivery: client,
    acquirer,
    restaurantId: delivery.restaurantId,
    currency: samples.currencies[0]?.guid ?? '',
  })
  const server = site.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { acquirer, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** A guest who keeps cookies and follows redirections. */
export function guest(url: string) {
  let cookie = ''
  const go = async (
    path: string,
    form?: Record<string, string>,
  ): Promise<{ path: string; text: string; status: number }> => {
    const response = await fetch(url + path, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    const next = response.headers.get('location')
    return next ? go(next) : { path, text: await response.text(), status: response.status }
  }
  return {
    go,
    /** Puts a dish into the basket by the name on the menu. */
    async add(name: string) {
      const { text } = await go('/')
      const dish = new RegExp(`value="([^"]+)"><button aria-label="Add ${name}"`).exec(text)?.[1]
      if (!dish) throw new Error(`The menu page offers no "${name}".`)
      return go('/basket', { dish })
    },
  }
}
