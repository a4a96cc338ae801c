import { DeliveryClient, type DeliveryClientOptions } from '@rkeeper-kit/delivery'
import { createFetch } from '../src/adapters/fetch/fetch.ts'
import { createWorld } from '../src/core/create-world.ts'
import type { PlainResponse } from '../src/core/http.ts'
import { createKernel } from '../src/core/kernel.ts'
import { defaultSettings, liveSettings, patchSettings, type SettingsPatch } from '../src/core/settings.ts'
import { initialCoreState } from '../src/core/state.ts'
import { createTimeline } from '../src/core/timeline.ts'
import { createDomain } from '../src/domain/index.ts'
import { initialDomainState, loadRestaurant } from '../src/domain/scenario/index.ts'
import type { RestaurantData } from '../src/domain/state.ts'
import { createDelivery } from '../src/protocols/delivery/index.ts'
import { type Credentials, defaultCredentials } from '../src/scenario/credentials.ts'
import { settingTable } from '../src/settings.ts'
import type { SimState } from '../src/state.ts'
import { noon } from './till.ts'

let restaurant: RestaurantData | undefined

/** The currency of the vendor's sample. */
export const roubles = '16D72549-14D8-4F31-9E2A-0A833D4F5EED'

/** For tests: the restaurant with the Delivery door alone, on a clock that stands still at noon. */
export function testDelivery(patch: SettingsPatch = {}, credentials: Credentials = defaultCredentials) {
  restaurant ??= loadRestaurant()
  const data = restaurant
  const world = createWorld<SimState>({
    initial: () => ({
      ...initialCoreState({ seed: 'test' }),
      clock: { offsetMs: 0, frozenAt: noon },
      settings: patchSettings(settingTable, defaultSettings(settingTable), patch),
      domain: initialDomainState(data, noon),
    }),
  })
  const settings = liveSettings(settingTable, () => world.store.state.settings)
  const domain = createDomain(world, settings)
  const handle = createKernel({
    world,
    protocols: [createDelivery({ world, domain, settings, credentials })],
  })
  const timeline = createTimeline(world)
  const dish = (code: number) => {
    const found = domain.deliveryDesk.menu().products.find(({ item }) => item.code === code)
    if (!found) throw new Error(`There is no dish ${code}.`)
    return found
  }
  const configure = (changes: SettingsPatch): void => {
    world.store.state.settings = patchSettings(settingTable, world.store.state.settings, changes)
  }

  /** A request as it comes from the wire; the answer with its body as JSON. */
  async function send(
    method: string,
    url: string,
    options: {
      readonly token?: string
      readonly body?: unknown
      readonly headers?: Record<string, string>
    } = {},
  ): Promise<PlainResponse & { readonly json: Record<string, unknown> }> {
    const { body, token, headers } = options
    const bytes =
      body instanceof Uint8Array
        ? body
        : encode(typeof body === 'string' ? body : (JSON.stringify(body) ?? ''))
    const response = await handle({
      method,
      url,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: bytes,
    })
    const text = typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body)
    return { ...response, json: jsonOf(text) }
  }

  const connection = (index = 0) => credentials.delivery.connections[index] ?? noConnection()

  async function token(index = 0): Promise<string> {
    const { clientId, clientSecret } = connection(index)
    const form = {
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'client_credentials',
      scopes: 'orders',
    }
    const answer = await send('POST', '/connect/token', {
      body: String(new URLSearchParams(form)),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    return String(answer.json.access_token)
  }

  const client = (options: Partial<DeliveryClientOptions> = {}, index = 0): DeliveryClient =>
    new DeliveryClient({
      ...connection(index),
      baseUrl: 'http://simulator.test',
      tokenUrl: 'http://simulator.test/connect/token',
      fetch: createFetch(handle),
      clock: world.clock,
      retry: { limit: 0 },
      ...options,
    })

  return {
    world,
    domain,
    desk: domain.deliveryDesk,
    settings,
    timeline,
    configure,
    dish,
    send,
    token,
    connection,
    client,
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function jsonOf(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

function noConnection(): never {
  throw new Error('There is no such connection.')
}
