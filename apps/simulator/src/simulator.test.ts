import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Listening } from './adapters/express/listen.ts'
import type { SimulatorInfo } from './scenario/info.ts'
import { createSimulator, type Simulator } from './simulator.ts'

interface Call {
  readonly url: string
  readonly init: {
    readonly method: string
    readonly body?: BodyInit
    readonly headers?: Record<string, string>
  }
}

const post = (url: string, body: BodyInit, headers: Record<string, string> = {}): Call => ({
  url,
  init: { method: 'POST', body, headers },
})

/** A request at each door that succeeds. */
function goodCalls({ whiteServer, rk7, licensing, delivery }: SimulatorInfo): Record<string, Call> {
  const task = { taskType: 'GetStopList', params: { sync: { objectId: 199990001 } } }
  return {
    'White Server': post(`${whiteServer.url}/wsserverlp/api/v2/aggregators/Create`, JSON.stringify(task), {
      AggregatorAuthentication: whiteServer.token,
      'Content-Type': 'application/json',
    }),
    'XML interface': post(rk7.url, '<RK7Query><RK7CMD CMD="GetSystemInfo"/></RK7Query>', {
      Authorization: `Basic ${btoa(`${rk7.username}:${rk7.password}`)}`,
      'Content-Type': 'application/xml',
    }),
    'licensing server': {
      url: `${licensing.url}/ls5api/api/License/GetLicenseIdByAnchor?anchor=${encodeURIComponent(licensing.anchor)}`,
      init: { method: 'GET', headers: { usr: usrOf(licensing) } },
    },
    Delivery: post(
      delivery.tokenUrl,
      new URLSearchParams({
        client_id: delivery.clientId,
        client_secret: delivery.clientSecret,
        grant_type: 'client_credentials',
        scopes: 'orders',
      }),
    ),
  }
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

function usrOf({ userName, password, token }: SimulatorInfo['licensing']): string {
  return btoa(`${userName};${md5(userName + password)};${md5(token)}`)
}

const billion = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, level) => {
  const from = level === 0 ? 'a' : `a${level - 1}`
  return `<!ENTITY a${level} "&${from};&${from};&${from};&${from};">`
}).join('')}]><RK7Query><RK7CMD CMD="&a29;"/></RK7Query>`

const external =
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><RK7Query><RK7CMD CMD="&e;"/></RK7Query>'

const badBodies: readonly (readonly [string, BodyInit])[] = [
  ['nothing', ''],
  ['broken JSON', '{"taskType": "GetMenu", '],
  ['broken XML', '<RK7Query><RK7CMD CMD="GetSystemInfo"></RK7Query>'],
  ['the wrong JSON type', '[1, 2, {"a": null}]'],
  ['a lone number', '1e999'],
  ['deep JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['deep XML', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`],
  ['an entity bomb', billion],
  ['an external entity', external],
  ['UTF-16', Uint8Array.from(Buffer.from('\ufeff<RK7Query/>', 'utf16le'))],
  ['windows-1251 with Cyrillic', Uint8Array.from([0x3c, 0xcf, 0xf0, 0xe8, 0x3e])],
  ['a NUL character', '<RK7Query>\u0000</RK7Query>'],
  ['random bytes', randomBytes(10_000)],
  ['prototype pollution', '{"__proto__": {"taskType": "GetMenu"}, "constructor": {"prototype": {}}}'],
  ['20 MB', new Uint8Array(20 * 1024 * 1024)],
]

