import { usrHeader } from '@rkeeper-kit/licensing'
import type { Simulator, SimulatorInfo } from '@rkeeper-kit/simulator'

/** A request in both forms that the simulator takes in process. */
export interface NamedRequest {
  readonly name: string
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export function requests({
  url,
  rk7,
  whiteServer,
  licensing,
  objects,
}: SimulatorInfo): readonly NamedRequest[] {
  const objectId = objects.find(({ kind }) => kind === 'production')?.objectId
  const authorization = `Basic ${btoa(`${rk7.username}:${rk7.password}`)}`
  const xml = (name: string, command: string): NamedRequest => ({
    name: `XML: ${name}`,
    method: 'POST',
    url: rk7.url,
    headers: { authorization, 'content-type': 'application/xml' },
    body: `<RK7Query><RK7CMD CMD="${command}"/></RK7Query>`,
  })
  return [
    {
      name: 'licensing: GetLicenseIdByAnchor',
      method: 'GET',
      url: `${url}/ls5api/api/License/GetLicenseIdByAnchor?anchor=${encodeURIComponent(licensing.anchor)}`,
      headers: { usr: usrHeader(licensing) },
      body: '',
    },
    {
      name: 'White Server: GetRestaurantInfo',
      method: 'POST',
      url: `${url}/wsserverlp/api/v2/aggregators/Create`,
      headers: { aggregatorauthentication: whiteServer.token, 'content-type': 'application/json' },
      body: JSON.stringify({ taskType: 'GetRestaurantInfo', params: { sync: { objectId, timeout: 120 } } }),
    },
    xml('GetSystemInfo', 'GetSystemInfo'),
    xml('GetOrderList', 'GetOrderList'),
  ]
}

/** Calls that send a request and take its answer: plain objects, and those of the platform. */
export function callers(simulator: Pick<Simulator, 'handle' | 'fetch'>, request: NamedRequest) {
  const { method, url, headers, body } = request
  const plain = { method, url: url.replace('http://restaurant.test', ''), headers, body: Buffer.from(body) }
  const init = { method, headers, ...(body === '' ? {} : { body }) }
  return {
    async handle() {
      const { status } = await simulator.handle(plain)
      if (status !== 200) throw new Error(`${request.name}: ${status}`)
    },
    async fetch() {
      const response = await simulator.fetch(url, init)
      await response.text()
      if (response.status !== 200) throw new Error(`${request.name}: ${response.status}`)
    },
  }
}
