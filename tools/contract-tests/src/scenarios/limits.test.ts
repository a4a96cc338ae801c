import { expect, it } from 'vitest'
import { type Stage, scenario } from '../scenario.ts'

/** A request past any client-side limiter. */
const raw = ({ at }: Stage, token: string, objectId: number) =>
  at.fetch(`${at.info.whiteServer.url}/wsserverlp/api/v2/aggregators/Create`, {
    method: 'POST',
    headers: { AggregatorAuthentication: token, 'content-type': 'application/json' },
    body: JSON.stringify({ taskType: 'GetRestaurantInfo', params: { sync: { objectId } } }),
  })

scenario('the limit of a test licence', (stage) => {
  it('is five requests in any minute; the sixth is told to wait, and does not count', async () => {
    const { at } = stage()
    at.simulator.clock.freeze()
    const { testToken } = at.info.whiteServer
    for (let sent = 1; sent <= 5; sent++) {
      expect((await raw(stage(), testToken, 199990002)).status).toBe(200)
      await at.simulator.clock.advance(10)
    }
    const sixth = await raw(stage(), testToken, 199990002)
    expect(sixth.status).toBe(429)
    expect(sixth.headers.get('retry-after')).toBe('10')
    expect(await sixth.json()).toMatchObject({
      error: { wsError: { code: 'BadRequest', desc: expect.stringContaining('5') } },
    })

    await at.simulator.clock.advance(9)
    expect((await raw(stage(), testToken, 199990002)).status).toBe(429)
    await at.simulator.clock.advance(1)
    expect((await raw(stage(), testToken, 199990002)).status).toBe(200)
  })

  it('does not touch the production key', async () => {
    const { at } = stage()
    const { testToken, productionToken } = at.info.whiteServer
    for (let sent = 0; sent < 6; sent++) await raw(stage(), testToken, 199990002)
    expect((await raw(stage(), productionToken, 199990001)).status).toBe(200)
  })

  it('can answer HTTP 200 with the envelope alone', async () => {
    const { at } = stage()
    at.simulator.configure({ whiteServer: { limitAnswer: '200' } })
    for (let sent = 0; sent < 5; sent++) await raw(stage(), at.info.whiteServer.testToken, 199990002)
    const sixth = await raw(stage(), at.info.whiteServer.testToken, 199990002)
    expect(sixth.status).toBe(200)
    expect(await sixth.json()).toHaveProperty('error.wsError.code', 'BadRequest')
  })

  it('is kept by the client, which queues instead of being refused', async () => {
    const { at, wsTest } = stage()
    const controller = new AbortController()
    const calls = Array.from({ length: 6 }, () => wsTest.getRestaurantInfo({ signal: controller.signal }))
    await Promise.all(calls.slice(0, 5))
    expect(wsTest.limiter.length).toBe(1)
    controller.abort(new Error('tired of waiting'))
    await expect(calls[5]).rejects.toThrow('tired of waiting')
    expect(wsTest.limiter.length).toBe(0)
    expect(at.simulator.journal.list({ protocol: 'white-server' })).toHaveLength(5)
  })
})
