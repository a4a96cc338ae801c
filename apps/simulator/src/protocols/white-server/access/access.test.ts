import { describe, expect, it } from 'vitest'
import { objects, path, tokens, whiteServer } from '../../../../test/support/white-server.ts'

const codeOf = ({ error }: { error?: { wsError: { code: string; extCode?: string } } }) =>
  error ? [error.wsError.code, error.wsError.extCode].filter(Boolean).join('/') : 'Ok'

describe('keys and objects', () => {
  it.each([
    [tokens.production, objects.production, 'Ok'],
    [tokens.production, objects.test, 'AuthFailed'],
    [tokens.production, objects.unlicensed, 'License/WsProduct'],
    [tokens.test, objects.test, 'Ok'],
    [tokens.test, objects.production, 'AuthFailed'],
    [tokens.test, objects.unlicensed, 'License/WsProduct'],
    [tokens.production, 123456789, 'License/WsProduct'],
    ['nonsense', objects.production, 'AuthFailed'],
    [`Token ${tokens.production}`, objects.production, 'AuthFailed'],
    ['', objects.production, 'AuthFailed'],
  ])('key %s on object %i: %s', async (token, objectId, expected) => {
    const { call } = whiteServer()
    expect(codeOf(await call('GetRestaurantInfo', {}, { token, objectId }))).toBe(expected)
  })

  it('are checked for tasks in either mode, and for each task', async () => {
    const { call } = whiteServer()
    expect(codeOf(await call('GetTableList', {}, { objectId: objects.test }))).toBe('AuthFailed')
    for (const mode of ['sync', 'async'] as const) {
      const answer = await call(
        'CreateOrder',
        { order: { products: [{ id: 1, quantity: 1 }] } },
        { objectId: objects.test, mode },
      )
      expect(codeOf(answer)).toBe('AuthFailed')
    }
  })

  it('a wrong key is answered by HTTP 200 and the documented body, nothing more', async () => {
    const { send } = whiteServer()
    const response = await send('{}', { headers: { aggregatorauthentication: 'nonsense' } })
    expect(response.status).toBe(200)
    expect(response.body).toBe('{"error":{"wsError":{"code":"AuthFailed"}}}')
  })

  it('a missing licence is worded as documented, in the language of the server', async () => {
    const english = await whiteServer().call('GetMenu', {}, { objectId: objects.unlicensed })
    expect(english.error?.wsError).toEqual({
      code: 'License',
      extCode: 'WsProduct',
      desc: 'WsProduct(abstract soft) (agentID: 199990003) - WsProduct license not found',
    })
    const russian = whiteServer({ serverLanguage: 'ru' })
    expect((await russian.call('GetMenu', {}, { objectId: objects.unlicensed })).error?.wsError.desc).toBe(
      'WsProduct(abstract soft) (agentID: 199990003) - Не найдена лицензия WsProduct',
    )
  })

  it('licences of the agent and of the aggregator can be taken away', async () => {
    const agent = whiteServer({ whiteServer: { objectsWithoutAgentLicence: [199990001] } })
    expect((await agent.call('GetMenu')).error?.wsError).toEqual({
      code: 'License',
      extCode: 'WsAgent',
      desc: 'WsAgent (agentID: 199990001) - WsAgent license not found',
    })
    const aggregator = whiteServer({ whiteServer: { aggregatorLicence: false } })
    expect((await aggregator.call('GetMenu')).error?.wsError).toMatchObject({
      extCode: 'WsAggregator',
      desc: 'WsAggregator (aggregatorID: 199980001) - WsAggregator license not found',
    })
  })
})

describe('the address', () => {
  it('takes POST only', async () => {
    const { send } = whiteServer()
    const response = await send('', { method: 'GET' })
    expect([response.status, response.headers.allow]).toEqual([405, 'POST'])
    expect(JSON.parse(String(response.body)).error.wsError.code).toBe('BadRequest')
  })

  it('is found without regard to case, and nothing else is', async () => {
    const { send } = whiteServer()
    expect((await send('{}', { url: path.replace('Create', 'create') })).status).toBe(200)
    const other = await send('{}', { url: path.replace('Create', 'Delete') })
    expect(other.status).toBe(404)
    expect(String(other.body)).toContain('/wsserverlp/api/v2/aggregators/Create')
  })

  it('of the closed queue is not supported', async () => {
    const { send } = whiteServer()
    const response = await send('{"queueType":"AllQueues"}', { url: path.replace('Create', 'ListenQueue') })
    expect(codeOf(JSON.parse(String(response.body)))).toBe('WsaCommandNotSupported')
  })
})

describe('the limit', () => {
  const request = JSON.stringify({
    taskType: 'GetRestaurantInfo',
    params: { sync: { objectId: objects.test } },
  })
  const headers = { aggregatorauthentication: tokens.test }

  it('of a test key is five requests in any sixty seconds', async () => {
    const { send, timeline } = whiteServer()
    for (let i = 0; i < 5; i++) {
      expect((await send(request, { headers })).status).toBe(200)
      await timeline.advance(10)
    }
    const refused = await send(request, { headers })
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '10'])
    expect(JSON.parse(String(refused.body)).error.wsError).toEqual({
      code: 'BadRequest',
      extCode: 'RequestLimit',
      desc: 'Request limit of the test licence exceeded: 5 requests in 60 s.',
    })
    await timeline.advance(10)
    expect((await send(request, { headers })).status).toBe(200)
    expect((await send(request, { headers })).status).toBe(429)
  })

  it('does not count what it refused', async () => {
    const { send, timeline } = whiteServer()
    for (let i = 0; i < 50; i++) await send(request, { headers })
    await timeline.advance(60)
    for (let i = 0; i < 5; i++) expect((await send(request, { headers })).status).toBe(200)
  })

  it('counts requests of known keys only, broken ones and GetTaskResponse among them', async () => {
    const { send, call } = whiteServer()
    for (let i = 0; i < 20; i++) await send(request, { headers: { aggregatorauthentication: 'nonsense' } })
    await send('broken', { headers })
    await send('{"taskType":"Nonsense","params":{}}', { headers })
    await call('GetTaskResponse', { taskGuid: crypto.randomUUID() }, { token: tokens.test })
    await call('GetMenu', {}, { token: tokens.test, objectId: objects.production })
    expect((await send(request, { headers })).status).toBe(200)
    expect((await send(request, { headers })).status).toBe(429)
  })

  it('of a production key is 360, and one key does not use up the other’s', async () => {
    const { send, call } = whiteServer()
    const unknown = '{"taskType":"Nonsense","params":{}}'
    for (let i = 0; i < 360; i++) await send(unknown)
    expect((await send(unknown)).status).toBe(429)
    expect(codeOf(await call('GetMenu', {}, { token: tokens.test, objectId: objects.test }))).toBe('Ok')
  })

  it('can be told by HTTP 200 and the envelope alone', async () => {
    const { send } = whiteServer({ whiteServer: { limitAnswer: '200', testLimit: 1 } })
    await send(request, { headers })
    const refused = await send(request, { headers })
    expect([refused.status, refused.headers['retry-after']]).toEqual([200, undefined])
    expect(codeOf(JSON.parse(String(refused.body)))).toBe('BadRequest/RequestLimit')
  })
})
