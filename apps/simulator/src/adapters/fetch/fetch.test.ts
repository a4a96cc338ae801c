import { describe, expect, test } from 'vitest'
import { countingKernel } from '../../../test/support/served.ts'
import { createTimeline } from '../../core/timeline.ts'
import { createFetch } from './fetch.ts'

const url = 'https://anywhere.example:8443/rk7api/count'

function inProcess() {
  const kernel = countingKernel()
  return { ...kernel, fetch: createFetch(kernel.handle) }
}

describe('in-process fetch', () => {
  test('leads every origin to the simulator', async () => {
    const { fetch } = inProcess()
    const answer = await fetch(url, { method: 'POST', body: 'hello' })
    expect([answer.status, answer.url, await answer.json()]).toEqual([200, url, { executed: 1, bytes: 5 }])
    expect((await fetch(new Request('http://other.example/livez'))).ok).toBe(true)
  })

  test('refuses credentials in the address, like the real one', async () => {
    await expect(inProcess().fetch('http://user:secret@till.example/')).rejects.toThrow(TypeError)
  })

  test('a lost answer looks like a reset connection, and the command was executed', async () => {
    const { fetch, world, counter } = inProcess()
    world.faults.add({ kind: 'drop-after', times: 1 })
    const error = await fetch(url, { method: 'POST' }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } })
    expect(counter.executed).toBe(1)
    expect((await fetch(url)).status).toBe(200)
  })

  test('a truncated answer breaks while its body is read', async () => {
    const { fetch, world } = inProcess()
    world.faults.add({ kind: 'truncate', bytes: 5, times: 1 })
    const answer = await fetch(url)
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('terminated')
  })

  test('a hanging request ends with the abort, and with its reason', async () => {
    const { fetch, world } = inProcess()
    world.faults.add({ kind: 'hang', times: 1 })
    const leaving = new AbortController()
    const hanging = fetch(url, { signal: leaving.signal })
    leaving.abort(new Error('enough'))
    await expect(hanging).rejects.toThrow('enough')
    await expect(fetch(url, { signal: leaving.signal })).rejects.toThrow('enough')
  })

  test('a delay waits for simulated time', async () => {
    const { fetch, world } = inProcess()
    world.clock.freeze()
    world.faults.add({ kind: 'delay', ms: 3_600_000, times: 1 })
    const slow = fetch(url)
    await expect.poll(() => world.clock.nextWake()).toBeDefined()
    await createTimeline(world).advance(3600)
    expect((await slow).status).toBe(200)
  })
})
