import { usrHeader } from '@rkeeper-kit/licensing'
import autocannon from 'autocannon'
import { bareExpress, type Info, simulator, start, stop } from './process.ts'

interface Load {
  readonly name: string
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** Requests a second of each door, as a share of what a bare Express 5 route does in the same run. */
export async function measureDoors(seconds: number) {
  const peer = await start(bareExpress)
  const ours = await start(simulator)
  try {
    const info = JSON.parse(ours.line) as Info
    await liftLimit(info)
    const echo: Load = { name: 'bare Express 5', url: `${peer.line}/echo`, method: 'POST', body: '{"a":1}' }
    const base = await measure(echo, seconds)
    const rows = [row(echo.name, base, base)]
    for (const load of await doors(info)) rows.push(row(load.name, await measure(load, seconds), base))
    return rows
  } finally {
    await Promise.all([stop(peer), stop(ours)])
  }
}

interface Figures {
  readonly perSecond: number
  readonly p99: number
}

const row = (door: string, figures: Figures, base: Figures) => ({
  door,
  'req/s': figures.perSecond.toFixed(0),
  ratio: (figures.perSecond / base.perSecond).toFixed(2),
  'p99 ms': figures.p99.toFixed(0),
})

async function measure(load: Load, seconds: number): Promise<Figures> {
  const options = {
    url: load.url,
    method: load.method,
    headers: load.headers ?? {},
    connections: 32,
    ...(load.body ? { body: load.body } : {}),
  }
  await autocannon({ ...options, duration: 1 })
  const result = await autocannon({ ...options, duration: seconds })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${load.name}: ${result.non2xx} answers other than 2xx, ${result.errors} errors`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

/** The licence's 360 a minute would measure the limit, not the door. */
async function liftLimit(info: Info): Promise<void> {
  const response = await fetch(`${info.url}/_sim/settings`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ whiteServer: { productionLimit: 1_000_000_000 } }),
  })
  if (!response.ok) throw new Error(`PATCH /_sim/settings: ${response.status} ${await response.text()}`)
}

async function doors(info: Info): Promise<Load[]> {
  const objectId = info.objects.find((object) => object.kind === 'production')?.objectId
  const basic = `Basic ${Buffer.from(`${info.rk7.username}:${info.rk7.password}`).toString('base64')}`
  const tokenAnswer = await fetch(info.delivery.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: info.delivery.clientId,
      client_secret: info.delivery.clientSecret,
      grant_type: 'client_credentials',
      scopes: 'orders',
    }),
  })
  const { access_token: bearer } = (await tokenAnswer.json()) as { access_token: string }
  const xml = { 'content-type': 'application/xml', authorization: basic }
  return [
    {
      name: 'White Server: GetRestaurantInfo',
      url: `${info.url}/wsserverlp/api/v2/aggregators/Create`,
      method: 'POST',
      headers: { AggregatorAuthentication: info.whiteServer.token, 'content-type': 'application/json' },
      body: JSON.stringify({ taskType: 'GetRestaurantInfo', params: { sync: { objectId } } }),
    },
    {
      name: 'XML: GetSystemInfo',
      url: info.rk7.url,
      method: 'POST',
      headers: xml,
      body: '<RK7Query><RK7CMD CMD="GetSystemInfo"/></RK7Query>',
    },
    {
      name: 'XML: GetOrderList',
      url: info.rk7.url,
      method: 'POST',
      headers: xml,
      body: '<RK7Query><RK7CMD CMD="GetOrderList" onlyOpened="1"/></RK7Query>',
    },
    {
      name: 'licensing: GetLicenseIdByAnchor',
      url: `${info.url}/ls5api/api/License/GetLicenseIdByAnchor?anchor=${encodeURIComponent(info.licensing.anchor)}`,
      method: 'GET',
      headers: { usr: usrHeader(info.licensing) },
    },
    {
      name: 'Delivery: search orders',
      url: `${info.url}/orders/api/v1/orders`,
      method: 'GET',
      headers: { authorization: `Bearer ${bearer}` },
    },
  ]
}
