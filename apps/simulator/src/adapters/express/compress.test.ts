import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createSimulator } from '../../simulator.ts'

/** A simulator on a free port, and a client that takes bodies as they come. */
async function served() {
  const simulator = createSimulator()
  const listening = await simulator.listen({ port: 0 })
  onTestFinished(() => listening.close())
  const { objects, whiteServer } = simulator.info(listening.url)
  const sync = { objectId: objects[0]?.objectId ?? 0 }
  const call = (taskType: string, encoding?: string) =>
    new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const headers = {
        aggregatorauthentication: whiteServer.token,
        'content-type': 'application/json; charset=utf-8',
        ...(encoding !== undefined && { 'accept-encoding': encoding }),
      }
      const url = `${whiteServer.url}/wsserverlp/api/v2/aggregators/Create`
      const sent = request(url, { method: 'POST', headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts) }))
        response.on('error', reject)
      })
      sent.on('error', reject)
      sent.end(JSON.stringify({ taskType, params: { sync } }))
    })
  return { simulator, whiteServer, sync, call }
}

describe('a large answer', () => {
  test.each(['gzip', 'deflate, GZIP;q=0.5', 'gzip; q=1.0, *;q=0'])('is compressed for %s', async (asked) => {
    const { call } = await served()
    const { headers, body } = await call('GetMenu', asked)
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
    expect(headers['content-length']).toBe(String(body.length))
    const plain = await call('GetMenu')
    expect(body.length).toBeLessThan(plain.body.length / 2)
    const { menu } = JSON.parse(gunzipSync(body).toString()).taskResponse
    expect(menu).toEqual(JSON.parse(plain.body.toString()).taskResponse.menu)
  })

  test.each([undefined, 'identity', 'br', 'gzip;q=0', 'gzip;q=0.000'])(
    'stays as it is for %s',
    async (asked) => {
      const { call } = await served()
      const { headers, body } = await call('GetMenu', asked)
      expect(headers['content-encoding']).toBeUndefined()
      expect(JSON.parse(body.toString()).taskResponse.menu.products.length).toBeGreaterThan(0)
    },
  )

  test('reaches the client whole', async () => {
    const { simulator, sync, whiteServer } = await served()
    const client = new WhiteServerClient({
      token: whiteServer.token,
      objectId: sync.objectId,
      baseUrl: whiteServer.url,
    })
    const { menu } = await client.getMenu()
    const dishes = simulator.domain.menu.dishes({ includeStopped: true })
    expect(menu.products.length).toBeGreaterThanOrEqual(dishes.length)
  })

  test('that breaks off does so after the bytes of the fault', async () => {
    const { call, simulator } = await served()
    simulator.faults.add({ protocol: 'white-server', kind: 'truncate', bytes: 100, times: 1 })
    await expect(call('GetMenu', 'gzip')).rejects.toMatchObject({ code: 'ECONNRESET' })
  })
})

test('a small answer is not compressed', async () => {
  const { call } = await served()
  expect((await call('GetTableList', 'gzip')).headers['content-encoding']).toBeUndefined()
})
