import { connections, type Load } from '../load.ts'
import { expressZod, type Info, simulator, start, stop } from '../process.ts'
import { type RaceOptions, race, rowsOf } from '../race.ts'
import { openRestaurant } from './restaurant.ts'

const openOrders = 20
const creationsPerConnection = 100

/** The White Server door, with key, limit, agent and journal, against a route that checks the same requests by the same schemas. */
export async function measureWhiteServer(options: RaceOptions) {
  const ours = await start(simulator)
  try {
    const info = JSON.parse(ours.line) as Info
    const { control } = await openRestaurant(info)
    // The licence's 360 a minute would measure the limit, not the door.
    await control('PATCH', 'settings', { whiteServer: { productionLimit: 1_000_000_000 } })
    await control('POST', 'snapshots/empty')
    const { url, headers, ask, read, create } = door(info)
    for (let number = 0; number < openOrders; number++) await ask(create(number))
    await control('POST', 'snapshots/busy')

    const once = (taskType: string) => ({ taskType, body: read(taskType), snapshot: 'busy' })
    const creation = {
      taskType: 'CreateOrder',
      body: create(openOrders),
      snapshot: 'empty',
      scripts: scripts(create),
    }
    const rows = []
    for (const { taskType, body, snapshot, ...further } of [
      once('GetRestaurantInfo'),
      once('GetOrderList'),
      creation,
    ]) {
      const answer = await ask(body)
      const peer = await start([...expressZod, JSON.stringify({ [taskType]: answer })])
      const load: Omit<Load, 'url'> = { method: 'POST', headers, body, ...further }
      try {
        const placed = await race(
          [
            { name: 'Express + json + zod', server: peer, load: { ...load, url: `${peer.line}/json` } },
            {
              name: 'simulator',
              server: ours,
              load: { ...load, url },
              prepare: () => control('POST', `snapshots/${snapshot}/restore`),
            },
          ],
          options,
        )
        rows.push(...rowsOf(taskType, placed, { simulator: '1.00' }))
      } finally {
        await stop(peer)
      }
    }
    return rows
  } finally {
    await stop(ours)
  }
}

function door({ url: origin, whiteServer, objects, samples }: Info) {
  const url = `${origin}/wsserverlp/api/v2/aggregators/Create`
  const headers = { AggregatorAuthentication: whiteServer.token, 'content-type': 'application/json' }
  const sync = { objectId: objects.find(({ kind }) => kind === 'production')?.objectId, timeout: 120 }
  const products = samples.dishes
    .slice(0, 3)
    .map(({ id, name, price }) => ({ id: String(id), name, price: String(price / 100), quantity: 1 }))
  const request = (taskType: string, params: object = {}) =>
    JSON.stringify({ taskType, params: { sync, ...params } })
  return {
    url,
    headers,
    async ask(body: string): Promise<object> {
      const answer = (await (await fetch(url, { method: 'POST', headers, body })).json()) as {
        error?: object
      }
      if (answer.error) throw new Error(`${body} was answered: ${JSON.stringify(answer.error)}`)
      return answer
    },
    read: (taskType: string) => request(taskType),
    create: (number: number) =>
      request('CreateOrder', {
        order: { originalOrderId: `bench-${number}`, products, comment: 'no onions' },
      }),
  }
}

const scripts = (create: (number: number) => string) =>
  Array.from({ length: connections }, (_connection, connection) =>
    Array.from({ length: creationsPerConnection }, (_request, number) =>
      create(1000 + connection * creationsPerConnection + number),
    ),
  )
