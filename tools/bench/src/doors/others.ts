import { usrHeader } from '@rkeeper-kit/licensing'
import type { Load } from '../load.ts'
import { bareExpress, type Info, simulator, start, stop } from '../process.ts'
import { type RaceOptions, race, rowsOf } from '../race.ts'

/** The doors whose peers would be nothing but Express, against a route that reads a body and answers a small JSON. */
export async function measureOthers(options: RaceOptions) {
  const peer = await start(bareExpress)
  const ours = await start(simulator)
  try {
    const info = JSON.parse(ours.line) as Info
    const echo: Load = { url: `${peer.line}/echo`, method: 'POST', body: '{"a":1}' }
    const rows = []
    for (const [name, load] of Object.entries(await doors(info))) {
      const placed = await race(
        [
          { name: 'bare Express', server: peer, load: echo },
          { name: 'simulator', server: ours, load },
        ],
        options,
      )
      rows.push(...rowsOf(name, placed))
    }
    return rows
  } finally {
    await Promise.all([stop(peer), stop(ours)])
  }
}

async function doors(info: Info): Promise<Record<string, Load>> {
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
  return {
    'licensing: GetLicenseIdByAnchor': {
      url: `${info.url}/ls5api/api/License/GetLicenseIdByAnchor?anchor=${encodeURIComponent(info.licensing.anchor)}`,
      method: 'GET',
      headers: { usr: usrHeader(info.licensing) },
    },
    'Delivery: search orders': {
      url: `${info.url}/orders/api/v1/orders`,
      method: 'GET',
      headers: { authorization: `Bearer ${bearer}` },
    },
  }
}
