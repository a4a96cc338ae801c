import { isAuthenticationError, isUnavailableError, isUnexpectedResponseError } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { FakeService, ok } from '../../test/fake-service.ts'

const menu = () => ok({ name: 'Site', categories: [], products: [] })

describe('the access token', () => {
  it('is asked for as an OAuth form, with the spelling that works', async () => {
    const service = new FakeService(menu)
    await service.client().menu.view()
    const [call] = service.tokenCalls
    expect(call?.url.href).toBe('https://auth-delivery.ucs.ru/connect/token')
    expect(call?.headers.get('content-type')).toMatch(/^application\/x-www-form-urlencoded/)
    expect(Object.fromEntries(new URLSearchParams(call?.body))).toEqual({
      client_id: 'connection-1',
      client_secret: 'very-secret-value',
      grant_type: 'client_credentials',
      scopes: 'orders',
    })
    expect(service.calls[0]?.url.href).toBe('https://delivery.ucs.ru/orders/api/v1/menu/view')
    expect(service.calls[0]?.headers.get('authorization')).toBe('Bearer token-1')
  })

  it('is kept until shortly before its end', async () => {
    const service = new FakeService(menu)
    const client = service.client()
    await client.menu.view()
    await service.clock.advance(3_539_000)
    await client.menu.view()
    expect(service.tokenCalls).toHaveLength(1)
    await service.clock.advance(2000)
    await client.menu.view()
    expect(service.tokenCalls).toHaveLength(2)
    expect(service.calls[2]?.headers.get('authorization')).toBe('Bearer token-2')
  })

  it('is used for half of its life when it lives shorter than the margin', async () => {
    const service = new FakeService(menu)
    service.token = () => Response.json({ access_token: 'short', expires_in: 10 })
    const client = service.client()
    await client.menu.view()
    await service.clock.advance(4900)
    await client.menu.view()
    expect(service.tokenCalls).toHaveLength(1)
    await service.clock.advance(200)
    await client.menu.view()
    expect(service.tokenCalls).toHaveLength(2)
  })

  it('is fetched once for calls that come together', async () => {
    const service = new FakeService(menu)
    const client = service.client()
    await Promise.all([client.menu.view(), client.menu.view(), client.menu.view()])
    expect(service.tokenCalls).toHaveLength(1)
    expect(service.calls).toHaveLength(3)
  })

  it('is still fetched for the others when one caller gives up', async () => {
    const service = new FakeService(menu)
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    service.token = async () => {
      await gate
      return Response.json({ access_token: 'late', expires_in: 3600 })
    }
    const client = service.client()
    const leaving = new AbortController()
    const first = client.menu.view({}, { signal: leaving.signal })
    const second = client.menu.view()
    leaving.abort(new Error('left'))
    await expect(first).rejects.toThrow('left')
    release()
    await expect(second).resolves.toMatchObject({ name: 'Site' })
    expect(service.tokenCalls).toHaveLength(1)
  })

  it('is dropped and fetched anew after a 401, and the call is repeated once, a payment too', async () => {
    const service = new FakeService(
      () =>
        new Response(null, { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } }),
      () => ok({}),
    )
    await service.client().orders.complete('107')
    expect(service.tokenCalls).toHaveLength(2)
    expect(service.calls.map((call) => call.headers.get('authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ])
  })

  it('is not fetched a third time when the new one is refused too', async () => {
    const service = new FakeService(() => new Response(null, { status: 401 }))
    const error = await service
      .client()
      .menu.view()
      .catch((reason: unknown) => reason)
    expect(isAuthenticationError(error)).toBe(true)
    expect(service.tokenCalls).toHaveLength(2)
    expect(service.calls).toHaveLength(2)
  })

  it('refused by the token host is an AuthenticationError that keeps the secret to itself', async () => {
    const service = new FakeService(menu)
    service.token = () => Response.json({ error: 'invalid_client' }, { status: 400 })
    const error = await service
      .client()
      .menu.view()
      .catch((reason: unknown) => reason)
    expect(isAuthenticationError(error) && error.code).toBe('invalid_client')
    expect(JSON.stringify(error) + String(error)).not.toContain('very-secret-value')
    expect(service.calls).toHaveLength(0)
  })

  it('that cannot be fetched leaves a write unsent: UnavailableError, not an unknown outcome', async () => {
    const service = new FakeService(() => ok({}))
    service.token = () => {
      throw new TypeError('fetch failed')
    }
    const client = service.client({ retry: { limit: 0 } })
    const error = await client.orders.complete('107').catch((reason: unknown) => reason)
    expect(isUnavailableError(error)).toBe(true)
    expect(service.calls).toHaveLength(0)
  })

  it('missing from an answer points at tokenUrl', async () => {
    const service = new FakeService(menu)
    service.token = () => new Response('<html>', { status: 200 })
    const error = await service
      .client()
      .menu.view()
      .catch((reason: unknown) => reason)
    expect(isUnexpectedResponseError(error) && error.message).toContain('tokenUrl')
  })
})
