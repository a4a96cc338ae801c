import { expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

scenario('who may enter', (stage) => {
  it('White Server: a key opens its own object only', async () => {
    const { at } = stage()
    const { url, productionToken, testToken } = at.info.whiteServer
    const ask = async (token: string | undefined, objectId: number) => {
      const response = await at.fetch(`${url}/wsserverlp/api/v2/aggregators/Create`, {
        method: 'POST',
        headers: { ...(token && { AggregatorAuthentication: token }), 'content-type': 'application/json' },
        body: JSON.stringify({ taskType: 'GetRestaurantInfo', params: { sync: { objectId } } }),
      })
      expect(response.status).toBe(200)
      const { error, taskResponse } = (await response.json()) as {
        error?: { wsError: { code: string; extCode?: string } }
        taskResponse?: object
      }
      return taskResponse ? 'ok' : [error?.wsError.code, error?.wsError.extCode].filter(Boolean).join('/')
    }
    expect(await ask(productionToken, 199990001)).toBe('ok')
    expect(await ask(testToken, 199990002)).toBe('ok')
    expect(await ask(testToken, 199990001)).toBe('AuthFailed')
    expect(await ask(productionToken, 199990002)).toBe('AuthFailed')
    expect(await ask(productionToken, 199990003)).toBe('License/WsProduct')
    expect(await ask('nobody', 199990001)).toBe('AuthFailed')
    expect(await ask(undefined, 199990001)).toBe('AuthFailed')
  })

  it('XML interface: Basic, and nothing else', async () => {
    const { at } = stage()
    const { url, username, password } = at.info.rk7
    const ask = async (authorization?: string) => {
      const headers = { 'content-type': 'application/xml', ...(authorization && { authorization }) }
      const response = await at.fetch(url, {
        method: 'POST',
        headers,
        body: '<RK7Query><RK7CMD CMD="GetSystemInfo"/></RK7Query>',
      })
      return [response.status, response.headers.get('www-authenticate')?.split(' ')[0]]
    }
    expect(await ask(`Basic ${btoa(`${username}:${password}`)}`)).toEqual([200, undefined])
    for (const wrong of [undefined, `Basic ${btoa(`${username}:x`)}`, 'Basic ???', `Bearer ${password}`]) {
      expect(await ask(wrong)).toEqual([401, 'Basic'])
    }
  })

  it('licensing server: the usr header of the account, else 401 with an empty body', async () => {
    const { at, licenseServer } = stage()
    expect((await licenseServer.getLicenseIdByAnchor(at.info.licensing.anchor)).id).toMatch(/^[0-9a-f-]{36}$/)
    const path = `/ls5api/api/License/GetLicenseIdByAnchor?anchor=${encodeURIComponent(at.info.licensing.anchor)}`
    for (const headers of [{}, { usr: 'bm9ib2R5' }]) {
      const response = await at.fetch(`${at.info.licensing.url}${path}`, { headers })
      expect([response.status, await response.text()]).toEqual([401, ''])
    }
  })

  it('licensing server: says what is wrong with an anchor', async () => {
    const { at, licenseServer } = stage()
    const good = at.info.licensing.anchor
    const code = (anchor: string) =>
      licenseServer.getLicenseIdByAnchor(anchor).then(
        () => 'found',
        (error) => error.code,
      )
    expect(await code(good)).toBe('found')
    expect(await code(good.replace('199990001', '123456789'))).toBe(2)
    expect(await code(good.replace('655cee55', '00000000'))).toBe(3)
  })

  it('Delivery: a bearer of its own, else 401 with an empty body', async () => {
    const { at } = stage()
    const { tokenUrl, url, clientId, clientSecret } = at.info.delivery
    const grant = (client_secret: string) =>
      at.fetch(tokenUrl, {
        method: 'POST',
        body: new URLSearchParams({
          client_id: clientId,
          client_secret,
          grant_type: 'client_credentials',
          scopes: 'orders',
        }),
      })
    const refused = await grant('wrong')
    expect([refused.status, await refused.json()]).toMatchObject([400, { error: 'invalid_client' }])
    const { access_token } = (await (await grant(clientSecret)).json()) as { access_token: string }
    const ask = (token: string) =>
      at.fetch(`${url}/orders/api/v1/orders`, { headers: { authorization: `Bearer ${token}` } })
    expect((await ask(access_token)).status).toBe(200)
    const unknown = await ask('nobody')
    expect([unknown.status, await unknown.text()]).toEqual([401, ''])
    await at.simulator.clock.advance(3601)
    expect((await ask(access_token)).status).toBe(401)
  })
})