describe('the whole simulator over HTTP', () => {
  let simulator: Simulator
  let server: Listening

  beforeAll(async () => {
    simulator = createSimulator()
    server = await simulator.listen({ port: 0 })
  })
  afterAll(() => server.close())
  beforeEach(() => simulator.reset())

  const callOf = (door: string): Call => {
    const call = goodCalls(simulator.info(server.url))[door]
    if (!call) throw new Error(`no door ${door}`)
    return call
  }

  test.each(['White Server', 'XML interface', 'licensing server', 'Delivery'])('%s answers', async (door) => {
    const { url, init } = callOf(door)
    const answer = await fetch(url, init)
    expect(answer.status).toBe(200)
    expect(simulator.journal.list().at(-1)?.outcome).toBe('Ok')
  })

  describe.each(['White Server', 'XML interface', 'Delivery'])('%s', (door) => {
    test.each(badBodies)('%s gets a clear answer and stops nothing', async (_, body) => {
      const { url, init } = callOf(door)
      const answer = await fetch(url, { ...init, body })
      const text = await answer.text()
      expect(text).not.toContain('simulator_fault')
      expect(text).not.toContain('root:')
      expect(text.length).toBeGreaterThan(0)
      expect(text.length).toBeLessThan(20_000)
      expect(simulator.domain.orders.list()).toEqual([])
      expect((await fetch(url, init)).status).toBe(200)
    })
  })

  test('no answer of a door and no journal entry shows a secret', async () => {
    const info = simulator.info(server.url)
    const { credentials } = simulator
    for (const { url, init } of Object.values(goodCalls(info))) await fetch(url, init)
    await fetch(
      `${server.url}/nowhere?token=${info.whiteServer.token}&client_secret=${info.delivery.clientSecret}`,
    )
    const shown = await (await fetch(`${server.url}/_sim/journal`)).text()
    for (const secret of [
      ...credentials.whiteServer.keys.map(({ token }) => token),
      ...credentials.rk7.users.map(({ username, password }) => btoa(`${username}:${password}`)),
      ...credentials.delivery.connections.map(({ clientSecret }) => clientSecret),
      usrOf(info.licensing),
    ]) {
      expect(shown).not.toContain(secret)
    }
    expect(shown).toContain('[redacted]')
    expect(shown).not.toMatch(/"access_token\\":\\"(?!\[redacted\])/)
  })

  test('a lost answer was executed: the order is there', async () => {
    const { rk7, samples } = simulator.info(server.url)
    simulator.faults.add({ protocol: 'rk7', command: 'CreateOrder', kind: 'drop-after', times: 1 })
    const create = post(
      rk7.url,
      `<RK7Query><RK7CMD CMD="CreateOrder"><Order><Table code="${samples.tableCode}"/><Station id="${samples.stationId}"/></Order></RK7CMD></RK7Query>`,
      {
        Authorization: `Basic ${btoa(`${rk7.username}:${rk7.password}`)}`,
        'Content-Type': 'application/xml',
      },
    )
    await expect(fetch(create.url, create.init)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(simulator.domain.orders.list()).toHaveLength(1)
    const again = await (await fetch(create.url, create.init)).text()
    expect(again).toContain('Status="Ok"')
    expect(simulator.domain.orders.list()).toHaveLength(2)
  })
})

describe('in one process', () => {
  const play = async (seed: number) => {
    const simulator = createSimulator({ seed, now: '2026-03-02T12:00:00Z', frozen: true })
    const calls = goodCalls(simulator.info())
    const order = post(
      simulator.info().rk7.url,
      '<RK7Query><RK7CMD CMD="CreateOrder"><Order><Table code="1"/><Station id="1"/></Order></RK7CMD></RK7Query>',
      calls['XML interface']?.init.headers,
    )
    const texts: string[] = []
    for (const { url, init } of [...Object.values(calls), order]) {
      texts.push(await (await simulator.fetch(url, init)).text())
    }
    return { simulator, texts, order }
  }

  test('the same seed and the same requests give the same answers, another seed others', async () => {
    const [one, two, other] = [await play(1), await play(1), await play(2)]
    expect(two.texts).toEqual(one.texts)
    expect(other.texts.at(-1)).not.toEqual(one.texts.at(-1))
  })

  test('after a reset the same requests give the same answers again', async () => {
    const { simulator, texts, order } = await play(1)
    simulator.reset()
    const calls = [...Object.values(goodCalls(simulator.info())), order]
    const again: string[] = []
    for (const { url, init } of calls) again.push(await (await simulator.fetch(url, init)).text())
    expect(again).toEqual(texts)
  })

  test('two simulators do not share anything', async () => {
    const { simulator } = await play(1)
    const other = createSimulator()
    expect(simulator.domain.orders.list()).toHaveLength(1)
    expect(other.domain.orders.list()).toEqual([])
    simulator.configure({ serverLanguage: 'ru' })
    expect(other.settings.serverLanguage).toBe('en')
  })

  test('a wrong setting is refused when the simulator is made', () => {
    expect(() => createSimulator({ settings: { delivery: { transfer: 'never' } } })).toThrow(
      'Setting delivery.transfer cannot be "never". Allowed: "auto", "manual".',
    )
    expect(() => createSimulator({ now: 'noon' })).toThrow('"noon" is not a time')
  })

  test('the state is plain JSON: a copy of it is equal', async () => {
    const { simulator } = await play(1)
    simulator.snapshot('played')
    simulator.restore('played')
    expect(simulator.domain.orders.list()).toHaveLength(1)
  })
})
