import { connections, type Load } from '../load.ts'
import { expressXsd, type Info, simulator, start, stop } from '../process.ts'
import { type RaceOptions, race, rowsOf } from '../race.ts'
import { openRestaurant, type Restaurant } from './restaurant.ts'

const systemInfo = '<RK7Query><RK7CMD CMD="GetSystemInfo"/></RK7Query>'
const orderList = '<RK7Query><RK7CMD CMD="GetOrderList" onlyOpened="1"/></RK7Query>'
const openOrders = 20
const savesPerConnection = 100

/**
 * The XML door, with authentication, licence rules, journal and validation by schema, against routes that validate the same requests by the
 * same schemas and answer a document of the same length.
 */
export async function measureXml(options: RaceOptions) {
  const ours = await start(simulator)
  try {
    const info = JSON.parse(ours.line) as Info
    const restaurant = await openRestaurant(info)
    const cases = [
      { name: 'GetSystemInfo', ...(await simple(restaurant, systemInfo)) },
      { name: 'GetOrderList, none open', ...(await simple(restaurant, orderList)) },
      { name: `GetOrderList, ${openOrders} open`, ...(await openList(restaurant)) },
      { name: 'SaveOrder, 3 dishes', ...(await saves(restaurant)) },
    ]
    const rows = []
    for (const { name, load, answer, prepare } of cases) {
      const command = name.split(',')[0] ?? ''
      const answers = JSON.stringify({ [command]: answer })
      const peer = await start([...expressXsd, answers])
      const parsing = await start([...expressXsd, answers, 'parse'])
      try {
        const placed = await race(
          [
            { name: 'Express + XSD', server: peer, load: { ...load, url: `${peer.line}/xml` } },
            { name: 'simulator', server: ours, load: { ...load, url: info.rk7.url }, prepare },
            {
              name: 'Express + XSD + fast-xml-parser',
              server: parsing,
              load: { ...load, url: `${parsing.line}/xml` },
            },
          ],
          options,
        )
        rows.push(...rowsOf(name, placed, { simulator: '0.90' }))
      } finally {
        await Promise.all([stop(peer), stop(parsing)])
      }
    }
    return rows
  } finally {
    await stop(ours)
  }
}

interface Case {
  readonly load: Omit<Load, 'url'>
  readonly answer: string
  readonly prepare: () => Promise<void>
}

async function simple(restaurant: Restaurant, body: string, snapshot = 'start'): Promise<Case> {
  await restaurant.control('POST', `snapshots/${snapshot}`)
  return {
    load: { method: 'POST', headers: restaurant.headers, body },
    answer: await restaurant.post(body),
    prepare: () => restaurant.control('POST', `snapshots/${snapshot}/restore`),
  }
}

async function openList(restaurant: Restaurant): Promise<Case> {
  for (let number = 0; number < openOrders; number++) {
    await restaurant.createOrder(number)
    await restaurant.post(restaurant.saveOrder(number, 0, number))
  }
  return simple(restaurant, orderList, 'list')
}

/** Every request writes into an order of its own; each connection is a licence instance that counts its requests. */
async function saves(restaurant: Restaurant): Promise<Case> {
  await restaurant.control('POST', 'reset')
  await restaurant.control('PATCH', 'settings', { licensing: { instancesPerConnection: connections } })
  const first = restaurant.saveOrder(0, 0, 0)
  const scripts = Array.from({ length: connections }, (_connection, instance) =>
    Array.from({ length: savesPerConnection }, (_request, number) =>
      restaurant.saveOrder(instance * savesPerConnection + number, instance, number),
    ),
  )
  for (let number = 0; number < connections * savesPerConnection; number++)
    await restaurant.createOrder(number)
  await restaurant.control('POST', 'snapshots/saves')
  return {
    load: { method: 'POST', headers: restaurant.headers, scripts },
    answer: await restaurant.post(first),
    prepare: () => restaurant.control('POST', 'snapshots/saves/restore'),
  }
}
