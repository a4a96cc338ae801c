import type { Simulator } from '@rkeeper-kit/simulator'
import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import { step } from './print.ts'

const company = { name: 'Shop', tin: '7700000136' }
const day = 24 * 3600

/** The way of a company from its first letter to a connected restaurant, with dates. In life the letters go by e-mail. */
export async function integratorJourney(simulator: Simulator, url: string): Promise<void> {
  const date = () => new Date(simulator.clock.now()).toISOString().slice(0, 16).replace('T', ' ')
  const tell = (what: string, outcome: string | number) => step(`${date()}  ${what}`, outcome)
  const { post, refused } = letters(url)
  const call = (token: string, objectId: number) => firstCall(url, token, objectId)

  const testLetter = {
    subject: '[Shop] – Integration Request with WS',
    status: 'Integrator / Software Developer',
    company,
    description: 'Orders of a site',
    previousTestEnvironment: 'no',
  }
  tell('A call before anything is agreed', await call('no-key', 199990002))
  tell('A letter with the wrong subject', await refused('', { ...testLetter, subject: 'Hello' }))
  tell('The letter that asks for a test object', (await post('', testLetter)).state)
  const { testKey, testUntil } = await post('/1/decision', { accept: true })
  tell('Support accepts: test licence until', String(testUntil).slice(0, 10))
  tell('The first call with the test key', await call(testKey, 199990002))
  tell('The test key at a real restaurant', await call(testKey, 199990001))
  tell('The administrator panel while in test', await refused('/1/panel'))

  await simulator.clock.advance(95 * day)
  tell('Three months later', await call(testKey, 199990002))
  tell('The licence is extended until', String((await post('/1/extend')).testUntil).slice(0, 10))
  tell('The solution is ready', (await post('/1/ready')).state)

  const productionLetter = {
    subject: '[Shop] – Issuing a license for integration [Shop Link]',
    contact: 'Ivan Petrov',
    email: 'it@shop.test',
    company,
    licenceName: 'Shop Link',
  }
  tell(
    'A letter without a contact',
    await refused('/1/production-request', { ...productionLetter, contact: '' }),
  )
  const { itemAt } = await post('/1/production-request', productionLetter)
  tell('The licence is asked for; it will be there on', String(itemAt).slice(0, 10))
  tell('Signing before that', await refused('/1/sign'))
  await simulator.clock.advance((Date.parse(itemAt) - simulator.clock.now()) / 1000)
  const { productionKey } = await post('/1/sign')
  tell('The agreement is signed', 'the production key is here, 360 requests a minute')

  const order = {
    objectId: '199990001',
    clientTin: '7700000009',
    clientName: 'Simulated Cafe',
    productType: 'Subscription License',
    payerTin: company.tin,
    line: 'R-Keeper Shop Link Software module',
  }
  tell('A call to a restaurant without a licence', await call(productionKey, 199990001))
  tell(
    'An order that the restaurant shall pay',
    await refused('/1/orders', { ...order, payerTin: order.clientTin }),
  )
  tell('The Aggregator Order', (await post('/1/orders', order)).objects[0]?.state ?? '')
  tell('A call at once', await call(productionKey, 199990001))
  await simulator.clock.advance(3600)
  tell('A call an hour later', await call(productionKey, 199990001))
  tell('The restaurant', (await post('/1/panel')).objects[0]?.state ?? '')

  await simulator.clock.advance(366 * day)
  tell('A year later', await call(productionKey, 199990001))
  await post('/1/renewals', { objectId: 199990001 })
  await simulator.clock.advance(3600)
  tell('An hour after the renewal', await call(productionKey, 199990001))
}

/** The fields of an answer that the journey looks at. */
interface Standing {
  readonly state: string
  readonly testKey: string
  readonly testUntil: string
  readonly itemAt: string
  readonly productionKey: string
  readonly objects: readonly { readonly state: string }[]
}

function letters(url: string) {
  const send = async (path: string, body: object = {}) => {
    const answer = await fetch(`${url}/_sim/integrators${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { ok: answer.ok, body: await answer.json() }
  }
  return {
    async post(path: string, body?: object): Promise<Standing> {
      const { ok, body: standing } = await send(path, body)
      if (!ok) throw new Error(`${path}: ${standing.error.message}`)
      return standing
    },
    async refused(path: string, body?: object): Promise<string> {
      const { ok, body: answer } = await send(path, body)
      if (ok) throw new Error(`${path} should have been refused`)
      return `refused: ${answer.error.field}`
    },
  }
}

/** What a company's very first call brings: the name of the restaurant, or the code of the refusal. */
async function firstCall(url: string, token: string, objectId: number): Promise<string> {
  const client = new WhiteServerClient({ token, objectId, baseUrl: url })
  try {
    return (await client.getRestaurantInfo()).restaurant.name
  } catch (error) {
    const { code, details } = error as { code?: string; details?: { extCode?: string } }
    return [code, details?.extCode].filter(Boolean).join('/')
  }
}
